import type { Timeline } from '../../src/core/index.ts';
import { readAddress, writeAddress } from '../../src/ui/state/address.ts';
import { sourcesOf } from '../../src/ui/model/sources.ts';
import type { Say } from '../finding.ts';
import type { Luck } from '../luck.ts';
import { ODD_DAYS, oddWord } from '../odd.ts';

const KEYS = ['view', 'event', 'article', 'at', 'sources', 'kinds', 'person', 'place', 'organisation', 'since', 'until', 'least', 'only', 'find', 'story', 'from', 'to', 'collection', 'constructor', '__proto__'];

/** What any query means is written into an address that means the same, of which nothing is unknown. */
export function checkAddress(timeline: Timeline, luck: Luck, say: Say): void {
  const sources = sourcesOf(timeline.articles);
  const known = [
    ...timeline.events.flatMap(({ id, names }) => [id, ...names.map(({ name }) => name)]), ...timeline.articles.flatMap(({ id, story }) => [id, story]), ...sources.flatMap(({ key }) => [key, `-${key}`]),
    'merged', 'list', 'none', 'event.statement', '2', '3', 'differing.hits', 'recounted', '0-5', '3-9', '0-99999', '2031-01-01', '2032-01-01T05:20', '0001-01-01', '9999-12-31',
  ];
  const value = (): string => luck.one([() => luck.one(known), () => luck.one(known), () => `${luck.one(known)}.${luck.one(known)}`, () => oddWord(luck), () => luck.one(ODD_DAYS)])();
  const raw = (words: string): string => (luck.chance(0.8) ? encodeURIComponent(words.replace(/[\uD800-\uDFFF]/g, '')) : words);
  const query = `?${luck.several(0, 8, () => `${luck.one(KEYS)}=${raw(value())}`).join('&')}`;
  const { part } = readAddress(query, timeline, sources);
  const again = readAddress(writeAddress(part, sources), timeline, sources);
  if (again.unknown.length > 0) say('address', `it writes what it does not know: ${again.unknown[0]?.replace(/“.*”/, '…') ?? ''}`, query);
  const sorted = (of: typeof part): string => JSON.stringify({ ...of, off: [...of.off].sort(), names: [...of.names].sort() });
  if (sorted(again.part) !== sorted(part)) {
    const fields = Object.keys(part).filter((key) => JSON.stringify(Reflect.get(part, key)) !== JSON.stringify(Reflect.get(again.part, key)));
    say('address', `another ${fields.join(', ')}`, `${query} → ${writeAddress(part, sources)}`);
  }
}
