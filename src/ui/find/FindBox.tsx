import { useEffect, useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { FindResultsPlace } from './FindResultsPlace.tsx';
import type { OfResults } from './FindResults.tsx';

interface FindBoxProps extends OfResults {
  readonly find: string;
  readonly onFind: (find: string) => void;
  /** Enter and Shift+Enter: to the next hit, to the one before. */
  readonly onWalk: (by: 1 | -1) => void;
  readonly input: Ref<HTMLInputElement>;
}

/** Where a person types what to find. What is found hangs below it as a list, as long as somebody types or walks in it. */
export function FindBox({ find, onFind, onWalk, input, ...results }: FindBoxProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const shows = open && find.trim() !== '';
  useEffect(() => {
    if (!shows) return undefined;
    const away = ({ target }: Event) => void (target instanceof Node && form.current?.contains(target) !== true && setOpen(false));
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [shows]);
  const say = (words: string) => {
    setActive(null);
    setOpen(true);
    onFind(words);
  };
  const step = (by: 1 | -1) => {
    const all = [...form.current?.querySelectorAll<HTMLElement>('[role=option]') ?? []];
    const at = all.findIndex((option) => option.id === active);
    // Around the ends, with the words that are typed between the last and the first.
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by] ?? null;
    setActive(next?.id ?? null);
    next?.scrollIntoView({ block: 'nearest' });
  };
  const press = (pressed: KeyboardEvent) => {
    if (pressed.nativeEvent.isComposing) return;
    const taken = () => {
      switch (pressed.key) {
        case 'ArrowDown': case 'ArrowUp':
          if (find.trim() === '') return false;
          if (shows) step(pressed.key === 'ArrowDown' ? 1 : -1);
          else setOpen(true);
          return true;
        case 'Enter':
          if (shows && active !== null) document.getElementById(active)?.click();
          else onWalk(pressed.shiftKey ? -1 : 1);
          setOpen(false);
          return true;
        // The first Esc closes the list, the next clears; what is open closes with one more.
        case 'Escape':
          if (shows) setOpen(false);
          else if (find !== '') onFind('');
          else return false;
          return true;
        default: return false;
      }
    };
    if (taken()) pressed.preventDefault();
  };
  return (
    <form ref={form} className="find" role="search" onSubmit={(submitted) => submitted.preventDefault()} onBlur={({ relatedTarget }) => relatedTarget !== null && form.current?.contains(relatedTarget) !== true && setOpen(false)}>
      <label className="spoken" htmlFor={id}>Find in events and articles</label>
      <input ref={input} id={id} type="search" role="combobox" value={find} placeholder="Find in articles" autoComplete="off" spellCheck={false} enterKeyHint="search" aria-keyshortcuts="/"
        aria-autocomplete="list" aria-expanded={shows} aria-controls={`${id}list`} aria-activedescendant={shows ? active ?? undefined : undefined} onChange={(change) => say(change.target.value)} onKeyDown={press} />
      {find === '' && <kbd aria-hidden="true">/</kbd>}
      {shows && <FindResultsPlace id={`${id}list`} active={active} onDone={() => setOpen(false)} onFind={say} {...results} />}
    </form>
  );
}
