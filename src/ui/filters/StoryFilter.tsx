import { useId } from 'react';
import type { StoryEntry } from '../state/stories.ts';
import type { Action } from '../state/state.ts';
import { countText } from '../words/count-text.ts';
import { counted } from '../words/labels.ts';

export interface StoryFilterProps {
  /** Empty: the pile tells one story. */
  readonly stories: readonly StoryEntry[];
  readonly story: string | null;
  readonly storyCounts: ReadonlyMap<string, number>;
  readonly dispatch: (action: Action) => void;
}

/** Which of the pile's stories is shown; nothing where there is but one. A list to choose from: a pile may tell of hundreds. */
export function StoryFilter({ stories, story, storyCounts, dispatch }: StoryFilterProps) {
  const id = useId();
  if (stories.length === 0) return null;
  return (
    <div className="filter">
      <label className="filter-name" htmlFor={id}>Story</label>
      <select id={id} value={story ?? ''} onChange={({ target }) => dispatch({ type: 'story', story: target.value === '' ? null : target.value })}>
        <option value="">All {countText(stories.length)} stories</option>
        {stories.map(({ id: key, name }) => <option key={key} value={key}>{name} · {counted(storyCounts.get(key) ?? 0, 'event')}</option>)}
      </select>
    </div>
  );
}
