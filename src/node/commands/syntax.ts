import { decode, readSyntax, type SyntaxSentence } from '../../core/index.ts';
import { describeDiagnostic } from '../describe-diagnostic.ts';
import { loadSyntax } from '../load-syntax.ts';
import { readPaths } from '../read-folder.ts';
import type { Command } from './command.ts';

export const syntax: Command = {
  name: 'syntax',
  summary: 'prints the sentences of English texts, with parts of speech and what each predicate says',
  operands: 'PATH…',
  options: [],
  notes: [
    'Each sentence is a line of JSON: the file, where the sentence stands, its tokens, their tags (those of the Penn Treebank, with auxiliaries as VBZ-AUX and subordinators as IN-SCONJ), and its frames. A frame is a predicate with its subject, object, agent and obliques, its tense, and what it hangs on; it counts tokens from 0 on, and an end is behind the last.',
  ],
  examples: [{ line: 'dateline syntax one.txt', says: 'who does what in each sentence' }],

  async run(asked, { out, say, progress }) {
    if (asked.operands.length === 0) {
      say('dateline syntax: name at least one file or folder.');
      return 2;
    }
    const { files, diagnostics } = await readPaths(asked.operands, ['.txt'], ['']);
    for (const diagnostic of diagnostics) say(describeDiagnostic(diagnostic));
    const reader = loadSyntax();
    let read = 0;
    for (const { name, bytes } of files) {
      const decoded = decode(bytes);
      if (!decoded.ok) {
        say(`${name}: warning: ${decoded.reason}`);
        continue;
      }
      read += 1;
      progress?.(`reading ${read} of ${files.length} texts`);
      for (const sentence of readSyntax(decoded.text, reader)) out(`${JSON.stringify(shown(name, sentence))}\n`);
    }
    if (read > 0) return 0;
    say('dateline syntax: nothing could be read.');
    return 1;
  },
};

const shown = (file: string, { start, end, tokens, tags, frames }: SyntaxSentence): object => ({ file, start, end, tokens: tokens.map(({ text }) => text), tags, frames });
