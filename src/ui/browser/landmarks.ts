/**
 * The elements of the page that other parts of it have to find: where the focus goes, what is scrolled, what the first sight
 * fills. Each says in `data-part` what it is, so that none is known by how it looks.
 */
export type Landmark =
  | 'page' | 'page-main' | 'first-visit' | 'views'
  /** The button of an event in a list, a table or on a card. */
  | 'list' | 'row'
  | 'stage' | 'timeline' | 'chart' | 'mark' | 'mark-box'
  | 'pane' | 'pane-bar' | 'pane-wait' | 'reading' | 'title' | 'article-text' | 'differs' | 'recounted' | 'scrolls-across'
  /** Words: in question, looked for, or told of an event. */
  | 'lit' | 'hit' | 'told';

/** For an element in JSX. */
export function landmark(...names: readonly Landmark[]): { readonly 'data-part': string } {
  return { 'data-part': names.join(' ') };
}

/** The selector of such elements. */
export function selector(name: Landmark): string {
  return `[data-part~="${name}"]`;
}
