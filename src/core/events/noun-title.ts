import type { NameMention } from './names.ts';
import type { Span } from '../model.ts';
import { WEEKDAY } from './grammar/time-words.ts';
import type { Token } from './grammar/tokens.ts';
import { hasSubject, type VerbGroup } from './grammar/verb-group.ts';

const OPENS = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their', 'of', 'in', 'on', 'at', 'by', 'for', 'to', 'since', 'after', 'before', 'during', 'from', 'with', 'and', 'or', 'following', 'until', 'despite', 'amid', 'as', 'about']);


/**
 * An event noun put as a title: its adjectives, and whose it is: "Norland’s full-scale invasion". The owner behind "its" is the
 * country named last before it.
 */
export function nounTitle(tokens: readonly Token[], at: number, names: readonly NameMention[], times: readonly Span[], groups: readonly VerbGroup[]): string | null {
  const noun = tokens[at];
  if (noun === undefined) return null;
  const predicates = groups.filter((g) => hasSubject(g.tense) && g.last < at);
  const stops = (index: number): boolean => (tokens[index - 1]?.lower === 'to' && tokens[index]?.verb?.base === true) || predicates.some((g) => g.first <= index && index <= g.last) || (tokens[index]?.possessive === true && times.some((t) => t.start < (tokens[index]?.end ?? 0) && (tokens[index]?.start ?? 0) < t.end));
  if (/^(?:beginning|start|end|opening)s?$/u.test(noun.lower)) return null;
  let first = at;
  while (first > 0 && !stops(first - 1) && !OPENS.has(tokens[first - 1]?.lower ?? '') && (tokens[first]?.before ?? '') === ' ' && at - first < 4) first -= 1;
  const words = tokens.slice(first, at + 1).filter((t) => !WEEKDAY.test(t.lower)).map((t) => t.text).join(' ');
  const named = names.some((n) => n.start < noun.end && (tokens[first]?.start ?? 0) <= n.start);
  const owner = named ? undefined : names.findLast((n) => n.country !== null && n.end <= (tokens[first]?.start ?? 0));
  const title = owner?.country === undefined || owner.country === null ? words : `${owner.country}’s ${words}`;
  return title.split(' ').length < 2 ? null : title.charAt(0).toUpperCase() + title.slice(1);
}
