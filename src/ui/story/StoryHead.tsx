import { useMemo } from 'react';
import type { Article, TimelineEvent } from '../../core/index.ts';
import { Inferred, Unstated } from '../parts/When.tsx';
import { columnsOfFacts } from '../state/fact-columns.ts';
import type { Fact } from '../state/filters.ts';
import { counted, periodText, publishedText } from '../words/labels.ts';
import { quotedText } from '../words/quoted.ts';
import { centralArticle } from './central-headline.ts';
import { dirOf } from '../text/dir-of.ts';
import { useReader } from '../store/reader.ts';

export interface StoryHeadProps {
  readonly articles: readonly Article[];
  readonly keys: readonly TimelineEvent[];
  readonly facts: readonly Fact[];
  /** By fact what keeps it out; 0: nothing. */
  readonly masks: Uint16Array;
  /** How many sources are switched on. */
  readonly on: number;
  /** Shows what the sources differ about; null: there is no way to it from here. */
  readonly onDiffering: (() => void) | null;
}

/** What the story is: the headline that says most of it, in its publisher's name, and in a line how it is told. */
export function StoryHead({ articles, keys, facts, masks, on, onDiffering }: StoryHeadProps) {
  const { library: { sources }, readArticle } = useReader();
  const article = useMemo(() => centralArticle(articles, keys), [articles, keys]);
  const { together, disputed } = useMemo(() => tellingOf(facts, masks), [facts, masks]);
  const source = article === null ? undefined : sources.get(article.id);
  const period = periodText(keys);
  const weightiest = keys.reduce<TimelineEvent | null>((one, each) => (one === null || each.salience > one.salience ? each : one), null);
  const title = article?.title ?? weightiest?.title ?? '';
  const published = article === null ? null : publishedText(article.published);
  return (
    <header className="story-head">
      <h2 id="story-title" className="story-title" dir={dirOf(title)}>
        {article === null ? title : <button type="button" title="Open the article" onClick={() => readArticle(article.id, null)}>{quotedText(title)}</button>}
      </h2>
      <p className="story-facts">
        {article !== null && (
          <span className="story-by">
            {source?.inferred === true && <Inferred />}{source?.label ?? 'Unnamed source'}{published !== null && <>, <Unstated of={article.published.certainty} />{published}</>}
          </span>
        )}
        {period !== null && <span>{period}</span>}
        <span>{counted(on, 'source')}</span>
        {together > 0 && <span>{together} told by several</span>}
        {disputed > 0 && (onDiffering === null ? <span>{disputed} disputed</span> : (
          <a href="?view=differences" onClick={(click) => { click.preventDefault(); onDiffering(); }}>{disputed} disputed</a>
        ))}
      </p>
    </header>
  );
}

/** Of what nothing keeps out: how much several sources tell, and how much they differ about. */
function tellingOf(facts: readonly Fact[], masks: Uint16Array): { readonly together: number; readonly disputed: number } {
  const { reporters, differs } = columnsOfFacts(facts);
  let [together, disputed] = [0, 0];
  for (let at = 0; at < facts.length; at += 1) {
    if (masks[at] !== 0) continue;
    together += Number((reporters[at] ?? 0) > 1);
    disputed += differs[at] ?? 0;
  }
  return { together, disputed };
}
