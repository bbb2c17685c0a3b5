import type { Article, ArticleId, Claim, Step, Timeline, TimelineEvent } from '../../core/index.ts';

/** A timeline as text that a person can compare: one line for an article, for an event, for an excerpt, for a side of a disagreement. */
export function outline({ articles, events, diagnostics }: Timeline): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [
    ...articles.map(articleLine),
    '',
    ...events.flatMap((event) => [...eventLines(event, byId, events.find(({ id }) => id === event.detailOf)), '']),
    ...diagnostics.map(({ file, severity, message }) => `${severity} | ${file} | ${message}`),
  ].join('\n').trimEnd() + '\n';
}

function articleLine({ file, source, published, title }: Article): string {
  const date = `${published.date ?? 'no date'} (${published.certainty}, ${steps(published.steps)})`;
  return `article | ${file} | ${source.name ?? 'unnamed'} (${source.certainty}) | ${date} | ${title ?? 'no headline'}`;
}

function eventLines(event: TimelineEvent, byId: ReadonlyMap<ArticleId, Article>, host: TimelineEvent | undefined): readonly string[] {
  const { kind, title, time, salience, excerpts, foretold, disagreements, recounts } = event;
  const sources = new Set(excerpts.map(({ article }) => article)).size;
  return [
    `${period(time)} | ${kind} | ${title} | ${sources} ${sources === 1 ? 'source' : 'sources'} | salience ${salience.toFixed(3)} | ${time.certainty}: ${steps(time.steps)}`,
    ...(host === undefined ? [] : [`    under: ${short(host.title)}`]),
    ...excerpts.map(({ article, exact, figures }) => {
      const counted = figures.map(({ what, min, max, unit }) => ` [${what} ${range(min, max)}${unit === null ? '' : ` ${unit}`}]`).join('');
      return `    ${nameOf(byId.get(article))}: ${short(exact)}${counted}`;
    }),
    ...foretold.map(({ article, exact }) => `    < ${nameOf(byId.get(article))}: ${short(exact)}`),
    ...disagreements.map(({ what, relation, claims }) => `    ≠ ${what} (${relation}): ${claims.map((claim) => side(claim, byId)).join(' / ')}`),
    ...recounts.map(({ what, claims }) => `    → ${what}: ${claims.map((claim) => `${byId.get(claim.quote.article)?.published.date ?? '?'} ${side(claim, byId)}`).join(' / ')}`),
  ];
}

function side({ quote, min, max, interval }: Claim, byId: ReadonlyMap<ArticleId, Article>): string {
  const value = interval === null ? range(min, max) : `${interval.start}–${interval.end}`;
  return `${value} ${nameOf(byId.get(quote.article))} “${short(quote.exact)}”`;
}

function period({ start, end, granularity, mod, value }: TimelineEvent['time']): string {
  if (start === null || end === null) return `no date${value === null ? '' : ` ${value}`}`;
  const short = start.endsWith('T00:00') && end.endsWith('T00:00') ? `${start.slice(0, 10)} – ${end.slice(0, 10)}` : `${start} – ${end}`;
  return `${short.replaceAll('T', ' ')} ${granularity}${mod === null ? '' : ` ${mod}`}`;
}

function steps(all: readonly Step[]): string {
  return all.map(({ kind, value, quote }) => `${kind}${quote === null ? '' : ` “${short(quote.exact)}”`}${value === null ? '' : ` ${value}`}`).join(' → ') || 'no evidence';
}

function range(min: number | null, max: number | null): string {
  return min === max ? String(min) : `${min ?? '…'}–${max ?? '…'}`;
}

function nameOf(article: Article | undefined): string {
  return article === undefined ? '?' : (article.source.name ?? article.file);
}

function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= 160 ? flat : `${flat.slice(0, 159)}…`;
}
