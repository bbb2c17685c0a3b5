import type { Article } from '../model.ts';
import type { ListedEvent } from '../article/index.ts';
import type { Syntax } from '../syntax/index.ts';
import type { TimeReading } from '../time/index.ts';
import { extractMentions } from './extract.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './sentences.ts';

/** What a list of events tells: each of its rows one event, on the day and under the title that it gives. */
export interface ListTold {
  readonly sentences: readonly Sentence[];
  readonly readings: readonly TimeReading[];
  readonly mentions: readonly Mention[];
}

export function mentionsOfList(article: Article, rows: readonly ListedEvent[], syntax: Syntax): ListTold {
  // A title is read as an entry of a chronicle is: for what it names, and for what was done.
  const titles = rows.map(({ title }, at): Sentence => ({ ...title, block: at, paragraph: at, headline: false, day: title }));
  const read = new Map<number, Mention>();
  for (const mention of extractMentions(article, titles, [], syntax).mentions) if (!read.has(mention.block)) read.set(mention.block, mention);
  const readings: TimeReading[] = [];
  const mentions = rows.map((row, at): Mention => {
    const reading = readingOf(row, at);
    if (reading !== null) readings.push(reading);
    const times: Mention['times'] = reading === null ? [] : [{ reading: readings.length - 1, as: 'own' }];
    const told = read.get(at) ?? null;
    return {
      sentence: { start: row.start, end: row.end }, focus: row.title, predicate: told?.predicate ?? row.title, block: at, paragraph: 0, headline: false, kind: 'event',
      actions: told?.actions ?? [], objects: told?.objects ?? [], causes: told?.causes ?? [], terms: told?.terms ?? [], names: told?.names ?? [], context: told?.context ?? [], figures: told?.figures ?? [],
      // Every row is told for its own sake, as a lead is: `paragraph`.
      speaker: null, caveats: [], times, title: article.text.slice(row.title.start, row.title.end), weak: false, aside: false, elaborates: false,
      background: false, earlier: false, denies: told?.denies ?? false,
    };
  });
  return { sentences: rows.map(({ start, end }, at): Sentence => ({ start, end, block: at, paragraph: at, headline: false, day: null })), readings, mentions };
}

function readingOf({ when, value, zone }: ListedEvent, sentence: number): TimeReading | null {
  if (when === null || value === null) return null;
  return { ...when, rule: 'listed', form: { kind: 'fixed', type: value.includes('T') ? 'TIME' : 'DATE', value, quant: null, freq: null }, mod: null, zone, clip: null, sentence, tense: null, reported: false, quoted: false, frame: true };
}
