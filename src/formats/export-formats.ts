/** The forms by name, with what they are for. */
export const exportFormats = {
  html: { label: 'Web page', use: 'The timeline in one file that opens in any browser, also without a network.' },
  json: { label: 'Dateline file', use: 'Everything, to be opened in Dateline again.' },
  svg: { label: 'Picture (SVG)', use: 'The key events in one picture, sharp at any size.' },
  png: { label: 'Picture (PNG)', use: 'The same for a post or a slide, 1200 by 630 pixels.' },
  csv: { label: 'Table (CSV)', use: 'For a spreadsheet: a row for each event.' },
  markdown: { label: 'Notes (Markdown)', use: 'For a notebook or an editor: dates, events and what the sources say.' },
  icalendar: { label: 'Calendar (iCalendar)', use: 'For a calendar program: an entry for each dated event.' },
  timelinejs: { label: 'TimelineJS', use: 'The JSON of Knight Lab’s TimelineJS 3: a slide for each dated event.' },
  annotations: { label: 'Web annotations (W3C)', use: 'For annotation tools: each excerpt with its place in the article.' },
  timeml: { label: 'TimeML', use: 'For linguists: each article with its time expressions and events marked; a .zip where there are several.' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly use: string }>>;

export type ExportFormat = keyof typeof exportFormats;

export const isExportFormat = (name: string): name is ExportFormat => Object.hasOwn(exportFormats, name);
