import { useId, useMemo } from 'react';
import type { Day, TimelineEvent } from '../../core/index.ts';
import { KINDS, LEAST, NAME_KINDS, namesOf, nameKey, type ChosenKind, type Fact, type Filters } from '../state/filters.ts';
import type { SourceEntry } from '../model/sources.ts';
import type { Action } from '../state/state.ts';
import type { StoryEntry } from '../state/stories.ts';
import { tallyOf } from '../state/tally.ts';
import { KIND_NAMES } from '../words/labels.ts';
import { Choice } from './Choice.tsx';
import { NameSection } from './NameSection.tsx';
import { PeriodSection } from './PeriodSection.tsx';
import { Section } from './Section.tsx';
import { SourceSection } from './SourceSection.tsx';
import { StoryFilter } from './StoryFilter.tsx';

export interface FilterPanelProps {
  readonly filters: Filters;
  readonly story: string | null;
  readonly stories: readonly StoryEntry[];
  readonly sources: readonly SourceEntry[];
  readonly events: readonly TimelineEvent[];
  readonly facts: readonly Fact[];
  /** By fact the filters that keep it out. */
  readonly masks: Uint16Array;
  readonly dispatch: (action: Action) => void;
  readonly onPeriod: (since: Day | null, until: Day | null) => void;
  readonly onInView: () => void;
}

const NAMES: Readonly<Record<ChosenKind, readonly [title: string, many: string]>> = {
  person: ['People', 'people'], place: ['Places', 'places'], organisation: ['Organisations', 'organisations'],
};

/** Every filter, each in a section that folds; the counts beside the choices follow the other filters. */
export default function FilterPanel({ filters, story, stories, sources, events, facts, masks, dispatch, onPeriod, onInView }: FilterPanelProps) {
  const group = useId();
  const names = useMemo(() => commonestFirst(events), [events]);
  const countries = useMemo(() => countriesOf(events), [events]);
  const tally = useMemo(() => tallyOf(facts, masks), [facts, masks]);
  const change = (part: Partial<Filters>) => dispatch({ type: 'filters', change: part });
  const steps = LEAST.filter((step) => step <= sources.length);
  return (
    <div className="panel">
      <StoryFilter stories={stories} story={story} storyCounts={tally.stories} dispatch={dispatch} />
      <SourceSection sources={sources} off={filters.off} counts={tally.sources} dispatch={dispatch} />
      <Section title="Kind" startsOpen inForce={filters.kinds.length < KINDS.length ? `${filters.kinds.length} of ${KINDS.length}` : ''}>
        <ul>
          {KINDS.map((kind) => (
            <li key={kind}>
              <Choice checked={filters.kinds.includes(kind)} count={tally.kinds[kind]} onChange={() => dispatch({ type: 'toggle-kind', kind })}><span className="source-name">{KIND_NAMES[kind].many}</span></Choice>
            </li>
          ))}
        </ul>
      </Section>
      <PeriodSection since={filters.since} until={filters.until} onPeriod={onPeriod} onInView={onInView} />
      {NAME_KINDS.map((kind) => (
        <NameSection key={kind} title={NAMES[kind][0]} many={NAMES[kind][1]} names={names[kind]} chosen={filters.names} counts={tally.names} countries={countries} onToggle={(name) => dispatch({ type: 'toggle-name', name })} />
      ))}
      <Section title="How many sources" inForce={[...(filters.least > 1 ? [`${filters.least} or more`] : []), ...(filters.differing ? ['they differ'] : []), ...(filters.recounted ? ['counts vary'] : [])].join(', ')}>
        <ul>
          {steps.length > 0 && <li><Choice type="radio" group={group} checked={filters.least === 1} count={tally.any} onChange={() => change({ least: 1 })}><span className="source-name">Any number of sources</span></Choice></li>}
          {steps.map((step) => (
            <li key={step}>
              <Choice type="radio" group={group} checked={filters.least === step} count={tally.least.get(step) ?? 0} onChange={() => change({ least: step })}><span className="source-name">{step} or more sources</span></Choice>
            </li>
          ))}
          <li><Choice checked={filters.differing} count={tally.differing} onChange={() => change({ differing: !filters.differing })}><span className="source-name">Only where sources differ</span></Choice></li>
          <li><Choice checked={filters.recounted} count={tally.recounted} onChange={() => change({ recounted: !filters.recounted })}><span className="source-name">Only where counts vary</span></Choice></li>
        </ul>
      </Section>
    </div>
  );
}

/** The country of each place, by its key. */
function countriesOf(events: readonly TimelineEvent[]): ReadonlyMap<string, string> {
  return new Map(events.flatMap(({ names }) => names.flatMap(({ kind, name, country }) => (kind === 'place' && country !== null ? [[nameKey('place', name), country.name] as const] : []))));
}

function commonestFirst(events: readonly TimelineEvent[]): Readonly<Record<ChosenKind, readonly string[]>> {
  const counts = new Map<string, number>();
  for (const event of events) for (const key of namesOf(event)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
  const of = (kind: ChosenKind) => all.filter((key) => key.startsWith(nameKey(kind, '')));
  return { person: of('person'), place: of('place'), organisation: of('organisation') };
}
