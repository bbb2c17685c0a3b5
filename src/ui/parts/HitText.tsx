import { hitsIn } from '../../worker/protocol.ts';
import { segmentsOf } from '../text/segments.ts';
import { landmark } from '../browser/landmarks.ts';

/** A text with the words marked that are looked for. */
export function HitText({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  const hits = hitsIn(text, terms);
  if (hits.length === 0) return text;
  return segmentsOf(text, { start: 0, end: text.length }, hits).map(({ start, text: words, marks }) => (marks.length > 0 ? <mark key={start} className="hit" {...landmark('hit')}>{words}</mark> : words));
}

const AROUND = 60;

/** The words around the first hit of a text; null: nothing in it is looked for. */
export function snippetOf(text: string, terms: readonly string[]): string | null {
  const [first] = hitsIn(text, terms);
  if (first === undefined) return null;
  // From word to word, so that none is cut.
  const from = first.start <= AROUND ? 0 : text.indexOf(' ', first.start - AROUND) + 1 || first.start;
  const space = text.lastIndexOf(' ', first.end + AROUND);
  const to = first.end + AROUND >= text.length ? text.length : Math.max(first.end, space);
  const start = Math.min(from, first.start);
  return `${start > 0 ? '…' : ''}${text.slice(start, to).replace(/\s+/g, ' ')}${to < text.length ? '…' : ''}`;
}
