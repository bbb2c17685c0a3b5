import { countText } from '../words/count-text.ts';
import { counted } from '../words/labels.ts';
import { tallyOf, type FileReading, type Reading } from './reading.ts';

interface ReadingCardProps {
  readonly reading: Reading;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

/** Files on the list at most: those that a person waits for, or has to know of. */
const LISTED = 200;

/** How far the reading is, then what came of it. */
export function ReadingCard({ reading, onStop, onClose }: ReadingCardProps) {
  const { files, finished, failed, noted } = tallyOf(reading);
  const current = reading.files.find(({ state }) => state === 'reading') ?? reading.files.find(({ state }) => state === 'waiting');
  const ended = reading.phase === 'ended';
  const none = ended && reading.added === 0 && reading.same.length === 0;
  return (
    <section className={none ? 'own-card own-card-none' : 'own-card'} aria-label="Adding articles">
      <div className="own-card-head">
        <div>
          <p className="own-card-title" role="status">{titleOf(reading, failed.length)}</p>
          {!ended && reading.phase === 'reading' && current !== undefined && <p className="own-card-now">{current.name}{current.total > 1 && `: ${countText(current.done)} of ${counted(current.total, 'article')}`}</p>}
        </div>
        {ended ? <button type="button" className="button" onClick={onClose}>Got it</button>
          : reading.phase === 'reading' && <button type="button" className="button" onClick={onStop}>Stop</button>}
      </div>
      {!ended && <progress aria-label="Files read" max={files} value={reading.phase === 'assembling' ? undefined : finished} />}
      {ended && reading.same.length > 0 && <p>{reading.same.length === 1 ? `“${reading.same[0] ?? ''}” was here already; it is shown once.` : `${countText(reading.same.length)} articles were here already; each is shown once.`}</p>}
      <AboutFiles failed={failed} noted={ended ? noted : []} open={none} />
    </section>
  );
}

function titleOf({ phase, stopped, broken, into, added, files, same }: Reading, failed: number): string {
  if (phase === 'assembling') return 'Making the timeline…';
  if (phase === 'reading') {
    const finished = files.filter(({ state }) => state === 'read' || state === 'failed').length;
    return files.length === 1 ? 'Reading…' : `Reading ${countText(Math.min(finished + 1, files.length))} of ${counted(files.length, 'file')}`;
  }
  const lost = failed === 0 ? '' : ` ${counted(failed, 'file')} could not be read.`;
  const went = added === 0 ? '' : `${counted(added, 'article')} added to ${into?.fresh === true ? 'a new collection, ' : ''}“${into?.name ?? ''}”.${lost}`;
  if (broken === 'unfetched') return `What reads articles could not be fetched. ${went === '' ? 'Nothing was added.' : went} Try again when the network is back.`;
  if (broken === 'stopped') return `The reader broke off. ${went} Add the rest again, in smaller parts.`;
  if (stopped) return added === 0 ? 'Stopped. Nothing was added.' : `Stopped. ${went}`;
  if (went !== '') return went;
  return same.length > 0 ? 'Nothing new.' : failed > 1 ? 'None of these files could be read.' : 'Nothing was added.';
}

interface AboutFilesProps {
  readonly failed: readonly FileReading[];
  readonly noted: readonly FileReading[];
  readonly open: boolean;
}

/** Each file with its reason, folded where there is a timeline to be seen below. */
function AboutFiles({ failed, noted, open }: AboutFilesProps) {
  if (failed.length + noted.length === 0) return null;
  const why = failed.length === 0 ? [] : [`Why ${counted(failed.length, 'file')} could not be read`];
  return (
    <details className="own-files" open={open}>
      <summary>{[...why, ...(noted.length === 0 ? [] : [`${counted(noted.length, 'file')} with a note`])].join(', and ')}</summary>
      <FileList files={failed} />
      {failed.length > 0 && noted.length > 0 && <p>Read, with a note:</p>}
      <FileList files={noted} />
    </details>
  );
}

function FileList({ files }: { readonly files: readonly FileReading[] }) {
  if (files.length === 0) return null;
  return (
    <ul>
      {files.slice(0, LISTED).map(({ name, notes }, at) => <li key={at}><strong>{name}</strong> {notes[0] ?? 'No article was found in it.'}{notes.length > 1 && ` And ${counted(notes.length - 1, 'more note')}.`}</li>)}
      {files.length > LISTED && <li>And {files.length - LISTED} more.</li>}
    </ul>
  );
}
