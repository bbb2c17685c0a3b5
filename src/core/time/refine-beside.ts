import type { Span } from '../model.ts';
import { fixed, type Draft } from './form.ts';
import { isDayForm } from './refine-join.ts';

const SIDE = /^ (before|after|following) (?:the )?/;

/** Between a weekday and the day of an event: "the Monday before the vote of 5 May". */
const OF_EVENT = /^ (?:before|after|following) (?:the |an? |his |her |its |their )?(?:[a-z]+ ){1,3}(?:of|on) $/;

/** "The Tuesday", "the first Tuesday", and behind "the last Tuesday" only what comes before. */
function isBeside({ form, start, end }: Draft, text: string, from: number): boolean {
  if (form.kind !== 'weekday' || form.weeks !== undefined) return false;
  if (form.side === 'last') return /^the last /i.test(text.slice(start, end)) && text.startsWith(' before ', end);
  return form.side === null && /\bthe (?:(?:first|second|third|fourth) )?$/i.test(text.slice(Math.max(from, start - 12), start));
}

/**
 * "The Tuesday after Thanksgiving" is counted from that day, and so is "the Monday before the vote of 5 May". "The Monday before the vote" is none that the words tell.
 */
export function besideDay(drafts: readonly Draft[], text: string, sentence: Span): readonly Draft[] {
  const out: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft === undefined) continue;
    const side = isBeside(draft, text, sentence.start) ? SIDE.exec(text.slice(draft.end, Math.min(sentence.end, draft.end + 16))) : null;
    if (side === null || draft.form.kind !== 'weekday') {
      out.push(draft);
      continue;
    }
    const { weekday } = draft.form;
    const next = drafts[i + 1];
    const words = side[1] === 'before' ? 'before' : 'after';
    const far = /(?:second|third|fourth) $/i.test(text.slice(Math.max(sentence.start, draft.start - 7), draft.start));
    const beside = !far && next !== undefined && next.start <= draft.end + side[0].length && !text.startsWith("'s", next.end);
    const ofEvent = !far && next !== undefined && isDayForm(next.form) && OF_EVENT.test(text.slice(draft.end, Math.min(next.start, draft.end + 80)));
    if (ofEvent) out.push({ ...draft, form: { kind: 'beside', weekday, side: words, of: next.form } });
    else if (beside && isDayForm(next.form)) {
      out.push({ ...draft, end: next.end, form: { kind: 'beside', weekday, side: words, of: next.form } });
      i++;
    } else if (/^ (?:before|after) (?:last|next)\b/.test(text.slice(draft.end, draft.end + 14))) out.push(draft);
    else out.push({ ...draft, form: fixed('DATE', `XXXX-WXX-${String(weekday)}`) });
  }
  return out;
}
