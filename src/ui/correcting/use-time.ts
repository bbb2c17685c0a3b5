import { useEffect, useState } from 'react';
import type { Day } from '../../core/index.ts';
import { readDay } from '../../when/index.ts';
import type { TimeAnswer } from '../../worker/protocol.ts';

/** Reads a time at the page's assembler. */
export async function askTime(text: string, published: Day | null, typed: boolean): Promise<TimeAnswer | null> {
  return (await import('../assembler/page-assembler.ts')).assembler.time(text, published, typed);
}

/** A day that a person typed; or why it is none, in a sentence that says what to do. */
export async function askDay(text: string): Promise<Day | { readonly reason: string }> {
  const answer = await askTime(text, null, true);
  if (answer !== null && 'reason' in answer) return answer;
  const day = answer === null || answer.granularity !== 'day' || answer.mod !== null ? null : readDay(answer.value);
  return day ?? { reason: 'That is no single day. Write it like 11 Nov 2022.' };
}

/** So long after the last letter a time is read. */
const PAUSE = 200;

/** What was typed, as a time; null while it is not read yet, or is empty. */
export function useTime(text: string, published: Day | null): TimeAnswer | null {
  const [read, setRead] = useState<{ readonly text: string; readonly answer: TimeAnswer | null } | null>(null);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      askTime(text, published, true).then((answer) => wanted && setRead({ text, answer }), () => undefined);
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, published]);
  return text.trim() === '' || read?.text !== text ? null : read.answer;
}
