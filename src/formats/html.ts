/** Words as the content or an attribute of an element of HTML. */
export const escapeHtml = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** JSON as the content of a script element, in which nothing can end the element or begin a comment in it. */
export const jsonForHtml = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/**
 * A template with words in the place of its marks, which are named in the order in which each stands there first. All are found
 * in the template alone and the words are put in as they are: they may hold anything, a mark or a `$&` among it.
 */
export function filled(template: string, places: readonly (readonly [mark: string, words: string])[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const [mark, words] of places) {
    const at = template.indexOf(mark, from);
    if (at < 0) throw new Error(`The template of the page has no ${mark}.`);
    parts.push(template.slice(from, at), words);
    from = at + mark.length;
  }
  return [...parts, template.slice(from)].join('');
}
