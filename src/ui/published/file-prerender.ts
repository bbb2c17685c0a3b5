/** Shows what is seen first of a timeline in one file. It runs where it stands, behind that and long before the program. */
import { askedFor } from '../prerender/asked.ts';
import { loading } from '../prerender/loading.ts';
import { showPrerendered } from '../prerender/show-prerendered.ts';
import { panePlace } from '../reading/pane-place.ts';
import { addressedQuery } from '../browser/address.ts';

declare global {
  interface Window {
    /** What the program takes over; null: nothing is shown. */
    datelinePrerendered?: ReturnType<typeof showPrerendered>;
  }
}

const root = document.getElementById('root');
const given = document.getElementById('sight')?.textContent ?? '';
if (root !== null && given !== '') {
  try {
    const asked = askedFor(addressedQuery());
    if (asked !== null) window.datelinePrerendered = showPrerendered(root, JSON.parse(given), asked, panePlace());
  } catch {
    // The program draws the same.
  }
  if (window.datelinePrerendered == null) {
    root.className = '';
    root.replaceChildren(loading('The timeline is being opened…'));
  }
}
