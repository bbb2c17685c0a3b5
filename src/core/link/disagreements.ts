import type { Claim, Disagreement, Excerpt, Figure, Interval, Quote } from '../model.ts';
import { overlaps } from '../time/index.ts';

/** An excerpt with the interval that its own words give, if any. */
export interface ClaimSource {
  readonly excerpt: Excerpt;
  readonly index: number;
  readonly figures: readonly Figure[];
  /** Null: its words give no date of their own. */
  readonly interval: Interval | null;
  readonly phrase: Quote | null;
}

/** Words that count the same things. Stems. */
const SAME_THING: readonly (readonly string[])[] = [
  ['settlement', 'town', 'villag', 'local', 'hamlet', 'settl'], ['troop', 'soldier', 'servicemen', 'personnel', 'serviceman', 'fighter'],
  ['people', 'person', 'resid', 'civilian'], ['arrest', 'arrested'],
];
const THING = new Map(SAME_THING.flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)));

/** Large counts are rounded in news: those within a tenth of each other agree. */
const ROUNDED_FROM = 100;
const ROUNDING = 0.1;

const thing = (what: string): string => THING.get(what) ?? what;

/** Can both figures be right? `null` at an end is open. */
function figuresAgree(a: Figure, b: Figure): boolean {
  const slack = (x: number): number => (x >= ROUNDED_FROM ? x * ROUNDING : 0);
  const above = a.min !== null && b.max !== null && a.min - slack(a.min) > b.max;
  const below = b.min !== null && a.max !== null && b.min - slack(b.min) > a.max;
  return !above && !below;
}

function figureClaims(sources: readonly ClaimSource[]): ReadonlyMap<string, readonly (Claim & { readonly figure: Figure })[]> {
  const found = new Map<string, (Claim & { readonly figure: Figure })[]>();
  for (const source of sources) {
    for (const figure of source.figures) {
      // A measure is converted and rounded by every desk, and "three other towns" counts only the rest.
      if (figure.unit !== null || figure.what === 'measure' || /\b(?:other|more|another|additional|further)\b/iu.test(figure.exact)) continue;
      const what = thing(figure.what);
      const quote = { article: source.excerpt.article, start: figure.start, end: figure.end, exact: figure.exact };
      const claim = { excerpt: source.index, quote, min: figure.min, max: figure.max, interval: null, speaker: source.excerpt.speaker, figure };
      found.set(what, [...(found.get(what) ?? []), claim]);
    }
  }
  return found;
}

function figureDisagreements(sources: readonly ClaimSource[]): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const [what, claims] of figureClaims(sources)) {
    const differ = claims.some((a, at) => claims.slice(at + 1).some((b) => a.quote.article !== b.quote.article && !figuresAgree(a.figure, b.figure)));
    if (!differ) continue;
    found.push({ about: 'figure', what, relation: 'differ', claims: claims.map(({ figure: _figure, ...claim }) => claim) });
  }
  return found;
}

function dateDisagreements(sources: readonly ClaimSource[]): readonly Disagreement[] {
  const dated = sources.flatMap((s) => (s.interval === null || s.phrase === null ? [] : [{ ...s, interval: s.interval, phrase: s.phrase }]));
  const differ = dated.some((a, at) => dated.slice(at + 1).some((b) => a.excerpt.article !== b.excerpt.article && !overlaps(a.interval, b.interval)));
  if (!differ) return [];
  const claims: Claim[] = dated.map((s) => ({ excerpt: s.index, quote: s.phrase, min: null, max: null, interval: s.interval, speaker: s.excerpt.speaker }));
  return [{ about: 'date', what: 'date', relation: 'differ', claims }];
}

/** What the reports of one event say differently: figures and dates that cannot both hold, from different articles. */
export function disagreementsOf(sources: readonly ClaimSource[]): readonly Disagreement[] {
  return [...figureDisagreements(sources), ...dateDisagreements(sources)];
}
