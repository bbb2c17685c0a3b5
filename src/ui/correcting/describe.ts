import type { Correction, Quote, Timeline } from '../../core/index.ts';
import { KIND_NAMES } from '../words/labels.ts';
import { valueText } from '../words/value.ts';
import { correctedTimeText } from './time-words.ts';

/** As many words as a line holds. */
export function shortened(words: string, most = 70): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length <= most ? flat : `${flat.slice(0, flat.lastIndexOf(' ', most) > 0 ? flat.lastIndexOf(' ', most) : most)}…`;
}

const said = (quote: Quote | undefined): string => `“${shortened(quote?.exact ?? '')}”`;
const known = (value: string | null): string => (value === null ? 'not known' : `“${value}”`);

/** What a correction says, in a sentence. */
export function describe(correction: Correction, { articles }: Pick<Timeline, 'articles'>): string {
  switch (correction.kind) {
    case 'article': {
      const { source, published, url, title } = correction.change;
      const article = articles.find(({ id }) => id === correction.article);
      const changes = [
        ...(source === undefined ? [] : [`publisher ${known(source)}`]), ...(published === undefined ? [] : [published === null ? 'day of publication not known' : `published ${valueText(published)}`]),
        ...(title === undefined ? [] : [`title ${known(title)}`]), ...(url === undefined ? [] : [`address ${url ?? 'not known'}`]),
      ];
      return `Article “${shortened(article?.edited.find(({ what }) => what === 'title')?.was ?? article?.title ?? correction.file)}”: ${changes.join(', ')}.`;
    }
    case 'event': {
      const { title, time, kind, hidden } = correction.change;
      if (hidden === true) return `Hidden: ${said(correction.at)}.`;
      const changes = [...(title === undefined ? [] : [`title “${title}”`]), ...(time === undefined ? [] : [`time ${correctedTimeText(time)}`]), ...(kind === undefined ? [] : [`kind ${KIND_NAMES[kind].one.toLowerCase()}`])];
      return `Event ${said(correction.at)}: ${changes.join(', ')}.`;
    }
    case 'merge': return `One event: ${correction.quotes.map(said).join(' and ')}.`;
    case 'split': return `An event of its own: ${said(correction.quotes[0])}.`;
    case 'add': return `Event added: “${correction.title}”, time ${correctedTimeText(correction.time)}.`;
  }
}
