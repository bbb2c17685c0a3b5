/** Subtitles (WebVTT, SubRip): what is said, without when in the film. */
import { linesOf, type Form } from './form.ts';

const CUE = /^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3} --> (?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3}/;
/** A paragraph ends with the first sentence behind so many characters: subtitles have none. */
const LONG = 500;

export const subtitles: Form = {
  is: (head) => /^\uFEFF?WEBVTT\b/.test(head) || /^\uFEFF?\s*1\s*\n(?:\d{1,3}:)?\d{1,2}:\d{2},\d{3} --> /.test(head.replace(/\r\n?/g, '\n')),
  read: (text) => ({ records: [{ text: wordsOf(linesOf(text)) }], said: [] }),
};

function wordsOf(lines: readonly string[]): string {
  const paragraphs: string[] = [];
  let open = '';
  let inCue = false;
  for (const [at, line] of lines.entries()) {
    if (CUE.test(line)) {
      inCue = true;
      continue;
    }
    // Before a cue stands its number or name, between cues remarks and styles.
    if (line.trim() === '') inCue = false;
    if (!inCue || CUE.test(lines[at + 1] ?? '')) continue;
    const words = line.replace(/<[^<>]{0,80}>/g, '').trim();
    // What is shown longer is often written twice.
    if (words === '' || open.endsWith(words)) continue;
    open = open === '' ? words : `${open} ${words}`;
    if (open.length > LONG && /[.!?]["”’)]?$/.test(open)) {
      paragraphs.push(open);
      open = '';
    }
  }
  return [...paragraphs, open].filter((each) => each !== '').join('\n\n');
}
