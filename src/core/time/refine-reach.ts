import type { Draft, Reach } from './form.ts';

const FROM = /^ (?:starting|beginning|from|as of|commencing)(?: on)? $/;
const UP_TO = /^ (?:ended|ending|ends|until|till|up to|to)(?: on)? $/;

/** "For three days from Monday", "the nine months ended Sept. 30": a duration is counted from the date that follows it. */
export function countFromNext(drafts: readonly Draft[], text: string): readonly Draft[] {
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const { form } = draft;
    if (next === undefined || form.kind !== 'fixed' || form.type !== 'DURATION' || next.form.kind === 'fixed' || next.start - draft.end > 20) return draft;
    const between = text.slice(draft.end, next.start);
    const side: Reach['side'] | null = FROM.test(between) ? 'after' : UP_TO.test(between) ? 'before' : null;
    return side === null ? draft : { ...draft, form: { ...form, reach: { side, from: 'next' } } };
  });
}
