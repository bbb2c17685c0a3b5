import type { Span } from '../model.ts';
import type { Draft } from './form.ts';
import { isDayForm } from './refine-join.ts';

/** The clause ends at punctuation that is not inside a number or a name. */
const CLAUSE_END = /[;:!?()"]|,(?!\d)|\.(?=\s|$)| - /;

const isAnchored = ({ form }: Draft): boolean => form.kind === 'anchored';

/** Puts in the words of the event that an anchored expression counts from. */
export function takeEventWords(drafts: readonly Draft[], text: string, sentence: Span): readonly Draft[] {
  return !drafts.some(isAnchored) ? drafts : drafts.map((draft, i) => {
    if (draft.form.kind !== 'anchored') return draft;
    const cue = /^ (?:after|before|following|prior to|into) "?/i.exec(text.slice(draft.end, Math.min(sentence.end, draft.end + 16)));
    const start = Math.min(sentence.end, draft.end + (cue?.[0].length ?? 0));
    // "The day before Monday's vote" counts from Monday.
    const next = drafts[i + 1];
    if (next?.start === start && isDayForm(next.form) && text.startsWith("'s ", next.end)) return { ...draft, form: { ...draft.form, event: { start, end: next.end } } };
    const most = Math.min(sentence.end, start + 400);
    const stop = CLAUSE_END.exec(text.slice(start, most));
    let end = stop === null ? most : start + stop.index;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    return { ...draft, form: { ...draft.form, event: { start, end } } };
  });
}
