/** How the page calls what earlier articles said was to come. */
export const FORETOLD = {
  title: 'Foretold before',
  note: 'Plans and announcements of earlier articles. They report nothing: the date, the sources and the differences of this event rest on its reports alone.',
} as const;
