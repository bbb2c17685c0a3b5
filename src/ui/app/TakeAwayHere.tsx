import publishedTemplate from 'virtual:dateline/published-template';
import type { Timeline } from '../../core/index.ts';
import type { PageParts } from '../../formats/index.ts';
import { prerender } from './prerender.ts';
import { fetchFonts } from '../publishing/fetch-fonts.ts';
import { TakeAway, type TakeAwayProps } from '../publishing/TakeAway.tsx';
import { writeInWorker } from '../publishing/write-in-worker.ts';

/** Taking away from the whole program: every form, the published page among them. */
export default function TakeAwayHere(props: TakeAwayProps) {
  return <TakeAway {...props} write={writeInWorker} page={pageParts} fonts={fetchFonts} />;
}

async function pageParts(timeline: Timeline, title: string): Promise<PageParts> {
  const [template, sight] = await Promise.all([fetchTemplate(), prerender({ timeline, title })]);
  return { template, sight };
}

async function fetchTemplate(): Promise<string> {
  const answer = await fetch(publishedTemplate).catch(() => null);
  if (answer === null || !answer.ok) throw new Error('The page for it could not be fetched; try again when the network is back.');
  return answer.text();
}
