import { useId, useState } from 'react';
import type { Article, ArticleChange } from '../../core/index.ts';
import { readDay } from '../../when/index.ts';
import { changeArticle } from './acts.ts';
import { Form, type FormProps } from './Form.tsx';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Publisher, day, address and title of an article. What is left empty is not known. */
export function ArticleForm({ article, onCorrect, onClose }: FormProps & { readonly article: Article }) {
  const id = useId();
  const [source, setSource] = useState(article.source.name ?? '');
  const [published, setPublished] = useState<string>(article.published.date ?? '');
  const [url, setUrl] = useState(article.url ?? '');
  const [title, setTitle] = useState(article.title ?? '');
  const [sure, setSure] = useState(false);
  const [refused, setRefused] = useState(false);
  const inferred = article.published.certainty === 'inferred' && published === article.published.date;
  const save = () => {
    const day = published === '' ? null : readDay(published);
    if (published !== '' && day === null) {
      setRefused(true);
      return Promise.resolve();
    }
    const change: ArticleChange = {
      ...(orNull(source) === article.source.name ? {} : { source: orNull(source) }), ...(day === article.published.date && !(inferred && sure) ? {} : { published: day }),
      ...(orNull(url) === article.url ? {} : { url: orNull(url) }), ...(orNull(title) === article.title ? {} : { title: orNull(title) }),
    };
    if (Object.keys(change).length > 0) onCorrect(changeArticle(article, change));
    onClose();
    return Promise.resolve();
  };
  const field = (name: string, key: string, value: string, onValue: (value: string) => void, type = 'text') => (
    <div className="field"><label htmlFor={`${id}-${key}`}>{name}</label><input id={`${id}-${key}`} type={type} autoComplete="off" value={value} onChange={(change) => onValue(change.target.value)} /></div>
  );
  return (
    <Form name="Edit this article" save="Save" onSave={save} onClose={onClose}>
      {field('Publisher', 'source', source, setSource)}
      {field('Published on', 'published', published, (value) => { setPublished(value); setRefused(false); }, 'date')}
      {refused && <p role="alert" className="field-how">That is not a day of the calendar. Write it as year, month, day.</p>}
      {inferred && <label className="check"><input type="checkbox" checked={sure} onChange={(change) => setSure(change.target.checked)} /><span>I know this day to be right</span></label>}
      {field('Title', 'title', title, setTitle)}
      {field('Address', 'url', url, setUrl)}
      <p className="field-how">What is left empty is not known. Times that count from the day are counted anew.</p>
    </Form>
  );
}
