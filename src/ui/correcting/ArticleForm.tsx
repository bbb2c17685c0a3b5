import { useId, useState } from 'react';
import type { Article, ArticleChange } from '../../core/index.ts';
import { changeArticle } from './acts.ts';
import { DayTyped } from './DayTyped.tsx';
import { Form, type FormProps } from './Form.tsx';
import { typedDay } from './time-words.ts';
import { askDay } from './use-time.ts';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Publisher, day, address and title of an article. What is left empty is not known. */
export function ArticleForm({ article, onCorrect, onClose }: FormProps & { readonly article: Article }) {
  const id = useId();
  const [source, setSource] = useState(article.source.name ?? '');
  const [published, setPublished] = useState(typedDay(article.published.date));
  const [url, setUrl] = useState(article.url ?? '');
  const [title, setTitle] = useState(article.title ?? '');
  const [sure, setSure] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const untouched = published === typedDay(article.published.date);
  const inferred = article.published.certainty === 'inferred' && untouched;
  const save = async () => {
    const day = untouched ? article.published.date : published.trim() === '' ? null : await askDay(published);
    if (day !== null && typeof day !== 'string') return setRefused(day.reason);
    const change: ArticleChange = {
      ...(orNull(source) === article.source.name ? {} : { source: orNull(source) }), ...(day === article.published.date && !(inferred && sure) ? {} : { published: day }),
      ...(orNull(url) === article.url ? {} : { url: orNull(url) }), ...(orNull(title) === article.title ? {} : { title: orNull(title) }),
    };
    if (Object.keys(change).length > 0) onCorrect(changeArticle(article, change));
    onClose();
  };
  const field = (name: string, key: string, value: string, onValue: (value: string) => void) => (
    <div className="field"><label htmlFor={`${id}-${key}`}>{name}</label><input id={`${id}-${key}`} type="text" autoComplete="off" value={value} onChange={(change) => onValue(change.target.value)} /></div>
  );
  return (
    <Form name="Edit this article" save="Save" onSave={save} onClose={onClose}>
      {field('Publisher', 'source', source, setSource)}
      <DayTyped label="Published on" text={published} refused={refused} onText={(next) => { setPublished(next); setRefused(null); }} />
      {inferred && <label className="check"><input type="checkbox" checked={sure} onChange={(change) => setSure(change.target.checked)} /><span>I know this day to be right</span></label>}
      {field('Title', 'title', title, setTitle)}
      {field('Address', 'url', url, setUrl)}
      <p className="field-how">What is left empty is not known. Times that count from the day are counted anew.</p>
    </Form>
  );
}
