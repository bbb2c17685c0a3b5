/** The words that put a published timeline into another page, to be copied. */
export function frameSnippet(address: string, title: string): string {
  const attribute = (words: string) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${attribute(`${address}?embed`)}" title="${attribute(title)}" width="100%" height="640" loading="lazy"></iframe>`;
}
