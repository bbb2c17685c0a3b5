/**
 * Chats of Signal, as programs write them that read its backups: signalbackup-tools as text, `[Mar 15, 2031 09:05:11] <Name> words`,
 * signal-export as Markdown, in lines like those of WhatsApp, and as pages.
 */
import { attribute, elementsOf, lineOf, type Element } from '../element.ts';
import { textOf } from '../text-of.ts';
import { chatOf, chat } from './chat.ts';
import { linesOf, withoutWords, type Fields, type Form, type FormRead } from './form.ts';

const LINE = /^\[(\p{L}{3,9}\.? \d{1,2}, \d{4}) \d\d:\d\d:\d\d\] (?:<([^<>]{1,80})> (.*)|\*\*\* (.*))$/u;
const SENT_FILE = /^<[^<>]{1,80}> sent file\b/;
/** Who put which sign to a message, behind it. */
const REACTIONS = / \((?:[^();:]{1,60}: \p{Extended_Pictographic}[^();:]{0,12}(?:; |\)$)){1,50}$/u;

export const signalText: Form = {
  is: (head) => LINE.test(linesOf(head)[0] ?? ''),
  read(text) {
    const messages: { readonly date: string; readonly source: string; readonly lines: string[] }[] = [];
    let [wordless, notices] = [0, 0];
    // What stands behind a notice goes on with it.
    let open: string[] = [];
    for (const line of linesOf(text)) {
      const [found, date = '', source, words = '', notice = ''] = LINE.exec(line) ?? [];
      if (found === undefined) open.push(line);
      else {
        open = [words];
        if (source !== undefined) messages.push({ date, source, lines: open });
        else if (SENT_FILE.test(notice)) wordless++;
        else notices++;
      }
    }
    const records = messages.map(({ date, source, lines }) => ({ text: lines.join('\n').trim().replace(REACTIONS, ''), date, source })).filter((each) => each.text !== '');
    return { records, said: withoutWords(wordless + messages.length - records.length, notices) };
  },
};

/** Of what signal-export puts into the words of a message: what another said before, signs, stickers, files. */
const ADDED = /^(?:> .*|\(- .* -\)|\(\( .* \)\)|\((?:media|attachment|image|audio|video) not exported\))$/;
const FILE = /!?\[[^[\]\n]{0,200}\]\(\.{1,2}\/[^()\s]{1,300}\)/g;
const OTHERWISE = /^(?:\(This message was deleted\)|(?:(?:Incoming|Outgoing|Missed) )?(?:voice |video )?call(?: \([^()]{1,60}\))?)$/;

export const signalMarkdown: Form = {
  is: (head, name) => /\.(?:md|markdown)$/i.test(name) && /^\[\d{4}-\d\d-\d\d[ ,]/.test(head) && chat.is(head, name),
  read: (text) => chatOf(text, (lines) => {
    const words = lines.map((line) => line.trim()).filter((line) => !ADDED.test(line)).join('\n').replace(FILE, '').trim();
    return OTHERWISE.test(words) ? '' : words;
  }),
};

const hasClass = (element: Element, name: string): boolean => attribute(element, 'class').split(/\s+/).includes(name);

/** Reads the tree of a page of signal-export: a message without a head is of the one before, within minutes. */
export function readSignalPage(root: Element): FormRead {
  const records: Fields[] = [];
  let [date, source, wordless, notices] = ['', '', 0, 0];
  for (const message of elementsOf(root)) {
    if (hasClass(message, 'event')) notices++;
    if (!hasClass(message, 'msg')) continue;
    let words = '';
    for (const part of elementsOf(message)) {
      if (part.tag === 'time') date = attribute(part, 'datetime').slice(0, 10);
      else if (hasClass(part, 'date')) date = lineOf(part);
      else if (hasClass(part, 'sender')) source = lineOf(part);
      else if (hasClass(part, 'body') && !hasClass(message, 'deleted')) words = textOf({ ...part, children: part.children.filter((each) => typeof each === 'string' || !hasClass(each, 'file')) });
    }
    if (words === '') wordless++;
    else records.push({ text: words, date, source });
  }
  return { records, said: withoutWords(wordless, notices) };
}
