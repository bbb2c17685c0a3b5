import { useRef } from 'react';
import { MUCH, type Much } from '../state/filters.ts';
import { countText } from '../words/count-text.ts';
import { stepOf } from './radio-steps.ts';

const NAMES: Readonly<Record<Much, string>> = { key: 'Key', more: 'More', everything: 'Everything' };

interface HowMuchProps {
  readonly level: Much;
  /** How many events each choice shows. */
  readonly counts: Readonly<Record<Much, number>>;
  readonly onMuch: (much: Much) => void;
}

/** How much of the story is shown, in every view: the events that tell it, all but the details, or everything. */
export function HowMuch({ level, counts, onMuch }: HowMuchProps) {
  const group = useRef<HTMLDivElement>(null);
  return (
    <div className="switch much" role="radiogroup" aria-label="How much" ref={group} onKeyDown={(pressed) => {
      const next = stepOf(MUCH, level, pressed.key);
      if (next === undefined) return;
      pressed.preventDefault();
      onMuch(next);
      group.current?.querySelectorAll('button')[MUCH.indexOf(next)]?.focus();
    }}>
      {MUCH.map((name, at) => (
        <button key={name} type="button" role="radio" className="switch-item" aria-checked={level === name} tabIndex={level === name ? 0 : -1} title={`${at + 1}`} onClick={() => onMuch(name)}>
          {NAMES[name]} <span className="switch-count">{countText(counts[name])}</span>
        </button>
      ))}
    </div>
  );
}
