import { useId, useState } from 'react';
import { readDay } from '../../when/index.ts';
import type { FileToRead } from '../../worker/protocol.ts';
import type { Incoming } from './use-incoming.ts';
import { pastedFile } from './pasted.ts';

/** One article from the clipboard, or typed; what a person knows of it goes before what it says itself. */
export function PasteForm({ brought, onPaste }: { readonly brought: Incoming | null; readonly onPaste: (file: FileToRead) => void }) {
  const [text, setText] = useState(brought?.text ?? '');
  /** The same words with their mark-up, as long as nobody changes them. */
  const [rich, setRich] = useState({ text: brought?.text ?? '', html: brought?.html ?? '' });
  const [title, setTitle] = useState('');
  const [source, setSource] = useState('');
  const [date, setDate] = useState('');
  const [missing, setMissing] = useState(false);
  const id = useId();
  return (
    <form className="add-part" aria-labelledby={`${id}-h`} onSubmit={(submitted) => {
      submitted.preventDefault();
      setMissing(text.trim() === '');
      if (text.trim() !== '') onPaste(pastedFile({ text, html: rich.text === text ? rich.html : '', title, source, published: readDay(date) }));
    }}>
      <h3 id={`${id}-h`}>From the clipboard</h3>
      <label htmlFor={`${id}-text`}>The words of one article</label>
      <textarea id={`${id}-text`} rows={7} value={text} autoFocus={brought !== null} aria-invalid={missing} placeholder="Paste here"
        onChange={(change) => setText(change.target.value)}
        onPaste={(pasted) => {
          const all = pasted.currentTarget.selectionStart === 0 && pasted.currentTarget.selectionEnd === text.length;
          const [words, html] = [pasted.clipboardData.getData('text/plain'), pasted.clipboardData.getData('text/html')];
          // Only where the paste is all that there is, its mark-up tells the headline and the paragraphs.
          if (!all || html === '' || words === '') return;
          pasted.preventDefault();
          setText(words);
          setRich({ text: words, html });
        }} />
      {missing && <p role="alert">There are no words yet. Paste the article here first.</p>}
      <div className="add-fields">
        <label>Headline <span className="add-maybe">if you like</span><input value={title} onChange={(change) => setTitle(change.target.value)} /></label>
        <label>Publisher <span className="add-maybe">if you like</span><input value={source} onChange={(change) => setSource(change.target.value)} /></label>
        <label>Published on <span className="add-maybe">if you like</span><input type="date" value={date} onChange={(change) => setDate(change.target.value)} /></label>
      </div>
      <p className="add-foot"><button type="submit" className="button button-main">Add this article</button></p>
    </form>
  );
}
