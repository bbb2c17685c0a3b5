import { useState } from 'react';
import { readStored, SEEN, writeStored } from '../browser/stored.ts';
import { addressedQuery } from '../browser/address.ts';
import { landmark } from '../browser/landmarks.ts';

/** One line for whoever comes for the first time, by no link of another person's. It goes for good when it is closed. */
export function FirstVisit() {
  const [shown, setShown] = useState(() => addressedQuery() === '' && readStored(SEEN) === null);
  if (!shown) return null;
  return (
    <p className="first-visit" {...landmark('first-visit')}>
      Each mark is an event. Choose one to see who reports it, in which words, and how its date is known.
      <button type="button" className="link" onClick={() => { setShown(false); writeStored(SEEN, 'yes'); }}>Got it</button>
    </p>
  );
}
