/** A title of more letters is set smaller, so that the first quotation stays in sight. */
const LONG = 64;

/** How the title of an event is set. */
export function titleClass(title: string): string {
  return title.length > LONG ? 'reading-title long' : 'reading-title';
}
