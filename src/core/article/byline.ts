import { isOutlet } from './outlets.ts';

const glue = new Set(
  ('by and with in at for from of the to on a an this report story article reporting reported contributed contributing additional writing written edited '
    + 'editing assistance files contributions compiled words staff correspondent correspondents journalist journalists photographer photographers reporter reporters writer writers editor agencies desk team de van von der den la le da di del al bin el y '
    + 'published updated posted last modified first am pm').split(' '),
);
const work = /\b(?:report(?:ed|ing) (?:from|by)|contributed (?:to|reporting|from)|additional reporting|with (?:assistance|reporting|files|contributions?) (?:by|from)|(?:writing|editing|edited|written|compiled|words) by)\b/i;
const role = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,3} (?:is|was) (?:an? |the )?(?:[\p{L}'-]+ ){0,5}(?:reporter|correspondent|editor|journalist|writer|columnist|producer|fellow|professor)\b.{0,120}\b(?:for|at|with|based|covering|covers)\b/u;

/** A line that says who wrote the article: "By Jane Roe", "Jane Roe reported from Arden, and John Doe from Elm." */
export function isByline(words: string): boolean {
  if (words.length > 400) return false;
  const inner = words.replace(/^\(|\)$/g, '');
  if (/^by:? \p{Lu}/iu.test(inner)) return inner.length <= 160 && onlyNames(inner);
  // "jro/elm (AFP, Reuters)": the desk's initials and what it drew on.
  if (/^[a-z]{2,4}(?:[,/] ?[a-z]{2,4}){0,4} \([\p{L}, /-]{2,60}\)$/u.test(words)) return true;
  return work.test(inner) && onlyNames(inner);
}

/** The note about the author that some articles end with. */
export function isAuthorNote(words: string): boolean {
  return words.length <= 300 && role.test(words);
}

/** Two to four names and nothing else. */
export function isBareName(words: string): boolean {
  return words.length <= 160 && !/\b(?:With|Of|The|For|To|By|On|At|After|As|From|Over|Is|Are|Says|Said)\b/.test(words) && /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,3}(?:(?:,| and| &) \p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,3}){0,3}$/u.test(words);
}

/** What stands under a name: "Arden News, Tarn", "Diplomatic correspondent". */
export function isOffice(words: string): boolean {
  return words.length <= 60 && words.split(' ').length <= 6 && !/[.!?:]$/.test(words) && (isOutlet(words) || /\b(?:correspondent|reporter|editor|writer)\b/i.test(words));
}

/** "Jane Roe in Arden", "Jane Roe and John Elm in Arden, and Jo Ash in Tarn". */
export function isNameInPlace(words: string): boolean {
  return words.length <= 160 && /^\p{Lu}[\p{L}.'-]+ \p{Lu}.* in \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?:,? and .*)?$/u.test(words)
    && words.split(/[\s,]+/).every((word) => /^\p{Lu}/u.test(word) || word === 'in' || word === 'and');
}

function onlyNames(words: string): boolean {
  return words.split(/[\s/|]+/).every((word) => {
    const letters = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    return letters === '' || /^\p{Lu}/u.test(letters) || glue.has(letters.toLowerCase()) || /^[\w.]+@[\w.]+$/.test(letters);
  });
}
