/** Files that only lead to articles, or hold something else: each is named, with what to do. */
import { refused, type Form } from './form.ts';

const none = (begins: RegExp, message: string): Form => ({ is: (head) => begins.test(head), read: () => refused(message) });

export const noArticles: readonly Form[] = [
  none(/^\uFEFF?\s*\[InternetShortcut\]/i, 'This is a link to a page, not the page. Open it, save the page, and add that.'),
  none(/^\uFEFF?\s*BEGIN:VCARD/, 'This is an address book. It holds no article.'),
  none(/^\uFEFF?\s*(?:PMID- \d|FN (?:Clarivate|Thomson)|%0 [A-Z])/, 'This is a list of references. Have the program that made it give it as RIS (.ris) or as a table (.csv), and add that, or add the articles.'),
  none(/^\uFEFF?\s*(?:%[^\n]*\n\s*)*@(?:article|misc|book|online|inproceedings|incollection|techreport|newspaper)\s*\{/i, 'This is a list of references (BibTeX) without the words of the articles. Add the articles.'),
];
