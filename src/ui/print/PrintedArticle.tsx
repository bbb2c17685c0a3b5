import type { Article, Block, Span } from '../../core/index.ts';
import { signOf, whenText } from '../../when/index.ts';
import { toldIn } from '../reading/told-in.ts';
import { segmentsOf } from '../text/segments.ts';
import { counted, publishedText } from '../words/labels.ts';
import { SIGNS } from '../words/signs.ts';
import { useReader } from '../store/reader.ts';

interface Told extends Span {
  /** The event's number in the list below the text. */
  readonly number: number;
}

/** A whole article, as the file has it: the words of each event are underlined, with its number in the list that follows. */
export function PrintedArticle({ article }: { readonly article: Article }) {
  const { library } = useReader();
  const { published, url, file, title } = article;
  const told = toldIn(library.events, article.id);
  const marks = told.flatMap(({ event }, at) => event.excerpts.filter((excerpt) => excerpt.article === article.id).map(({ focus }): Told => ({ start: focus.start, end: focus.end, number: at + 1 })));
  return (
    <article className="printed-article">
      <p className="printed-facts">
        {[library.sources.get(article.id)?.label ?? 'Unnamed source', `${published.certainty === 'inferred' ? '~' : ''}${publishedText(published) ?? 'date not known'}`, url ?? file].join(' · ')}
      </p>
      {!article.blocks.some(({ kind }) => kind === 'headline') && title !== null && <h1>{title}</h1>}
      {article.blocks.map((block) => {
        const content = <MarkedBlock text={article.text} block={block} marks={marks} />;
        switch (block.kind) {
          case 'headline': return <h1 key={block.start}>{content}</h1>;
          case 'heading': return <h3 key={block.start}>{content}</h3>;
          case 'paragraph': return <p key={block.start}>{content}</p>;
          case 'boilerplate': return <p key={block.start} className="printed-aside">{content}</p>;
        }
      })}
      <footer>
        <h2>{counted(told.length, 'event')} told here</h2>
        <ol>{told.map(({ event }) => <li key={event.id}>{event.title} <span className="printed-when">{signOf(event.time)}{whenText(event.time)}{event.edited.length > 0 && ' · edited'}</span></li>)}</ol>
        <p>{SIGNS}{told.some(({ event }) => event.edited.length > 0) && ' What is called edited was corrected by a person.'}</p>
      </footer>
    </article>
  );
}

function MarkedBlock({ text, block, marks }: { readonly text: string; readonly block: Block; readonly marks: readonly Told[] }) {
  return segmentsOf(text, block, marks).map(({ start, end, text: words, marks: over }) => (over.length === 0 ? words : (
    <span key={start}><u>{words}</u>{over.filter((mark) => mark.end === end).map(({ number }) => <sup key={number}>{number}</sup>)}</span>
  )));
}
