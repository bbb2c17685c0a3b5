import { useContext, useState } from 'react';
import type { Article, ArticleId, Day, Timeline } from '../../core/index.ts';
import { DateForm } from '../reading/DateForm.tsx';
import { Editing } from '../state/editing.ts';
import { counted } from '../words/labels.ts';
import { valueText } from '../words/value.ts';

interface Guessed {
  readonly article: Article;
  readonly day: Day;
}

/** The articles that do not say when they were published, and whose day was taken from the others. */
function guessedIn({ articles }: Timeline): readonly Guessed[] {
  return articles.flatMap((article): readonly Guessed[] => {
    const { date, certainty, steps } = article.published;
    return date !== null && certainty === 'inferred' && steps.some(({ kind }) => kind === 'neighbour' || kind === 'weekday') ? [{ article, day: date }] : [];
  });
}

const NONE: ReadonlySet<ArticleId> = new Set();

/** Asks whether the days are right that articles without a date were given, as all that they tell is counted from these. */
export function GuessedDates() {
  const editing = useContext(Editing);
  const [left, setLeft] = useState(NONE);
  const [open, setOpen] = useState<ArticleId | null>(null);
  const guessed = editing === null ? [] : guessedIn(editing.timeline).filter(({ article }) => !left.has(article.id));
  const [first] = guessed;
  if (editing === null || first === undefined) return null;
  const { tools, correct, working } = editing;
  const say = (given: readonly Guessed[]) => {
    setOpen(null);
    tools.act(({ changeArticle }) => correct(...given.map(({ article, day }) => changeArticle(article, { published: day }))));
  };
  const one = guessed.length === 1;
  const ask = ({ article, day }: Guessed) => (
    <>
      <button type="button" className="button" onClick={() => say([{ article, day }])}>Yes<span className="spoken">, {valueText(day)} is right for {article.title ?? article.file}</span></button>
      <button type="button" className="button" aria-expanded={open === article.id} onClick={() => setOpen(open === article.id ? null : article.id)}>Another day…<span className="spoken"> for {article.title ?? article.file}</span></button>
    </>
  );
  const form = ({ article, day: guess }: Guessed) => open === article.id && (
    <DateForm guess={guess} why="Its “yesterday” and “Friday” are counted from that day." state={working} onDate={(day) => say([{ article, day }])} />
  );
  return (
    <section className="own-card" aria-label="Articles without a date">
      <div className="own-card-head own-guess-head">
        <p className="own-card-title">{one ? `“${first.article.title ?? first.article.file}” gives no date: it is taken for ${valueText(first.day)}, as the others. Is that right?` : `${counted(guessed.length, 'article')} give no date: their days are taken from the others. Are they right?`}</p>
        <span className="own-guess-acts">
          {one ? ask(first) : <button type="button" className="button" onClick={() => say(guessed)}>All are right</button>}
          <button type="button" className="button" onClick={() => setLeft(new Set([...left, ...guessed.map(({ article }) => article.id)]))}>Not now</button>
        </span>
      </div>
      {one ? form(first) : (
        <details className="own-files">
          <summary>Each of them</summary>
          <ul className="own-guesses">
            {guessed.map((each) => (
              <li key={each.article.id}>
                <span><strong>{each.article.title ?? each.article.file}</strong> {valueText(each.day)}</span>
                <span className="own-guess-acts">{ask(each)}</span>
                {form(each)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
