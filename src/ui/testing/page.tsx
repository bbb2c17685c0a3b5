import { configure, render } from '@testing-library/react';
import { vi } from 'vitest';
import type { Timeline } from '../../core/index.ts';
import { App } from '../page/App.tsx';
import { fetchNotices } from '../page/NoticesPlace.tsx';
import { fetchList } from '../list/ListPlace.tsx';
import { late, latePlace } from '../late/late.tsx';
import { correctingLater } from '../editing/later.ts';
import { assembleInWorker, type Assemble } from '../assembler/assemble.ts';
import type { OpenFinder } from '../find/finder.ts';
import { findHere } from './find-here.ts';
import type { View } from '../state/state.ts';
import { SAMPLE } from './sample-timeline.ts';

// Parts of the page come as chunks of their own, and a busy machine takes its time to fetch them.
configure({ asyncUtilTimeout: 10_000 });
// A test looks at once at the list, and at what stands over it.
await Promise.all([fetchList(), fetchNotices()]);

const TakeAway = latePlace(late(() => import('../app/TakeAwayHere.tsx').then((module) => module.default)), 'It could not be fetched.');

/** Opens the page at an address, in jsdom, which lacks a few things that browsers have. Without a view in it, by source; null: as it opens by itself. */
export function openPage(query = '', { timeline = SAMPLE, width = 1440, view = 'sources', ...given }: { timeline?: Timeline; view?: View | null; assemble?: Assemble | null; openFinder?: OpenFinder; width?: number } = {}) {
  const named = view === null || new URLSearchParams(query).has('view') ? query : `?view=${view}${query === '' ? '' : `&${query.slice(1)}`}`;
  history.replaceState(null, '', `/${named}`);
  vi.stubGlobal('matchMedia', (media: string) => ({ matches: mediaHolds(media, width), addEventListener: () => undefined, removeEventListener: () => undefined }));
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) { this.open = false; };
  Element.prototype.scrollIntoView ??= () => undefined;
  vi.stubGlobal('print', vi.fn());
  return render(<App timeline={timeline} assemble={assembleInWorker} correcting={correctingLater} openFinder={findHere} TakeAway={TakeAway} paced={false} {...given} />);
}

/** What the address says besides the view that `openPage` gave it. */
export function searched(): string {
  return location.search.replace(/\bview=sources(?:&|$)/, '').replace(/^\?$/, '');
}

function mediaHolds(media: string, width: number): boolean {
  const least = /min-width: ([\d.]+)em/.exec(media)?.[1];
  const most = /max-width: ([\d.]+)em/.exec(media)?.[1];
  if (least === undefined && most === undefined) return false;
  return (least === undefined || width >= Number(least) * 16) && (most === undefined || width <= Number(most) * 16);
}
