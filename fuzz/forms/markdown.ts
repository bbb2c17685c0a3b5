import type { Luck } from '../luck.ts';
import { oddWord } from '../odd.ts';
import type { Plan } from '../plan.ts';
import { soundStory, type Story } from '../story.ts';
import { encoded } from './encode.ts';

/** Markdown with front matter, whole or broken. */
export function markdownFile(luck: Luck): Plan {
  const story = soundStory(luck, 1);
  const front = frontMatter(story, luck);
  // Words that open a fence or an element of HTML may hide what comes after them; between such, nothing is promised.
  const odd = luck.chance(0.4);
  const paragraphs = odd ? story.paragraphs.flatMap((each) => (luck.chance(0.3) ? [each, around(oddWord(luck), luck)] : [each])) : story.paragraphs;
  const text = `${front}# ${story.title}\n\n${paragraphs.join('\n\n')}\n`;
  const name = luck.one(['a.md', 'note.markdown', 'A.MD']);
  const hides = /<|&|`{3}|~{3}|[\u0000-\u0008\u000E-\u001F]/.test(text);
  return { form: 'markdown', file: { name, bytes: encoded(text, luck) }, entries: [{ what: 'the note', marker: story.marker, good: !hides, named: ({ file }) => file === name }] };
}

function frontMatter({ title, day, source, url }: Story, luck: Luck): string {
  const lines = [`title: ${title}`, `date: ${day}`, `source: "${source}"`, `url: ${url}`, `id: ${oddWord(luck)}`, `__proto__: x`, `constructor: ${oddWord(luck)}`].map((line) => line.replace(/[\r\n]/g, ' '));
  return luck.one([
    () => '', () => `---\n${lines.join('\n')}\n---\n\n`, () => `---\r\n${lines.slice(0, 3).join('\r\n')}\r\n---\r\n`, () => `---\n${lines.join('\n')}\n...\n`, () => `---\n${lines[0]}\n  nested:\n    - a\n    - {b: [c]}\n---\n`, () => '---\n---\n',
  ])();
}

const around = (word: string, luck: Luck): string => luck.one([word, `**${word}**`, `> ${word}`, `- ${word}\n- ${word}`, `[${word}](${word})`, `\`${word}\``, `\`\`\`\n${word}\n\`\`\``, `<div>${word}</div>`, `| ${word} | b |\n|---|---|`]);
