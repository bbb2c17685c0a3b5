import { useEffect, useState } from 'react';
import type { Article, Quote, Span } from '../../core/index.ts';
import { addEvent } from './acts.ts';
import { Chooser } from './Chooser.tsx';
import { shortened } from './describe.ts';
import { useEventFields } from './use-event-fields.tsx';
import { Form, type FormProps } from './Form.tsx';
import { sentencesIn } from './sentences-in.ts';
import { typedText } from './time-words.ts';
import { askTime } from './use-time.ts';

export interface AddFormProps extends FormProps {
  readonly article: Article;
  /** The words that were marked; null: a sentence is chosen from a list. */
  readonly marked: Span | null;
}

/** The words without white space at either end. */
function quoteOf({ id, text }: Article, { start, end }: Span): Quote {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const exact = words.trim();
  return { article: id, start: from, end: from + exact.length, exact };
}

/** An event that was missed: the words that tell it, then its title, time and kind. */
export function AddForm({ article, marked, onCorrect, onClose }: AddFormProps) {
  const [chosen, setChosen] = useState<Span | null>(null);
  const words = marked ?? chosen;
  if (words !== null) return <Missed key={`${words.start}-${words.end}`} article={article} at={quoteOf(article, words)} onCorrect={onCorrect} onClose={onClose} />;
  return (
    <Form name="Add an event" save={null} onClose={onClose}>
      <Chooser label="Which words tell it?" choices={sentencesIn(article).map((span) => ({ key: String(span.start), value: span, text: article.text.slice(span.start, span.end), note: null }))} onChoose={setChosen} />
    </Form>
  );
}

function Missed({ article, at, onCorrect, onClose }: FormProps & { readonly article: Article; readonly at: Quote }) {
  const published = article.published.date;
  const { draft, setText, refuse, fields } = useEventFields({ title: shortened(at.exact.replace(/[.;,\s]+$/, ''), 90), text: '', unknown: false, kind: 'event' }, published);
  useEffect(() => {
    let wanted = true;
    // What the words say of the time is only offered.
    askTime(at.exact, published, false).then((told) => {
      if (wanted && told !== null && !('reason' in told)) setText((typed) => (typed === '' ? typedText(told) : typed));
    }, () => undefined);
    return () => {
      wanted = false;
    };
  }, [at.exact, published, setText]);
  const save = async () => {
    const { title, text, unknown, kind } = draft;
    const answer = unknown ? null : await askTime(text, published, true);
    if (answer !== null && 'reason' in answer) return refuse(answer.reason);
    onCorrect(addEvent(at, title, answer === null ? { value: null, mod: null } : { value: answer.value, mod: answer.mod }, kind));
    onClose();
  };
  return (
    <Form name="Add an event" save="Add" onSave={save} onClose={onClose}>
      <blockquote className="edit-words">{at.exact}</blockquote>
      {fields}
    </Form>
  );
}
