import { useId, type ReactNode } from 'react';
import type { Article, EventId, TimelineEvent } from '../../core/index.ts';
import { whenText } from '../../when/index.ts';
import { useTime } from '../correcting/use-time.ts';
import { When } from '../parts/When.tsx';
import { sourceLabel } from '../model/library.ts';
import { reportersOf } from '../state/visible.ts';
import { counted } from '../words/labels.ts';
import { howInShort } from '../words/how-short.ts';
import { quotedText } from '../words/quoted.ts';
import type { Draft } from './corrections.ts';
import type { ReviewItem } from './items.ts';
import { dirOf } from '../text/dir-of.ts';
import { useReader } from '../store/reader.ts';

interface ItemBodyProps {
  readonly item: ReviewItem;
  /** The event that is open. */
  readonly selected: EventId | null;
  /** Of what names the item. */
  readonly id: string;
  readonly draft: Draft;
  /** So many more of its kind are there. */
  readonly others: number;
  readonly onDraft: (change: Partial<Draft>) => void;
}

/** What an item is about, with the words that it comes from, and the fields that may be changed before it is taken. */
export function ItemBody({ item, ...of }: ItemBodyProps) {
  switch (item.kind) {
    case 'publisher': return <Publisher item={item} {...of} />;
    case 'published': return <Published item={item} {...of} />;
    case 'alike': return <div id={of.id} className="review-two">{item.events.map((event) => <EventLine key={event.id} event={event} selected={of.selected} />)}</div>;
    case 'guess': return <Guess item={item} {...of} />;
    case 'untold': return <Untold item={item} {...of} />;
  }
}

type Of<Kind extends ReviewItem['kind']> = Omit<ItemBodyProps, 'item'> & { readonly item: Extract<ReviewItem, { readonly kind: Kind }> };

function Publisher({ item: { articles, lines }, id, draft, others, onDraft }: Of<'publisher'>) {
  return (
    <>
      <div id={id}>{articles.map((article) => <ArticleLine key={article.id} article={article} />)}</div>
      {articles.length > 1 && <p className="review-why">All {articles.length} have the same line.</p>}
      <Field label="Publisher" value={draft.text} onValue={(text) => onDraft({ text })} />
      {lines.length > 0 && <p className="review-why">{lines.length === 1 ? 'A line that may say it:' : 'Lines that may say it:'} {lines.map((line) => <button key={line} type="button" className="link" onClick={() => onDraft({ text: line })}>{quotedText(line)}</button>)}</p>}
      {others > 0 && <Same checked={draft.same} onSame={(same) => onDraft({ same })}>The same for the other articles without a publisher</Same>}
    </>
  );
}

function Published({ item: { article }, id, draft, others, onDraft }: Of<'published'>) {
  const { readArticle } = useReader();
  const { certainty, guess, steps } = article.published;
  const words = steps.flatMap(({ kind, quote }) => (quote === null || quote.article !== article.id || kind === 'neighbour' ? [] : [quote]));
  return (
    <>
      <div id={id}><ArticleLine article={article} /></div>
      <p className="review-why">
        {certainty === 'inferred' ? 'Worked out' : guess === null ? 'Nothing in it says when.' : 'Only a guess'}
        {certainty === 'inferred' && words.length > 0 && <>, from {words.slice(0, 3).map((quote) => <button key={quote.start} type="button" className="link" onClick={() => readArticle(article.id, quote)}>{quotedText(quote.exact)}</button>)}</>}
        {certainty === 'inferred' && steps.some(({ kind }) => kind === 'neighbour') && ' and the days of other articles'}{(certainty === 'inferred' || guess !== null) && '.'}
      </p>
      <TimeField label="Published on" draft={draft} onDraft={onDraft} article={null} />
      {others > 0 && <Same checked={draft.same} onSame={(same) => onDraft({ same })}>The same day for the other articles without one</Same>}
    </>
  );
}

function Guess({ item: { event, article }, id, selected, draft, onDraft }: Of<'guess'>) {
  const [first] = event.excerpts;
  return (
    <>
      <div id={id}><EventLine event={event} selected={selected} /></div>
      {first !== undefined && !first.exact.startsWith(event.title) && <blockquote dir={dirOf(first.exact)}>{first.exact}</blockquote>}
      <p className="review-why">{howInShort(event.time)}</p>
      <TimeField label="When" draft={draft} onDraft={onDraft} article={article} />
    </>
  );
}

function Untold({ item: { sentence, article }, id, draft, onDraft }: Of<'untold'>) {
  const { library, readArticle } = useReader();
  return (
    <>
      <blockquote id={id} dir={dirOf(sentence.at.exact)}>{sentence.at.exact}</blockquote>
      <p className="review-why">{sourceLabel(library.sources.get(article.id))}. <button type="button" className="link" onClick={() => readArticle(article.id, sentence.at)}>In the article</button></p>
      <Field label="Title" value={draft.text} onValue={(text) => onDraft({ text })} />
      <TimeField label="When" draft={draft} onDraft={onDraft} article={article} />
    </>
  );
}

function EventLine({ event, selected }: { readonly event: TimelineEvent; readonly selected: EventId | null }) {
  const { library, openEvent } = useReader();
  return (
    <p className="review-event">
      <button type="button" className="review-title" dir={dirOf(event.title)} data-event={event.id} aria-current={event.id === selected ? 'true' : undefined} onClick={(click) => openEvent(event.id, click.detail === 0)}>{event.title}</button>
      <span className="review-when"><When time={event.time} />, {reportersOf(event, library.sources).map(sourceLabel).join('; ')}</span>
    </p>
  );
}

function ArticleLine({ article }: { readonly article: Article }) {
  const { readArticle } = useReader();
  return (
    <p className="review-event">
      <button type="button" className="review-title" dir={dirOf(article.title ?? article.file)} onClick={() => readArticle(article.id, null)}>{article.title ?? article.file}</button>
      <span className="review-when">{article.title === null ? counted(article.text.length, 'letter') : article.file}</span>
    </p>
  );
}

function Field({ label, value, how, onValue }: { readonly label: string; readonly value: string; readonly how?: ReactNode; readonly onValue: (value: string) => void }) {
  const id = useId();
  return (
    <div className="review-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" autoComplete="off" spellCheck={false} value={value} aria-describedby={how === undefined ? undefined : `${id}-how`} onChange={(change) => onValue(change.target.value)} />
      {how !== undefined && <span id={`${id}-how`} className="review-how">{how}</span>}
    </div>
  );
}

/** A time as a person says it, with how it is understood. */
function TimeField({ label, draft: { when }, article, onDraft }: { readonly label: string; readonly draft: Draft; readonly article: Article | null; readonly onDraft: ItemBodyProps['onDraft'] }) {
  const answer = useTime(when, article?.published.date ?? null);
  const how = when.trim() === '' ? 'As 11 Nov 2022 or March 2022.' : answer === null ? '' : 'reason' in answer ? answer.reason : whenText({ ...answer, zone: null });
  return <Field label={label} value={when} how={how} onValue={(next) => onDraft({ when: next })} />;
}

function Same({ checked, onSame, children }: { readonly checked: boolean; readonly onSame: (same: boolean) => void; readonly children: string }) {
  return <label className="check review-same"><input type="checkbox" checked={checked} onChange={(change) => onSame(change.target.checked)} /><span>{children}</span></label>;
}
