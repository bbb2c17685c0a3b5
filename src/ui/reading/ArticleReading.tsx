import { useContext, useEffect, useMemo, useRef } from 'react';
import type { Article, Span, TimelineEvent } from '../../core/index.ts';
import { HitText } from '../parts/HitText.tsx';
import { Edited } from '../parts/Edited.tsx';
import { When } from '../parts/When.tsx';
import { counted } from '../words/labels.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Editing } from '../editing/editing.ts';
import { linkTo } from '../state/link.ts';
import { citationOf } from '../words/citation.ts';
import { ArticleSteps } from './ArticleSteps.tsx';
import { ArticleText } from './ArticleText.tsx';
import { ArticleTools } from './ArticleTools.tsx';
import { useReader } from '../store/reader.ts';
import { EditedLines } from './EditedLines.tsx';
import { Steps } from './HowWeKnow.tsx';
import { HowWeKnowSource } from './HowWeKnowSource.tsx';
import { Original } from './Original.tsx';
import { Rail } from './Rail.tsx';
import { toldIn } from './told-in.ts';
import { useTitle } from '../browser/use-title.ts';
import { Versions } from './Versions.tsx';
import { dirOf } from '../text/dir-of.ts';
import { landmark, selector } from '../browser/landmarks.ts';

interface ArticleReadingProps {
  readonly article: Article;
  readonly selected: TimelineEvent | null;
  /** Where to look; null: at the selected event's words, or at the top. */
  readonly spot: Span | null;
}

/** One article whole, with the words in question highlighted and every event of it marked. */
export function ArticleReading({ article, selected, spot }: ArticleReadingProps) {
  const { library, readEvent, readTold, printOpen } = useReader();
  const root = useRef<HTMLDivElement>(null);
  const own = selected?.excerpts.find((excerpt) => excerpt.article === article.id) ?? null;
  const lit = spot ?? own;
  const at = lit === null ? null : `${lit.start}-${lit.end}`;
  useEffect(() => {
    if (at !== null) root.current?.querySelector(selector('lit'))?.scrollIntoView?.({ block: 'center' });
  }, [article.id, at]);

  const told = useMemo(() => toldIn(library.events, article.id), [library.events, article.id]);
  const inTime = useMemo(() => { const here = new Set(told.map(({ event }) => event)); return library.events.filter((event) => here.has(event)); }, [library.events, told]);
  const source = library.sources.get(article.id);
  useTitle(article.title ?? source?.label ?? article.file);
  const editing = useContext(Editing);
  const acts = (
    <>
      <Original article={article} />
      <CopyButton text={() => linkTo(selected?.id ?? null, article.id, lit)} label="Copy link" of="this place" done="Link copied." />
      {lit !== null && <CopyButton text={() => citationOf(article, lit)} label="Copy citation" done="Citation copied." />}
      <button type="button" className="link" onClick={printOpen} aria-label="Print this article">Print</button>
    </>
  );
  return (
    <div className="reading article" {...landmark('reading')} ref={root}>
      <Rail root={root} of={`${article.id} ${at} ${library.terms.join(' ')}`} />
      <ArticleSteps article={article} source={source} told={library.part === true ? [] : told} selected={selected?.id ?? null} onTold={(event, excerpt) => readTold(event, article.id, excerpt)} />
      {!article.blocks.some(({ kind }) => kind === 'headline') && <h2 className={article.title === null ? 'reading-title spoken' : 'reading-title'} {...landmark('title')} dir={dirOf(article.title ?? '')} tabIndex={-1}>{article.title === null ? `Article of ${source?.label ?? ''}` : <HitText text={article.title} terms={library.terms} />}</h2>}
      <EditedLines edits={article.edited} />
      {editing === null ? <div className="acts">{acts}</div> : <ArticleTools key={`tools ${article.id}`} article={article} editing={editing} root={root}>{acts}</ArticleTools>}
      <Versions article={article} />
      {editing !== null && article.published.certainty === 'unknown' && <editing.tools.DateForm key={article.id} guess={article.published.guess} state={editing.working} onDate={(published) => editing.tools.act(({ changeArticle }) => editing.correct(changeArticle(article, { published })))} />}
      <details className="article-how">
        <summary>How we know its source and date</summary>
        <HowWeKnowSource article={article} />
        {article.published.steps.length > 0 && <Steps steps={article.published.steps} />}
        <p className="article-file">It came in as {article.file}{article.url !== null && <>, from {article.url}</>}</p>
      </details>
      <ArticleText article={article} events={inTime} selected={selected?.id ?? null} lit={lit} />
      <section className="told">
        <h3>{library.part === true ? 'Among what is told here' : `${counted(told.length, 'event')} told here`}</h3>
        <ul>
          {inTime.map((event) => (
            <li key={event.id} dir={dirOf(event.title)}><button type="button" className="link" aria-current={event.id === selected?.id ? 'true' : undefined} onClick={() => readEvent(event.id)}>{event.title}</button> <span className="told-when"><When time={event.time} /></span><Edited event={event} /></li>
          ))}
        </ul>
      </section>
    </div>
  );
}
