import type { NameMention } from './names.ts';
import type { Token } from './grammar/tokens.ts';

const OPENS = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their', 'of', 'in', 'on', 'at', 'by', 'for', 'to', 'since', 'after', 'before', 'during', 'from', 'with', 'and', 'or', 'following', 'until', 'despite', 'amid', 'as', 'about']);

/**
 * An event noun put as a title: its adjectives, and whose it is: "Norland’s full-scale invasion". The owner behind "its" is the
 * country named last before it.
 */
export function nounTitle(tokens: readonly Token[], at: number, names: readonly NameMention[]): string | null {
  const noun = tokens[at];
  if (noun === undefined) return null;
  let first = at;
  while (first > 0 && !OPENS.has(tokens[first - 1]?.lower ?? '') && (tokens[first]?.before ?? '') === ' ' && at - first < 4) first -= 1;
  const words = tokens.slice(first, at + 1).filter((t) => !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(t.lower)).map((t) => t.text).join(' ');
  const named = names.some((n) => n.start < noun.end && (tokens[first]?.start ?? 0) <= n.start);
  const owner = named ? undefined : names.findLast((n) => n.country !== null && n.end <= (tokens[first]?.start ?? 0));
  const title = owner?.country === undefined || owner.country === null ? words : `${owner.country}’s ${words}`;
  return title.split(' ').length < 2 ? null : title.charAt(0).toUpperCase() + title.slice(1);
}
