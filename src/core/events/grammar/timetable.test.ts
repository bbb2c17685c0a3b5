import { describe, expect, it } from 'vitest';
import { told } from '../../testing/told.ts';

const lines = (sentence: string): readonly string[] => told(sentence).map(({ kind, title, time }) => `${kind} ${time.value} ${title}`);

describe('what is arranged for a day, told in the present', () => {
  it.each<readonly [sentence: string, ...events: readonly string[]]>([
    ['The museum opens on Friday.', 'projection 2024-05-10 The museum opens'],
    ['The museum opens its doors on Friday.', 'projection 2024-05-10 The museum opens its doors'],
    ['The museum closes today.', 'event 2024-05-06 The museum closes'],
    ['Voters go to the polls on Sunday.', 'projection 2024-05-12 Voters go to the polls'],
    ['The law comes into force on 1 June.', 'projection 2024-06-01 The law comes into force'],
    ['The festival takes place on 8 June.', 'projection 2024-06-08 The festival takes place'],
    ['Jon Roe goes on trial on Friday.', 'projection 2024-05-10 Jon Roe goes on trial'],
    ['The trial starts in Arden next week.', 'projection 2024-W20 The trial starts in Arden'],
    ['Talks resume in Lusk on Thursday.', 'projection 2024-05-09 Talks resume in Lusk'],
    ['His contract ends in June.', 'projection 2024-06 His contract ends'],
    ['Mayors meet in Lusk next week.', 'projection 2024-W20 Mayors meet in Lusk'],
    ['The museum is opening on Friday.', 'projection 2024-05-10 The museum is opening'],
    ['The mayor is visiting Lusk on Tuesday.', 'projection 2024-05-07 The mayor is visiting Lusk'],
    // A rule, a caption, no day at all, what lasts until then.
    ['The shop opens every Sunday.'],
    ['The shop opens on Sundays.'],
    ['The shop opens at 9.'],
    ['The mayor meets workers on Friday.'],
    ['The bridge is closed until Friday.'],
    // The noun, not the verb.
    ['The awards host next year will be Jon Roe.', 'projection 2025 The awards host will be Jon Roe'],
    // Of what goes on now the day is the day that was.
    ['Police are investigating a crash on Sunday.', 'event 2024-05-05 Police are investigating a crash'],
  ])('%s', (sentence, ...events) => expect(lines(sentence)).toEqual(events));
});

describe('the day of what is to come', () => {
  it.each<readonly [sentence: string, ...events: readonly string[]]>([
    // It is not the day on which anything was said or done.
    ['Olena Roe says she will not run again when her term ends in 2026.', 'projection 2026 Olena Roe says she will not run again when her term ends in 2026'],
    ['The baths were shut and are due to open again on Friday.', 'event 2024-05-06 The baths were shut', 'projection 2024-05-10 The baths are due to open'],
    ['The museum will open on Friday. The council sold six halls.', 'event 2024-05-06 The council sold six halls', 'projection 2024-05-10 The museum will open'],
    ['Voters went to the polls on Sunday.', 'event 2024-05-05 Voters went to the polls'],
    ['Voters will go to the polls this Sunday.', 'projection 2024-05-12 Voters will go to the polls'],
  ])('%s', (sentence, ...events) => expect(lines(sentence)).toEqual(events));
});
