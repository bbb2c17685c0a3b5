import { webAddress, type Article, type Span } from '../../core/index.ts';
import { dateOf, format, readCivil } from '../../when/index.ts';
import { citationOf } from './citation.ts';

/** The forms in which an article is cited. `plain` is the page's own, with the words that are cited. */
export const CITATION_STYLES = ['plain', 'apa', 'chicago', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
export const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = { plain: 'Plain', apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX' };

/** Words of an article that are cited. */
export interface Cited {
  readonly article: Article;
  readonly span: Span;
}

/** A list of sources, ready to be pasted: in the page's own form each passage with its words, else each article once. */
export function citations(style: CitationStyle, all: readonly Cited[]): string {
  if (style === 'plain') return [...new Set(all.map(({ article, span }) => citationOf(article, span)))].join('\n');
  const articles = new Map<Article['id'], Cited[]>();
  for (const cited of all) articles.set(cited.article.id, [...(articles.get(cited.article.id) ?? []), cited]);
  const groups = [...articles.values()];
  if (style === 'bibtex') return bibtex(groups);
  return groups.flatMap(([first]) => (first === undefined ? [] : [style === 'apa' ? apa(first.article) : chicago(first.article)])).join('\n');
}

/** In one line, and the mark of what is nowhere stated. */
const line = (words: string): string => words.replace(/\s+/gu, ' ').trim();
const doubt = ({ certainty }: Pick<Article['published'], 'certainty'>): string => (certainty === 'inferred' ? ' [inferred]' : '');
const publisherOf = ({ source }: Article): string | null => (source.name === null ? null : `${line(source.name)}${source.certainty === 'inferred' ? ' [inferred]' : ''}`);
/** An article without a title is called by its file. */
const titleOf = ({ title, file }: Article): string => line(title ?? file);
const ended = (words: string): string => (/[.?!…]["”’)]?$/u.test(words) ? words : `${words}.`);

function dayIn({ published: { date } }: Article, pattern: string): string | null {
  const civil = date === null ? null : readCivil(date);
  return civil === null ? null : format(dateOf(civil), pattern);
}

const parts = (...all: readonly (string | null)[]): string => all.filter((part) => part !== null).join(' ');

/** Publisher. (Year, Month Day). Title. Address. Who has no name yields his place to the title. */
function apa(article: Article): string {
  const publisher = publisherOf(article);
  const date = dayIn(article, 'yyyy, MMMM d');
  const day = `(${date === null ? 'n.d.' : `${date}${doubt(article.published)}`}).`;
  const title = ended(titleOf(article));
  return publisher === null ? parts(title, day, webAddress(article.url)) : parts(ended(publisher), day, title, webAddress(article.url));
}

/** Publisher. “Title.” Month Day, Year. Address. */
function chicago(article: Article): string {
  const publisher = publisherOf(article);
  const address = webAddress(article.url);
  const day = dayIn(article, 'MMMM d, yyyy');
  return parts(
    publisher === null ? null : ended(publisher), `“${ended(titleOf(article).replace(/“/gu, '‘').replace(/”/gu, '’'))}”`,
    ended(day === null ? 'n.d' : `${day}${doubt(article.published)}`), address === null ? null : `${address}.`,
  );
}

const TEX: ReadonlyMap<string, string> = new Map([['\\', '\\textbackslash{}'], ['~', '\\textasciitilde{}'], ['^', '\\textasciicircum{}']]);
const tex = (words: string): string => line(words).replace(/[\\{}$&#^_~%]/gu, (sign) => TEX.get(sign) ?? `\\${sign}`);

/** An entry an article, with the words that are cited as its note. Their keys are told apart by letters. */
function bibtex(groups: readonly (readonly Cited[])[]): string {
  const taken = new Map<string, number>();
  return groups.flatMap((cited) => {
    const [first] = cited;
    if (first === undefined) return [];
    const { article } = first;
    const publisher = publisherOf(article);
    const date = dayIn(article, 'yyyy');
    const wanted = `${keyOf(article.source.name ?? titleOf(article))}${date ?? ''}`;
    const before = taken.get(wanted) ?? 0;
    taken.set(wanted, before + 1);
    const note = [...new Set(cited.map(({ span }) => `“${line(article.text.slice(span.start, span.end))}”`))].join(' … ');
    const doubts = article.published.certainty === 'inferred' ? ' The date is inferred.' : '';
    const fields: readonly (readonly [string, string | null])[] = [
      ['author', publisher === null ? null : `{${tex(publisher)}}`], ['title', `{${tex(titleOf(article))}}`],
      ['year', date], ['month', dayIn(article, 'MMM')?.toLowerCase() ?? null], ['date', article.published.date],
      ['url', webAddress(article.url)], ['note', tex(`${note}${doubts}`)],
    ];
    const written = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`}`]));
    return [`@misc{${wanted}${before === 0 ? '' : `-${before + 1}`},\n${written.join(',\n')}\n}`];
  }).join('\n\n');
}

/** Letters and digits that every program takes: "Orrin Herald" is `orrinherald`. */
function keyOf(name: string): string {
  return name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/gu, '').slice(0, 24) || 'source';
}
