import type { Article, Correction, CorrectionBody, Diagnostic, Quote } from './model.ts';
import { contentId } from './text/index.ts';

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
