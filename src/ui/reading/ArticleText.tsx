import type { Article, Block, EventId, Span, TimelineEvent } from '../../core/index.ts';
import { hitsIn } from '../../worker/protocol.ts';
import { segmentsOf } from '../text/segments.ts';
import { REASONS } from './boilerplate.ts';
import { dirOf } from '../text/dir-of.ts';
import { landmark } from '../browser/landmarks.ts';
import { useReader } from '../store/reader.ts';

interface ArticleTextProps {
  readonly article: Article;
  readonly events: readonly TimelineEvent[];
  readonly selected: EventId | null;
  readonly lit: Span | null;
}

/** A told event, the highlight, or a word that is looked for. */
interface TextMark extends Span {
  readonly event: TimelineEvent | 'lit' | 'hit';
}

/** The text of an article, block by block, as the file has it. */
export function ArticleText({ article, events, selected, lit }: ArticleTextProps) {
  const { terms } = useReader().library;
  const marks: readonly TextMark[] = [
    ...(lit === null ? [] : [{ start: lit.start, end: lit.end, event: 'lit' } as const]),
    ...hitsIn(article.text, terms).map(({ start, end }) => ({ start, end, event: 'hit' }) as const),
    ...events.flatMap((event) => event.excerpts.filter((excerpt) => excerpt.article === article.id)
      .map(({ focus }) => ({ start: focus.start, end: focus.end, event }))),
  ];
  return (
    <div className="article-text" {...landmark('article-text')}>
      {article.blocks.map((block) => {
        const content = <BlockText text={article.text} block={block} marks={marks} selected={selected} />;
        const dir = dirOf(article.text.slice(block.start, block.end));
        switch (block.kind) {
          case 'headline': return <h2 key={block.start} className="reading-title" {...landmark('title')} dir={dir} tabIndex={-1}>{content}</h2>;
          case 'heading': return <h3 key={block.start} dir={dir}>{content}</h3>;
          case 'paragraph': return <p key={block.start} dir={dir}>{content}</p>;
          case 'boilerplate': return <p key={block.start} className="aside" dir={dir} title={`Kept apart: ${block.reason === null ? 'not part of the story' : REASONS[block.reason]}`}>{content}</p>;
        }
      })}
    </div>
  );
}

interface BlockTextProps extends Pick<ArticleTextProps, 'selected'> {
  readonly text: string;
  readonly block: Block;
  readonly marks: readonly TextMark[];
}

function BlockText({ text, block, marks, selected }: BlockTextProps) {
  const { readEvent } = useReader();
  return segmentsOf(text, block, marks).map((segment) => {
    const lit = segment.marks.some(({ event }) => event === 'lit');
    const hit = segment.marks.some(({ event }) => event === 'hit');
    const event = closest(segment.marks);
    const words = lit || hit ? <mark className={hit ? (lit ? 'lit hit' : 'hit') : 'lit'} {...landmark(...(lit ? ['lit'] as const : []), ...(hit ? ['hit'] as const : []))}>{segment.text}</mark> : segment.text;
    if (event === null) return <span key={segment.start} data-at={segment.start}>{words}</span>;
    return (
      <a key={segment.start} data-at={segment.start} className="told-link" {...landmark('told')} href={`?event=${encodeURIComponent(event.id)}`} aria-current={event.id === selected ? 'true' : undefined}
        title={event.title}
        onClick={(click) => {
          // A click with a modifier opens a tab, as on any link.
          if (click.metaKey || click.ctrlKey || click.shiftKey) return;
          click.preventDefault();
          readEvent(event.id);
        }}>{words}</a>
    );
  });
}

/** Of several events in the same words the one with the fewest words around it is meant. */
function closest(marks: readonly TextMark[]): TimelineEvent | null {
  let found: TimelineEvent | null = null;
  let least = Infinity;
  for (const { event, start, end } of marks) {
    if (typeof event === 'string' || end - start >= least) continue;
    found = event;
    least = end - start;
  }
  return found;
}
