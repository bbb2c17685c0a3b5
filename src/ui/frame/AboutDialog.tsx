import type { Timeline } from '../../core/index.ts';
import { counted } from '../words/labels.ts';
import { Dialog } from './Dialog.tsx';

export function AboutDialog({ timeline, onClose }: { readonly timeline: Timeline; readonly onClose: () => void }) {
  const inferred = timeline.articles.filter(({ published }) => published.certainty === 'inferred').length;
  const undated = timeline.articles.filter(({ published }) => published.certainty === 'unknown').length;
  return (
    <Dialog title="About this timeline" onClose={onClose}>
      <p>{counted(timeline.events.length, 'event')} from {counted(timeline.articles.length, 'article')}, found by fixed rules. No language model took part, and nothing was looked up elsewhere: every event stands in the words of an article, and opens to them.</p>
      <p>A <strong>~</strong> marks what was inferred. {inferred > 0 && `${counted(inferred, 'article')} ${inferred === 1 ? 'does' : 'do'} not say when ${inferred === 1 ? 'it was' : 'they were'} published; the date comes from other articles of the same story. `}{undated > 0 && `${counted(undated, 'article')} ${undated === 1 ? 'has' : 'have'} no date at all, and the page asks for it.`}</p>
      <p>A date is as precise as the words are: “in March” is no day in March. Two reports become one event only where time, place and deed agree. Rules miss things, and read some sentences wrongly; when in doubt, the words of the article decide.</p>
      <p>Dateline shows what the sources say. It does not know which of them is right.</p>
      <p>The articles stay on this page. Nothing is sent anywhere.</p>
    </Dialog>
  );
}
