import type { Article, Correction, CorrectionBody, Diagnostic, Quote } from './model.ts';
import { contentId } from './text/index.ts';
import { isDay } from './time/index.ts';

const ofQuote = ({ article, start, end, exact }: Quote): readonly unknown[] => [article, start, end, exact];

/** What a correction says, in one order whatever the order of its fields. */
function saying(body: CorrectionBody): readonly unknown[] {
  switch (body.kind) {
    case 'article': {
      const { source, published, url, title } = body.change;
      return [body.kind, body.article, ...Object.entries({ source, published, url, title }).filter(([, value]) => value !== undefined)];
    }
    case 'event': {
      const { title, time, kind, hidden } = body.change;
      return [body.kind, ofQuote(body.at), title ?? null, time === undefined ? null : [time.value, time.mod], kind ?? null, hidden ?? null];
    }
    case 'merge': return [body.kind, ...body.quotes.map(ofQuote)];
    case 'split': return [body.kind, ofQuote(body.from), ...body.quotes.map(ofQuote)];
    case 'add': return [body.kind, ofQuote(body.at), body.title, body.time.value, body.time.mod, body.eventKind];
  }
}

/** A correction with its id. The same words make the same id. */
export function correctionOf(body: CorrectionBody): Correction {
  return { id: `c${contentId(JSON.stringify(saying(body))).slice(1)}`, ...body };
}

type Test = (value: unknown) => boolean;

const MODS: readonly unknown[] = ['BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE', 'START', 'MID', 'END', 'APPROX', null];
const isText: Test = (value) => typeof value === 'string';
const isWords: Test = (value) => typeof value === 'string' && /\S/.test(value);
const isPlace: Test = (value) => Number.isInteger(value) && Number(value) >= 0;
const isKind: Test = (value) => value === 'event' || value === 'statement' || value === 'projection';
const orNull = (test: Test): Test => (value) => value === null || test(value);
const some = (test: Test): Test => (value) => Array.isArray(value) && value.length > 0 && value.every(test);

/** An object with these fields and no others; the possible ones may be absent. */
function shape(needed: Readonly<Record<string, Test>>, possible: Readonly<Record<string, Test>> = {}): Test {
  const must = new Map(Object.entries(needed));
  const may = new Map(Object.entries(possible));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const held = new Map<string, unknown>(Object.entries(value));
    return [...must].every(([key, test]) => held.has(key) && test(held.get(key)))
      && [...held].every(([key, each]) => must.has(key) || may.get(key)?.(each) === true);
  };
}

const isQuote = shape({ article: isWords, start: isPlace, end: isPlace, exact: isWords });
const isTime = shape({ value: orNull(isWords), mod: (value) => MODS.includes(value) });
const is = (kind: Correction['kind']): Test => (value) => value === kind;

const SHAPES: readonly Test[] = [
  shape({ id: isText, kind: is('article'), article: isWords, file: isText, change: shape({}, { source: orNull(isWords), published: orNull((value) => typeof value === 'string' && isDay(value)), url: orNull(isWords), title: orNull(isWords) }) }),
  shape({ id: isText, kind: is('event'), at: isQuote, change: shape({}, { title: isWords, time: isTime, kind: isKind, hidden: (value) => value === true }) }),
  shape({ id: isText, kind: is('merge'), quotes: some(isQuote) }),
  shape({ id: isText, kind: is('split'), quotes: some(isQuote), from: isQuote }),
  shape({ id: isText, kind: is('add'), at: isQuote, title: isWords, time: isTime, eventKind: isKind }),
];

/** True of what was written as a correction, wherever it was kept. */
export function isCorrection(value: unknown): value is Correction {
  return SHAPES.some((test) => test(value));
}

/** The words by which a correction finds its place; of an article its name. */
export function placeOfCorrection(correction: Correction): string {
  switch (correction.kind) {
    case 'article': return correction.file;
    case 'merge': return correction.quotes[0]?.exact ?? '';
    case 'split': return correction.quotes[0]?.exact ?? '';
    case 'event':
    case 'add': return correction.at.exact;
  }
}

/** Says that a correction found no place. */
export function unplacedNote(correction: Correction, among: readonly { readonly article: Article }[]): Diagnostic {
  const quote = correction.kind === 'article' ? null : correction.kind === 'event' || correction.kind === 'add' ? correction.at : correction.quotes[0];
  const file = correction.kind === 'article' ? correction.file : among.find(({ article }) => article.id === quote?.article)?.article.file ?? '';
  const words = placeOfCorrection(correction).replace(/\s+/gu, ' ');
  const said = correction.kind === 'article' ? 'A correction of this article is not applied, since the article is not here.' : `A correction is not applied, since its words are not found: “${words.slice(0, 120)}”.`;
  return { severity: 'warning', code: 'correction', file, message: `${said} It is kept.`, span: null };
}
