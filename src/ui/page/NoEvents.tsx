import type { ActiveFilter } from '../state/active.ts';
import { culpritsOf } from '../state/culprits.ts';
import type { FilterName, Filters } from '../state/filters.ts';
import { counted } from '../words/labels.ts';

interface NoEventsProps {
  /** By event the filters that keep it out. */
  readonly masks: Uint16Array;
  readonly active: readonly ActiveFilter[];
  readonly onDrop: (change: Partial<Filters>) => void;
  readonly onClear: () => void;
}

const WHY: Readonly<Record<Exclude<FilterName, 'story' | 'key'>, string>> = {
  sources: 'No source that is switched on reports any of these events.',
  kinds: 'None of these events is of a kind that is ticked.',
  period: 'None of these events lies in the days that were chosen.',
  person: 'None of these events names the person who was chosen.',
  place: 'None of these events names the place that was chosen.',
  organisation: 'None of these events names the organisation that was chosen.',
  least: 'None of these events has so many sources.',
  differing: 'The sources differ about none of these events.',
  recounted: 'None of these events was counted otherwise on a later day.',
  hits: 'None of these events holds what is looked for.',
  details: 'What passes them is a detail of an event that does not, and is folded.',
};

/** An empty result names the filter that made it, and offers to drop it. */
export default function NoEvents({ masks, active, onDrop, onClear }: NoEventsProps) {
  const culprits = culpritsOf(masks);
  const [first] = culprits;
  // The articles themselves hold no event.
  if (first === undefined) return <div className="empty"><h2>No events</h2><p>No event was found in these articles.</p></div>;
  const [only] = first.filters;
  const alone = first.filters.length === 1 && only !== undefined && only !== 'story' && only !== 'key';
  return (
    <div className="empty">
      <h2>Nothing passes the filters</h2>
      <p>{alone ? WHY[only] : 'Several filters together leave nothing.'}</p>
      <div className="empty-ways">
        {alone ? culprits.map(({ filters, without }, at) => {
          const style = at === 0 ? 'button button-main' : 'button';
          // It is no filter in use: there is nothing to drop.
          if (filters.includes('details')) return <button key="details" type="button" className={style} onClick={() => onDrop({ much: 'everything' })}>Show {counted(without, 'detail')}</button>;
          const mine = active.filter(({ filter }) => filters.includes(filter));
          return (
            <button key={filters.join()} type="button" className={style} onClick={() => onDrop(dropAll(mine))}>
              Drop “{mine.map(({ label }) => label).join(', ')}”: {counted(without, 'event')}
            </button>
          );
        }) : <button type="button" className="button button-main" onClick={onClear}>Drop all filters: {counted(first.without, 'event')}</button>}
      </div>
    </div>
  );
}

/** Names are dropped one by one elsewhere; here those of a kind go together. */
function dropAll(active: readonly ActiveFilter[]): Partial<Filters> {
  const kept = active.map(({ drop }) => drop.names).filter((names) => names !== undefined);
  const names = kept.reduce<readonly string[] | undefined>((both, more) => (both === undefined ? more : both.filter((name) => more.includes(name))), undefined);
  const change = active.reduce<Partial<Filters>>((all, { drop }) => ({ ...all, ...drop }), {});
  return names === undefined ? change : { ...change, names };
}
