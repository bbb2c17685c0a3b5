import type { ReactElement } from 'react';
import type { Timeline } from '../../core/index.ts';
import { isTimeline } from '../state/is-timeline.ts';
import { drawPage } from './draw-page.tsx';
import type { Prerendered } from './start.ts';

/** Opens the page over its timeline, which is on its way. `name` is said if it does not come. */
export function openPage(element: HTMLElement, { recorded, articles }: Prerendered, name: string, page: (timeline: Timeline) => ReactElement): Promise<void> {
  const broken = <main className="broken"><h1>{name}</h1><p>The articles of this page could not be fetched. Load the page again; if that does not help, it was copied incompletely.</p></main>;
  return drawPage(element, recorded, () => timelineOf(articles), { page, broken });
}

/** An old page, kept by a browser, may name a file that is gone: what a server answers then is no timeline, and this fails. */
async function timelineOf(articles: Promise<Response>): Promise<Timeline> {
  const value: unknown = await (await articles).json();
  if (!isTimeline(value)) throw new Error('What came is no timeline.');
  return value;
}
