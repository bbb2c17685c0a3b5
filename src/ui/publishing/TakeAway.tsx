import { useId, useState } from 'react';
import type { Civil, Timeline, TimelineEvent } from '../../core/index.ts';
import { exportFormats, isExportFormat, pageAddress, partOf, type ExportFormat, type ExportOptions, type PageParts } from '../../formats/index.ts';
import { readCivil } from '../../when/index.ts';
import { prerenderedChart } from '../state/prerendered-chart.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { titleOfPage } from '../browser/use-title.ts';
import { countText } from '../words/count-text.ts';
import { counted } from '../words/labels.ts';
import { FrameHint } from './FrameHint.tsx';
import { fileName } from './file-name.ts';
import { save } from './save.ts';
import type { Write } from './writer.ts';
import './publishing.css';
import { isServed, wholeAddress } from '../browser/navigation.ts';
import { giveFocus } from '../focus/give-focus.ts';

/** What the page knows. */
export interface TakeAwayProps {
  readonly timeline: Timeline;
  /** What passes the filters, with the details of it, folded or not. */
  readonly visible: readonly TimelineEvent[];
  /** What the timeline is called; null: nobody has given it a name. */
  readonly title: string | null;
  readonly onClose: () => void;
}

interface WaysOut {
  readonly write: Write;
  /** Fetches and draws what a page of one file is made of; null: this is a published page, and has none of it. */
  readonly page: ((timeline: Timeline, title: string) => Promise<PageParts>) | null;
  /** Fetches the fonts of a picture in PNG; null: they are not at hand. */
  readonly fonts: (() => Promise<readonly Uint8Array[]>) | null;
}

type Progress = { readonly is: 'idle' | 'running' } | { readonly is: 'saved'; readonly name: string; readonly size: number } | { readonly is: 'asks' | 'failed'; readonly why: string };

/** Saves the timeline, or what is filtered of it, in a form of the person's choice. */
export function TakeAway({ timeline, visible, title, onClose, ...ways }: TakeAwayProps & WaysOut) {
  const { write, page, fonts } = ways;
  const id = useId();
  const formats = Object.keys(exportFormats).filter(isExportFormat).filter((format) => (format === 'html' ? page : format === 'png' ? fonts : true) !== null);
  const [format, setFormat] = useState<ExportFormat>(formats[0] ?? 'json');
  const total = timeline.events.length;
  const filtered = visible.length < total;
  const [part, setPart] = useState(filtered && visible.length > 0);
  const [name, setName] = useState(title ?? '');
  const [address, setAddress] = useState('');
  const [progress, setProgress] = useState<Progress>({ is: 'idle' });

  const take = async () => {
    if (progress.is === 'running') return;
    const untitled = format === 'html' && name.trim() === '';
    const misplaced = format === 'html' && address.trim() !== '' && pageAddress(address) === null;
    if (untitled || misplaced) {
      setProgress({ is: 'asks', why: untitled ? 'Give the page a title: it stands over it, and wherever a link to it is shown.' : 'The address is none of a page: it begins with https:// and has no ? and no #.' });
      giveFocus(document.getElementById(`${id}${untitled ? 'title' : 'address'}`), true);
      return;
    }
    setProgress({ is: 'running' });
    try {
      const now = new Date();
      const chosen = part ? partOf(timeline, new Set(visible.map((event) => event.id))) : timeline;
      const called = name.trim() === '' ? 'Timeline' : name.trim();
      const answer = await write({ format, timeline: chosen, options: { title: called, stamp: stampOf(now), address: pageAddress(address), ...await partsOf(format, chosen, called, ways) } });
      if (answer.type === 'failed') throw new Error(answer.message);
      const file = fileName(called, dayOf(now), answer.ending);
      save(answer.file, file);
      setProgress({ is: 'saved', name: file, size: answer.file.size });
    } catch (error) {
      setProgress({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  };

  return (
    <Dialog title="Take it away" onClose={onClose}>
      <form className="take" noValidate onSubmit={(submitted) => { submitted.preventDefault(); void take(); }} onChange={() => setProgress((now) => (now.is === 'running' ? now : { is: 'idle' }))}>
        <p>The file is made on this machine and saved by your browser. Nothing is sent anywhere.</p>
        {filtered && (
          <fieldset>
            <legend>How much</legend>
            <label className="check"><input type="radio" name={`${id}part`} checked={part} disabled={visible.length === 0} onChange={() => setPart(true)} /><span>What is filtered: {countText(visible.length)} of {counted(total, 'event')}</span></label>
            <label className="check"><input type="radio" name={`${id}part`} checked={!part} onChange={() => setPart(false)} /><span>Everything: {counted(total, 'event')}</span></label>
          </fieldset>
        )}
        <p className="take-title">
          <label htmlFor={`${id}title`}>Title</label>
          <input id={`${id}title`} type="text" value={name} placeholder={format === 'html' ? 'What the page is called' : 'Timeline'} aria-required={format === 'html'} maxLength={200} onChange={(change) => setName(change.target.value)} />
        </p>
        {format === 'html' && (
          <p className="take-title">
            <label htmlFor={`${id}address`}>Address, if it will stand on the web</label>
            <input id={`${id}address`} type="url" value={address} placeholder="https://example.org/flood.html" maxLength={500} onChange={(change) => setAddress(change.target.value)} />
          </p>
        )}
        <fieldset className="take-forms">
          <legend>In which form</legend>
          {formats.map((each) => (
            <label className="check take-form" key={each}>
              <input type="radio" name={`${id}form`} checked={format === each} onChange={() => setFormat(each)} />
              <span><strong>{exportFormats[each].label}</strong> <span className="take-use">{exportFormats[each].use}</span></span>
            </label>
          ))}
        </fieldset>
        <div className="take-end">
          <button type="submit" className="button button-main" aria-disabled={progress.is === 'running'}>Save the file</button>
          <p role="status">{progressText(progress)}</p>
        </div>
        {progress.is === 'saved' && progress.name.endsWith('.html') && <FrameHint address={null} file={progress.name} title={name.trim()} />}
        {page === null && isServed() && <FrameHint address={wholeAddress('')} file="" title={titleOfPage()} />}
      </form>
    </Dialog>
  );
}

/** What this form is made of, beside the timeline. */
async function partsOf(format: ExportFormat, timeline: Timeline, title: string, { page, fonts }: WaysOut): Promise<Pick<ExportOptions, 'page' | 'picture'>> {
  const pictured = format === 'svg' || format === 'png';
  return {
    page: format === 'html' && page !== null ? await page(timeline, title) : null,
    picture: pictured ? { keys: prerenderedChart(timeline)?.events.map((event) => event.id) ?? [], fonts: format === 'png' && fonts !== null ? await fonts() : [] } : null,
  };
}

function progressText(progress: Progress): string {
  switch (progress.is) {
    case 'idle': return '';
    case 'running': return 'Making the file…';
    case 'saved': return `Saved as ${progress.name} (${sizeText(progress.size)}).`;
    case 'asks': return progress.why;
    case 'failed': return `The file could not be made. ${progress.why}`;
  }
}

const sizeText = (bytes: number): string => (bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

function stampOf(now: Date): Civil {
  const stamp = readCivil(now.toISOString().slice(0, 16));
  if (stamp === null) throw new Error('The clock of this machine tells no date.');
  return stamp;
}

/** The day where the reader is. */
const dayOf = (now: Date): string => [String(now.getFullYear()).padStart(4, '0'), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
