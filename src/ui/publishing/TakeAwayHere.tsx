import publishedTemplate from 'virtual:dateline/published-template';
import { TakeAway, type TakeAwayProps } from './TakeAway.tsx';
import { writeInWorker } from './write-in-worker.ts';

/** Taking away from the whole program: every form, the published page among them. */
export default function TakeAwayHere(props: TakeAwayProps) {
  return <TakeAway {...props} write={writeInWorker} template={fetchTemplate} />;
}

async function fetchTemplate(): Promise<string> {
  const answer = await fetch(publishedTemplate).catch(() => null);
  if (answer === null || !answer.ok) throw new Error('The page for it could not be fetched; try again when the network is back.');
  return answer.text();
}
