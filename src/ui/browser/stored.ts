/** Small preferences in localStorage. A browser may refuse both reading and writing; then they last as long as the page. */
/** `light` or `dark`; nothing: as the system has it. */
export const THEME = 'dateline-theme';
/** The first line of help was closed. */
export const SEEN = 'dateline-seen';
/** `off`: single letters are no keys. */
export const LETTERS = 'dateline-letters';
/** The bundled articles were corrected: only then does the page look for corrections as it opens. */
export const CORRECTED = 'dateline-bundled-corrected';

/** How many collections there were when they were last listed. */
export const KEPT = 'dateline-kept-collections';

/** What was looked at in the review of a collection and left as it is; its id follows. */
export const SKIPPED = 'dateline-skipped ';

export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing depends on it.
  }
}
