/** What stands in the place of the page until its program draws it. */
export function loading(words: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'loading';
  line.textContent = words;
  return line;
}
