import type { Timeline } from '../../core/index.ts';
import { sourcesOf } from '../model/sources.ts';
import { countText } from '../words/count-text.ts';
import { counted } from '../words/labels.ts';
import { Dialog } from '../parts/Dialog.tsx';

/** How the events were made, what is inferred and how sure, and what the limits are, with the numbers of this timeline. */
export function AboutDialog({ timeline, onClose }: { readonly timeline: Timeline; readonly onClose: () => void }) {
  const { events, articles } = timeline;
  const sources = sourcesOf(articles);
  const unnamed = sources.filter(({ named }) => !named).length;
  const inferred = articles.filter(({ published }) => published.certainty === 'inferred');
  const undated = articles.filter(({ published }) => published.certainty === 'unknown').length;
  const surest = inferred.filter(({ published }) => published.confidence >= 0.5).length;
  const of = (certainty: string) => events.filter(({ time }) => time.certainty === certainty).length;
  // A page that is one file holds them itself.
  const licences = document.querySelector<HTMLMetaElement>('meta[name=licences]')?.content;
  const several = events.filter(({ excerpts }) => new Set(excerpts.flatMap(({ article, tells }) => (tells ? [article] : []))).size > 1).length;
  const rows: readonly (readonly [string, number])[] = [
    ['with a date that the words state', of('stated')], ['with an inferred date, marked ~', of('inferred')], ['marked reported: no words say when, so that each is shown on the day of its report', of('reported')], ['without a date', of('unknown')],
    ['told by more than one article', several], ['about which the sources differ', events.filter(({ disagreements }) => disagreements.length > 0).length],
  ];
  return (
    <Dialog title="About this timeline" onClose={onClose}>
      <p>{counted(events.length, 'event')} from {counted(articles.length, 'article')} of {counted(sources.length, 'source')}{unnamed > 0 && `, ${countText(unnamed)} of them without a name`}. Of the events:</p>
      <table className="about-table"><tbody>{rows.map(([what, n]) => <tr key={what}><td>{countText(n)}</td><th scope="row">{what}</th></tr>)}</tbody></table>
      <h3>How events are made</h3>
      <p>Fixed rules read each sentence: what happened, when, and who says so. Two reports become one event only where time, place and deed agree. No language model takes part, and nothing is looked up elsewhere. Every event stands in the words of an article, and opens to them.</p>
      <h3>What is inferred, and how sure it is</h3>
      <p>A date is as precise as the words are: “in March” is no day in March. Where words leave something open, such as the year, the rules take it from the article’s own date or from what was said before; then the date has a <strong>~</strong>, and “How we know when” shows each step. Where no words say when something happened, all that is known is the day of the report: it happened then or before. It is marked <span className="reported">reported</span>, is a dashed box with nothing in it on the timeline, and is the first to be counted in a bubble where room is short.{inferred.length > 0 && ` ${counted(inferred.length, 'article')} ${inferred.length === 1 ? 'does' : 'do'} not say when ${inferred.length === 1 ? 'it was' : 'they were'} published; the date comes from other articles of the same story, and for ${countText(surest)} of ${countText(inferred.length)} at least half of the evidence agrees.`}{undated > 0 && ` ${counted(undated, 'article')} ${undated === 1 ? 'has' : 'have'} no date at all, and the page asks for it.`}</p>
      <h3>Its limits</h3>
      <p>The rules read English news prose. They miss events that are told in unusual ways, read some sentences wrongly, and may show one event twice where two reports share neither names, nor time, nor wording. When in doubt, the words of the article decide. Dateline shows what the sources say; it does not know which of them is right.</p>
      <p>The articles stay on this page. Nothing is sent anywhere.</p>
      {licences !== undefined && <p><a href={licences} target="_blank">Licences</a></p>}
    </Dialog>
  );
}
