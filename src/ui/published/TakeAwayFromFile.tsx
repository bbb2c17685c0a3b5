import WriteWorker from '../../worker/writing/write-worker.ts?worker&inline';
import { TakeAway, type TakeAwayProps } from '../publishing/TakeAway.tsx';
import { writeIn } from '../publishing/writer.ts';

const write = writeIn(() => new WriteWorker());

/** Taking away from a published file, with a writer that stands in it. */
export function TakeAwayFromFile(props: TakeAwayProps) {
  return <TakeAway {...props} write={write} page={null} fonts={null} />;
}
