/** Markdown for a notebook: a heading for each date, the events under it with what the sources say. */
import { webAddress, type Timeline, type TimelineEvent } from '../core/index.ts';
import { whenText } from '../when/index.ts';
import { articlesById, differenceLines, foretoldBy, mentionedBy, oneLine, reference, saidByPerson, sourceNames, toldBy, type ForetoldBy, type ToldBy } from './told.ts';

/** In the timeline's order, the undated events last. */
export function writeMarkdown(timeline: Timeline, title: string): string {
  const articles = articlesById(timeline);
  const lines = [`# ${escaped(title)}`, ''];
  let before = '';
  for (const event of timeline.events) {
    const heading = whenText(event.time);
    if (heading !== before) lines.push(`## ${escaped(heading)}`, '');
    before = heading;
    lines.push(...section(event, toldBy(event, articles), mentionedBy(event, articles), foretoldBy(event, articles), differenceLines(event, articles)));
  }
  if (timeline.articles.length > 0) lines.push('## Sources', '', ...timeline.articles.map((article) => `- ${link(reference(article), article.url)}${article.published.certainty === 'inferred' ? ' (date inferred)' : ''}`), '');
  return lines.join('\n');
}

function section(event: TimelineEvent, told: readonly ToldBy[], mentioned: readonly ToldBy[], foretold: readonly ForetoldBy[], differences: ReturnType<typeof differenceLines>): readonly string[] {
  const sources = sourceNames(told);
  const notes = [sources.length === 1 ? '1 source' : `${sources.length} sources`, ...(event.time.certainty === 'inferred' ? ['date inferred'] : event.time.certainty === 'reported' ? ['day of the report, no words say when'] : []), ...(event.kind === 'event' ? [] : [event.kind === 'statement' ? 'a statement' : 'planned or projected']), ...saidByPerson(event).map(decapital)];
  return [
    `### ${escaped(event.title)}`, '', `*${notes.join(' \u00B7 ')}*`, '',
    ...differences.flatMap(({ name, claims }) => [`${escaped(name)}: ${claims.map(escaped).join(' \u00B7 ')}`, '']),
    ...told.flatMap(({ excerpt, article }) => [`> \u201C${escaped(excerpt.exact)}\u201D`, `> \u2014 ${link(reference(article), article.url)}`, '']),
    ...(mentioned.length === 0 ? [] : [`Also mentioned in: ${[...new Set(mentioned.map(({ article }) => article))].map((article) => link(reference(article), article.url)).join('; ')}`, '']),
    ...(foretold.length === 0 ? [] : ['Foretold before, in plans and announcements:', '']),
    ...foretold.flatMap(({ plan, article }) => [`> \u201C${escaped(plan.exact)}\u201D`, `> \u2014 ${link(reference(article), article.url)}`, '']),
  ];
}

const decapital = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function link(words: string, url: string | null): string {
  const address = webAddress(url);
  return address === null ? escaped(words) : `[${escaped(words)}](<${address.replace(ENTITY, '&amp;')}>)`;
}

/** What Markdown would read as one character. */
const ENTITY = /&(?=#?\w{1,30};)/g;

/** In one line, without signs that Markdown or HTML would take for their own. */
const escaped = (words: string): string => oneLine(words).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^-(?=[-\s]*$)/, '\\-').replace(/^(\d{0,9})([-+.)])(?=\s|$)/, '$1\\$2').replace(ENTITY, '&amp;');
