/** What the page in one file is called beside a site. */
export const WHOLE = 'whole.html';
