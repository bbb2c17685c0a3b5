import { useRef, type ReactNode } from 'react';
import { giveFocus } from '../focus/give-focus.ts';

const STEPS: ReadonlyMap<string, number> = new Map(Object.entries({ ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }));

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Beside that of all such choices. */
  readonly className?: string;
  readonly all: readonly T[];
  readonly now: T;
  readonly onChoose: (choice: T) => void;
  readonly children: (choice: T) => ReactNode;
  /** What is told of a choice where a mouse rests on it. */
  readonly titleOf?: (choice: T) => string;
}

/** One of a few, side by side: radio buttons, of which arrows choose, around the ends, and only the chosen one is a tab stop. */
export function Choice<T extends string>({ label, className = '', all, now, onChoose, children, titleOf }: ChoiceProps<T>) {
  const group = useRef<HTMLDivElement>(null);
  return (
    <div className={`switch ${className}`.trimEnd()} role="radiogroup" aria-label={label} ref={group} onKeyDown={(pressed) => {
      const step = STEPS.get(pressed.key);
      const next = step === undefined ? undefined : all[(all.indexOf(now) + step + all.length) % all.length];
      if (next === undefined) return;
      pressed.preventDefault();
      onChoose(next);
      giveFocus(group.current?.querySelectorAll('button')[all.indexOf(next)], true);
    }}>
      {all.map((each) => (
        <button key={each} type="button" role="radio" className="switch-item" aria-checked={each === now} tabIndex={each === now ? 0 : -1} title={titleOf?.(each)} onClick={() => onChoose(each)}>
          {children(each)}
        </button>
      ))}
    </div>
  );
}
