import type { ArticleChange, Correction, EventChange, Quote, Timeline } from '../../core/index.ts';
import { whenText } from '../../when/index.ts';
import { KIND_NAMES } from '../words/labels.ts';
import { valueText } from '../words/value.ts';
import { correctedTimeText } from './time-words.ts';

/** As many words as a line holds. */
export function shortened(words: string, most = 70): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length <= most ? flat : `${flat.slice(0, flat.lastIndexOf(' ', most) > 0 ? flat.lastIndexOf(' ', most) : most)}…`;
}

const quotedWords = (quote: Quote | undefined): string => `“${shortened(quote?.exact ?? '')}”`;
const known = (value: string | null): string => (value === null ? 'not known' : `“${value}”`);

function articleChanges({ source, published, url, title }: ArticleChange): string {
  return [
    ...(source === undefined ? [] : [`publisher ${known(source)}`]), ...(published === undefined ? [] : [published === null ? 'day of publication not known' : `published ${valueText(published)}`]),
    ...(title === undefined ? [] : [`title ${known(title)}`]), ...(url === undefined ? [] : [`address ${url ?? 'not known'}`]),
  ].join(', ');
}

function eventChanges({ title, time, kind }: EventChange): string {
  return [...(title === undefined ? [] : [`title “${title}”`]), ...(time === undefined ? [] : [`time ${correctedTimeText(time)}`]), ...(kind === undefined ? [] : [`kind ${KIND_NAMES[kind].one.toLowerCase()}`])].join(', ');
}

function articleOf(correction: Extract<Correction, { kind: 'article' }>, { articles }: Pick<Timeline, 'articles'>): string {
  const article = articles.find(({ id }) => id === correction.article);
  return `“${shortened(article?.edited.find(({ what }) => what === 'title')?.was ?? article?.title ?? correction.file)}”`;
}

/** What a correction says, in a sentence. */
export function describe(correction: Correction, timeline: Pick<Timeline, 'articles'>): string {
  switch (correction.kind) {
    case 'article': return `Article ${articleOf(correction, timeline)}: ${articleChanges(correction.change)}.`;
    case 'event': return correction.change.hidden === true ? `Hidden: ${quotedWords(correction.at)}.` : `Event ${quotedWords(correction.at)}: ${eventChanges(correction.change)}.`;
    case 'merge': return `One event: ${correction.quotes.map(quotedWords).join(' and ')}.`;
    case 'split': return `An event of its own: ${quotedWords(correction.quotes[0])}.`;
    case 'add': return `Event added: “${correction.title}”, time ${correctedTimeText(correction.time)}.`;
  }
}

/** What a correction said that holds no more: it must not read as what is so now. Of a time that changed, what it is again. */
export function describeUndone(correction: Correction, timeline: Pick<Timeline, 'articles' | 'events'>): string {
  switch (correction.kind) {
    case 'article': return `${articleChanges(correction.change)} of the article ${articleOf(correction, timeline)}.`;
    case 'event': {
      const { at, change } = correction;
      if (change.hidden === true) return `hiding ${quotedWords(at)}.`;
      const now = change.time === undefined ? undefined : timeline.events.find((event) => event.at.article === at.article && event.at.start === at.start)?.time;
      return `${eventChanges(change)} of ${quotedWords(at)}.${now?.start == null ? '' : ` It is ${whenText(now)} again.`}`;
    }
    case 'merge': return `making one event of ${correction.quotes.map(quotedWords).join(' and ')}.`;
    case 'split': return `splitting off ${quotedWords(correction.quotes[0])}.`;
    case 'add': return `adding “${correction.title}”.`;
  }
}
