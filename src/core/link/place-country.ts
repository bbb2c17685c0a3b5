import { knownCountry, type Mention } from '../events/index.ts';
import type { ArticleId, PlaceCountry, Span } from '../model.ts';
import { foldName } from './same-name.ts';

/** Words of an article that say in which country a place lies. */
export interface Said extends Span {
  readonly article: ArticleId;
  readonly country: string;
}

/** The one country in which the articles of a pile say that a place lies, by its folded name; null: none, or several. */
export type CountryOf = (key: string) => string | null;

/** What the articles of a pile say of the countries of its places. Where they name two, neither holds: there may be two such places. */
export function statedCountries(mentions: readonly Mention[]): CountryOf {
  const found = new Map<string, Set<string>>();
  for (const { names, context } of mentions) {
    for (const { text, within } of [...names, ...context]) {
      if (within === null) continue;
      const key = foldName(text);
      const mine = found.get(key) ?? new Set<string>();
      found.set(key, mine.add(within.country));
    }
  }
  return (key) => {
    const [only, other] = found.get(key) ?? [];
    return only === undefined || other !== undefined ? null : only;
  };
}

/** The country of a place of an event: what its own reports say, else the other articles, else general knowledge; where its reports disagree, none. */
export function countryOfPlace(name: string, said: readonly Said[], countryOf: CountryOf, textOf: (id: ArticleId) => string): PlaceCountry | null {
  const own = new Set(said.map(({ country }) => country));
  const [first] = said;
  if (first !== undefined) {
    const { article, start, end, country } = first;
    return own.size > 1 ? null : { name: country, from: 'text', quote: { article, start, end, exact: textOf(article).slice(start, end) } };
  }
  const stated = countryOf(foldName(name));
  if (stated !== null) return { name: stated, from: 'text', quote: null };
  const known = knownCountry(name);
  return known === null ? null : { name: known, from: 'gazetteer', quote: null };
}
