import { useContext, useEffect, useRef, useState } from 'react';
import { Say } from './say.ts';

interface CopyButtonProps {
  /** Made when it is asked for. */
  readonly text: () => string;
  readonly label: string;
  /** Tells apart buttons of the same label. */
  readonly of?: string;
  /** "Citation copied." */
  readonly done: string;
}

/** So long the button says that it is done. */
const SHOWN = 2500;

/** Copies a text and says so. Where the browser refuses, the text stands there to be copied by hand. */
export function CopyButton({ text, label, of, done }: CopyButtonProps) {
  const say = useContext(Say);
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const wanted = text();
    try {
      await navigator.clipboard.writeText(wanted);
      setRefused(null);
      setCopied(true);
      say(done);
    } catch {
      // Not asked for, not allowed, or a page that is not served securely.
      setRefused(wanted);
    }
  };
  return (
    <>
      <button type="button" className="link copy" aria-label={of === undefined ? undefined : `${label}: ${of}`} onClick={copy}>{copied ? 'Copied ✓' : label}</button>
      {refused !== null && <ByHand text={refused} onClose={() => setRefused(null)} />}
    </>
  );
}

function ByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <span className="by-hand">
      <span>The browser does not let the page copy. Copy it from here:</span>
      <textarea ref={field} readOnly rows={3} value={text} aria-label="Text to copy" />
      <button type="button" className="link" onClick={onClose}>Done</button>
    </span>
  );
}
