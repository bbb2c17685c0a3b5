import {
  correctionFault, fieldsOf, givenOf, holding, isCalendarDay, isOneOf, isQuote, isText, isWords, like, listOf, orNull, readCorrection, type Article, type Check, type Corpus, type Correction, type Diagnostic, type JsonEntries, type NamedRecord, type Step,
} from '../core/index.ts';

/** The form that is read, docs/timeline.schema.json. */
const FORMAT = 'dateline/1';

/** So many damaged parts are named; the others are counted. */
const MOST_NAMED = 8;

/**
 * The articles of a Dateline file, to be read anew, with what a person said of them; null: the text is another kind of JSON.
 * What is worked out from an article's words, as its events, is not looked at. A damaged article or correction is left out and
 * named; the rest goes in. Never throws.
 */
export function readDatelineFile(name: string, text: string, { entries, whole }: JsonEntries): Corpus | null {
  const file = fieldsOf(whole);
  const format = file === null ? headOf(text) : file.get('format');
  if (typeof format !== 'string' || !format.startsWith('dateline/')) return null;
  const flaw = (code: Diagnostic['code'], message: string): Diagnostic => ({ severity: 'warning', code, file: name, message, span: null });
  const nothing = (message: string): Corpus => ({ records: [], corrections: [], diagnostics: [flaw('unreadable', message)] });
  if (format !== FORMAT) return nothing(`It is a Dateline file of another form, “${format.slice(0, 40)}”; this program reads “${FORMAT}”. Open it with the Dateline that wrote it.`);
  // Of a file that breaks off the articles before the break are whole.
  const broken = file === null ? entries.filter(({ fault }) => fault !== null).map(({ place, fault }) => flaw('record', `${place === '' ? '' : `${place}: `}${fault ?? ''}`)) : [];
  const articles = file === null ? entries.filter(({ fault }) => fault === null).map(({ value }) => value) : file.get('articles');
  const corrections = file?.has('corrections') === true ? file.get('corrections') : [];
  if (!Array.isArray(articles)) return nothing('It is a damaged Dateline file: it has no list of articles. Take the timeline away anew, or add the articles themselves.');

  const diagnostics: Diagnostic[] = [...broken];
  const leftOut = (what: 'article' | 'correction', damaged: readonly string[], of: number): void => {
    if (damaged.length === 0) return;
    const more = damaged.length > MOST_NAMED ? ` and ${damaged.length - MOST_NAMED} more` : '';
    const todo = what === 'article' ? `Add ${damaged.length === 1 ? 'it' : 'them'} from another file.` : 'Correct anew.';
    diagnostics.push(flaw(what === 'article' ? 'record' : 'correction', `${damaged.length} of its ${of} ${what}${of === 1 ? '' : 's'} ${damaged.length === 1 ? 'is damaged and was' : 'are damaged and were'} left out: ${damaged.slice(0, MOST_NAMED).join(', ')}${more}. ${todo}`));
  };
  const [records, lost] = parted(articles, recordOf(name), (value, at) => {
    const file = fieldsOf(value)?.get('file');
    return damage(isWords(file) === null ? String(file).slice(0, 80) : `article ${at + 1}`, articleFault(value));
  });
  if (articles.length === 0 && broken.length === 0) diagnostics.push(flaw('record', 'It holds no article.'));
  leftOut('article', lost, articles.length);
  if (!Array.isArray(corrections)) diagnostics.push(flaw('correction', 'Its list of corrections is damaged and was left out. Correct anew.'));
  const said: readonly unknown[] = Array.isArray(corrections) ? corrections : [];
  const [sound, refused] = parted(said, readCorrection, (value, at) => damage(`number ${at + 1}`, correctionFault(value)));
  leftOut('correction', refused, said.length);
  if (file === null) diagnostics.push(flaw('correction', 'This Dateline file is damaged: corrections that it held could not be read. Save it once more and add it again.'));
  return { records, corrections: sound, diagnostics };
}

/** The form that the beginning of a broken file names; null: it is none of ours. */
const headOf = (text: string): string | null => /"format"\s*:\s*"(dateline\/[^"]{0,40})"/.exec(text.slice(0, 200))?.[1] ?? null;

/** What could be read, and the names of what could not. */
function parted<T extends NamedRecord | Correction>(values: readonly unknown[], read: (value: unknown, at: number) => T | null, nameOf: (value: unknown, at: number) => string): readonly [readonly T[], readonly string[]] {
  const taken: T[] = [];
  const damaged: string[] = [];
  for (const [at, value] of values.entries()) {
    const each = read(value, at);
    if (each === null) damaged.push(nameOf(value, at));
    else taken.push(each);
  }
  return [taken, damaged];
}

const damage = (named: string, fault: string | null): string => (fault === null || fault === '' ? named : `${named} (at “${fault.slice(0, 80)}”)`);

type ReadArticle = Pick<Article, 'file' | 'text' | 'url' | 'title' | 'externalId' | 'source' | 'published'> & Partial<Pick<Article, 'modified' | 'inPage' | 'edited'>>;

const recordOf = (name: string) => (value: unknown, at: number): NamedRecord | null => {
  if (!isArticle(value)) return null;
  const { externalId, url, title, source, ...given } = givenOf({ ...value, modified: value.modified ?? null, edited: value.edited ?? [] });
  return { name: known(value.file) ?? `${name}#${at + 1}`, text: value.text, given: { ...given, externalId: known(externalId), url: known(url), title: known(title), source: known(source) } };
};

/** Blanks say nothing. */
const known = (words: string | null): string | null => (words === null || words.trim() === '' ? null : words);

const isArticle = (value: unknown): value is ReadArticle => articleFault(value) === null;

const CERTAINTIES = ['stated', 'inferred', 'unknown'];
const STEPS: Readonly<Record<Step['kind'], true>> = {
  words: true, publication: true, 'told-later': true, context: true, anchor: true, inherited: true, 'same-sentence': true, 'reported-as-new': true, 'still-to-come': true, neighbour: true, weekday: true, vague: true, agrees: true, line: true, beside: true, address: true, corrected: true,
};

const isShare = like((value) => typeof value === 'number' && value >= 0 && value <= 1);

const isPlace = like((value) => Number.isSafeInteger(value) && typeof value === 'number' && value >= 0);

/** A step, of which `given` is true where it holds what was given beside the article's words. */
const isStep = (given: Check): Check => (value) => {
  const fault = holding({ kind: isOneOf(...Object.keys(STEPS)), quote: orNull(isQuote), value: orNull(isText) })(value);
  const held = fieldsOf(value);
  return fault ?? (held?.get('kind') === 'line' && held.get('quote') === null ? holding({ value: given })(value) : null);
};

/** As much of an article as is read. Files of a time before there were versions and corrections have fewer fields. */
const articleFault: Check = holding({
  file: isText, text: isWords, url: orNull(isText), title: orNull(isText), externalId: orNull(isText),
  source: holding({ name: orNull(isText), certainty: isOneOf(...CERTAINTIES), steps: listOf(isStep(isWords)) }),
  published: holding({ date: orNull(isCalendarDay), certainty: isOneOf(...CERTAINTIES), confidence: isShare, steps: listOf(isStep(isCalendarDay)), guess: orNull(isCalendarDay) }),
}, {
  modified: orNull(isCalendarDay),
  inPage: listOf(holding({ start: isPlace, end: isPlace, at: isPlace, gap: orNull(isText) })),
  edited: listOf(holding({ what: isOneOf('source', 'published', 'url', 'title'), by: isWords, was: orNull(isText) }, { certainty: isOneOf('inferred', 'reported') })),
});
