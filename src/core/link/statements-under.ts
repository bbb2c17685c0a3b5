import type { EventId } from '../model.ts';
import type { BuiltEvent } from './details.ts';
import { grouped } from './grouped.ts';
import { foldName } from './same-name.ts';
import { sentenceKey } from './sentence-key.ts';

/** From so many statements of one speaker about one event on they are told under it. */
const SEVERAL = 2;

/**
 * The statements that one speaker makes about one event, each with that event, by their ids. A statement is about the event of which
 * its sentence only speaks; the one that several articles report, or a headline, is news of its own.
 */
export function statementsUnder(all: readonly BuiltEvent[]): ReadonlyMap<EventId, EventId> {
  const about = new Map<string, EventId[]>();
  for (const { event } of all) {
    if (event.kind !== 'event') continue;
    for (const { article, start, tells } of event.excerpts) {
      if (tells) continue;
      const key = sentenceKey(article, { start });
      about.set(key, [...(about.get(key) ?? []), event.id]);
    }
  }
  const said = all.flatMap(({ event, members }) => {
    const [first] = members;
    if (event.kind !== 'statement' || event.edited.length > 0 || first === undefined || first.mention.speaker === null) return [];
    if (members.some(({ article, mention }) => mention.headline || article !== first.article)) return [];
    const [host, ...others] = about.get(sentenceKey(first.article, first.mention.sentence)) ?? [];
    return host === undefined || others.length > 0 ? [] : [{ id: event.id, host, by: `${host} ${foldName(first.mention.speaker).split(' ').at(-1) ?? ''}` }];
  });
  return new Map([...grouped(said, ({ by }) => by).values()].flatMap((same) => (same.length < SEVERAL ? [] : same.map(({ id, host }) => [id, host] as const))));
}
