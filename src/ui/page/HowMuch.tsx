import { MUCH, type Much } from '../state/filters.ts';
import { countText } from '../words/count-text.ts';
import { Choice } from '../parts/Choice.tsx';

const NAMES: Readonly<Record<Much, string>> = { key: 'Key', more: 'More', everything: 'Everything' };

interface HowMuchProps {
  readonly level: Much;
  /** How many events each choice shows. */
  readonly counts: Readonly<Record<Much, number>>;
  readonly onMuch: (much: Much) => void;
}

/** How much of the story is shown, in every view: the events that tell it, all but the details, or everything. Their numbers are their keys. */
export function HowMuch({ level, counts, onMuch }: HowMuchProps) {
  return (
    <Choice label="How much" className="much" all={MUCH} now={level} onChoose={onMuch} titleOf={(each) => `${MUCH.indexOf(each) + 1}`}>
      {(each) => <>{NAMES[each]} <span className="switch-count">{countText(counts[each])}</span></>}
    </Choice>
  );
}
