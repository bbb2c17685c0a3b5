import type { Element } from './element.ts';

const PARAGRAPHS = new Set(['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'blockquote', 'pre', 'ul', 'ol', 'dl', 'table', 'figure', 'figcaption', 'form', 'fieldset', 'address', 'details', 'summary', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'body', 'html']);
const LINES = new Set(['li', 'tr', 'dt', 'dd', 'br', 'caption']);
const CELLS = new Set(['td', 'th']);
const NO_WORDS = new Set(['head', 'title', 'script', 'style', 'button', 'input']);

/**
 * The words of an element as plain text: a blank line between paragraphs, a line for each item or row, white space as a
 * browser would show it. `without` names elements to leave out, with all that is in them.
 */
export function textOf(element: Element, without: (element: Element) => boolean = () => false): string {
  const text: string[] = [];
  // What must stand before the next word: nothing, a space, a line end or a blank line.
  let gap: '' | ' ' | '\n' | '\n\n' = '';
  const widen = (wanted: ' ' | '\n' | '\n\n'): void => {
    if (text.length > 0 && wanted.length >= gap.length && gap !== '\n\n') gap = wanted === ' ' && gap === '\n' ? gap : wanted;
  };
  const say = (words: string): void => {
    if (gap !== '') text.push(gap);
    gap = '';
    text.push(words);
  };
  const walk = (here: Element, verbatim: boolean): void => {
    for (const child of here.children) {
      if (typeof child === 'string') {
        if (verbatim) sayVerbatim(child);
        else sayWords(child);
        continue;
      }
      if (NO_WORDS.has(child.tag) || without(child)) continue;
      const around = PARAGRAPHS.has(child.tag) ? '\n\n' : LINES.has(child.tag) ? '\n' : CELLS.has(child.tag) ? ' ' : null;
      // Two breaks in a row part paragraphs.
      if (around !== null) widen(child.tag === 'br' && gap === '\n' ? '\n\n' : around);
      if (child.tag === 'br') continue;
      walk(child, verbatim || child.tag === 'pre');
      if (around !== null) widen(around);
    }
  };
  const sayWords = (words: string): void => {
    // A no-break space is a character of the text; these are not.
    const plain = words.replace(/[ \t\r\n\f]+/g, ' ');
    const bare = plain.trim() === '' && !/[^ ]/.test(plain) ? '' : plain.replace(/^ | $/g, '');
    if (plain.startsWith(' ')) widen(' ');
    if (bare === '') return;
    say(bare);
    if (plain.endsWith(' ')) widen(' ');
  };
  const sayVerbatim = (words: string): void => {
    for (const [at, line] of words.split(/\r\n?|\n/).entries()) {
      if (at > 0) widen(gap === '\n' ? '\n\n' : '\n');
      if (line.trim() !== '') say(line.trimEnd());
    }
  };
  walk(element, false);
  return text.join('');
}
