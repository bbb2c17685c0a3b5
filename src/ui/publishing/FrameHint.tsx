import { CopyButton } from '../parts/CopyButton.tsx';
import { frameSnippet } from './frame-snippet.ts';

interface FrameHintProps {
  /** Where the page is served; null: nowhere yet, only its name is known. */
  readonly address: string | null;
  readonly file: string;
  readonly title: string;
}

/** How a published timeline stands in another page. */
export function FrameHint({ address, file, title }: FrameHintProps) {
  return (
    <p className="take-use">
      {address === null && 'It opens in any browser, and any web server can serve it. '}
      With <code>?embed</code> after its address it is a view for a frame in another page.{' '}
      <CopyButton text={() => frameSnippet(address ?? `https://example.org/${file}`, title)} label="Copy the HTML for a frame" done="HTML copied." />
    </p>
  );
}
