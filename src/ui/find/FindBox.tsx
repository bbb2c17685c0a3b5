import { useId, type KeyboardEvent, type Ref } from 'react';

interface FindBoxProps {
  readonly find: string;
  readonly onFind: (find: string) => void;
  /** Enter and Shift+Enter: to the next hit, to the one before. */
  readonly onWalk: (by: 1 | -1) => void;
  readonly input: Ref<HTMLInputElement>;
}

/** Where a person types what to find. */
export function FindBox({ find, onFind, onWalk, input }: FindBoxProps) {
  const id = useId();
  const press = (pressed: KeyboardEvent) => {
    if (pressed.nativeEvent.isComposing) return;
    if (pressed.key === 'Enter') {
      pressed.preventDefault();
      onWalk(pressed.shiftKey ? -1 : 1);
    }
    // The first Esc clears; what is open closes with the next.
    if (pressed.key === 'Escape' && find !== '') {
      pressed.preventDefault();
      onFind('');
    }
  };
  return (
    <form className="find" role="search" onSubmit={(submitted) => submitted.preventDefault()}>
      <label className="spoken" htmlFor={id}>Find in events and articles</label>
      <input ref={input} id={id} type="search" value={find} placeholder="Find in articles" autoComplete="off" spellCheck={false} enterKeyHint="search" aria-keyshortcuts="/"
        onChange={(change) => onFind(change.target.value)} onKeyDown={press} />
      {find === '' && <kbd aria-hidden="true">/</kbd>}
    </form>
  );
}
