import { fetchFonts } from '../publishing/fetch-fonts.ts';
import { TakeAway, type TakeAwayProps } from '../publishing/TakeAway.tsx';
import { writeInWorker } from '../publishing/write-in-worker.ts';

/** Taking away from a published site, which is a page already. */
export default function TakeAwayFromSite(props: TakeAwayProps) {
  return <TakeAway {...props} write={writeInWorker} page={null} fonts={fetchFonts} />;
}
