import type { BoilerplateReason } from '../model.ts';
import { endsAsText, type Line } from './line.ts';

type Reasons = readonly (BoilerplateReason | null)[];

const bullet = /^(?:[-*\u2022\u25CF\u25AA\u25E6\u2023>]|\d{1,2}[.)])\s/;

/** The headline: the first line of the article itself, if it is short, does not end as text does, and a body follows. */
export function findHeadline(lines: readonly Line[], reasons: Reasons): number | null {
  const own = lines.flatMap((_, at) => (reasons[at] === null ? [at] : []));
  const [first, second] = own;
  if (first === undefined || second === undefined) return null;
  const words = lines[first]?.words ?? '';
  if (words.length <= 220 && words === lines[second]?.words) return first;
  if (!own.slice(1).some((at) => isBody(lines[at]))) return null;
  if (!isTitle(words)) return null;
  // A word or two above a headline name the page's section.
  const below = lines[second]?.words ?? '';
  const kicker = words.split(' ').length <= 3 && below.split(' ').length >= 5 && isTitle(below) && own.slice(2).some((at) => isBody(lines[at]));
  return kicker ? second : first;
}

function isTitle(words: string): boolean {
  if (words.length > 180 || words.length < 4 || bullet.test(words) || /^\p{Ll}/u.test(words)) return false;
  // A dateline opens a text, a credit in brackets closes a caption.
  if (/^\(/.test(words) || (words.length > 60 && /\(\p{Lu}[^()]*\)$/u.test(words))) return false;
  if (/[:;,]$/.test(words) || /[a-z]{2}[.] \p{Lu}/u.test(words)) return false;
  // A full stop may belong to an abbreviation, "… in the U.S."; a question or an exclamation may be a headline.
  return !/\.["')\]]*$/.test(words) || /\b\p{Lu}\.\p{Lu}\.$/u.test(words);
}

/** Headings: short lines without an end between paragraphs. Several in a row are a list, not headings. */
export function findHeadings(lines: readonly Line[], reasons: Reasons, headline: number | null): ReadonlySet<number> {
  const own = lines.flatMap((_, at) => (reasons[at] === null && at !== headline ? [at] : []));
  const found = new Set<number>();
  own.forEach((at, i) => {
    const before = own[i - 1];
    const after = own[i + 1];
    if (before === undefined || after === undefined) return;
    if (isHeading(lines[at]?.words ?? '') && isBody(lines[after]) && !found.has(before)) found.add(at);
  });
  return found;
}

function isHeading(words: string): boolean {
  if (words.length > 90 || bullet.test(words) || words.split(' ').length > 13) return false;
  if (/^\p{Ll}/u.test(words)) return false;
  const quotedAlone = /^(["']).*\1$/.test(words);
  if (quotedAlone) return !/[.,!?]["']$/.test(words);
  if (/\?$/.test(words)) return words.split(' ').length <= 9 && !/["']/.test(words);
  return !endsAsText(words);
}

/** A paragraph of running text. */
function isBody(line: Line | undefined): boolean {
  return line !== undefined && (line.words.length > 90 || (endsAsText(line.words) && line.words.split(' ').length >= 4));
}
