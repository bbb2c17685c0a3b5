import { picture } from './outlets.ts';
import type { Line } from './line.ts';

const name = String.raw`[\p{Lu}][\p{L}.'-]*`;
const via = String.raw`(?: ?(?:/|via|-|,) ?${picture})`;

// What a line must be like for a credit to be looked for: most lines are none, and these cost next to nothing.
const closes = (words: string): boolean => words.endsWith(')') || words.endsWith(').');
const lastName = new RegExp(`${picture}$`);
/** No name is as long as what is looked at. */
const endsInName = (words: string): boolean => lastName.test(words.slice(-40));
const endsOpen = (words: string): boolean => !/[.!?]/.test(words.slice(-1));
const has = (mark: string) => (words: string): boolean => words.includes(mark);
const anyhow = (): boolean => true;

/** A credit that closes a line: "(Photo: …)", "Roe/Reuters", ". Getty Images", "Jane Roe / Agency via Getty Images". */
const credits: readonly (readonly [sign: (words: string) => boolean, credit: RegExp])[] = [
  [closes, /\((?:(?:ap |file |afp |reuters )?photos?|pictures?|images?|credits?|photograph|illustration|graphic|courtesy|source|screengrab|video)\b[^()]{0,160}\)\.?$/iu],
  [closes, new RegExp(String.raw`\((?:[^()]{0,80}[/,] ?)?${picture}${via}{0,3}(?: (?:Photo|file|via) ?[^()]{0,40})?\)\.?$`, 'u')],
  [closes, new RegExp(String.raw`\(${name}(?: ${name}){0,3} ?/ ?[^()]{2,60}\)\.?$`, 'u')],
  [endsInName, new RegExp(String.raw`(?:^|[.!?"'|:)] ?|\/ ?|\bvia )(?:${name} ){0,4}(?:/ ?)?${picture}${via}{0,3}$`, 'u')],
  [has('/'), new RegExp(String.raw`\b(?:REUTERS|AP Photo|AFP|EPA)/${name}(?: ${name}){0,3}\)?$`, 'u')],
  [has(':'), new RegExp(String.raw`\b(?:Photo|Photograph|Picture|Image|Credit|Photo credit|Image credit|Photos by|Photo by|Photograph by|Image by|Courtesy)(?: of)?: ?[^.]{2,80}\.?$`, 'u')],
  // A picture desk's "Jane Roe/The Herald" alone on its line.
  [has('/'), new RegExp(String.raw`^(?:${name} ){0,3}${name} ?/ ?${name}(?: ${name}){0,3}(?: ?(?:via|/) ?${name}(?: ${name}){0,2})?$`, 'u')],
  // The agency first and no full stop: "Getty Images The harbour of Arden at dawn".
  [endsOpen, new RegExp(String.raw`^(?:Getty(?: Images)?|GETTY|REUTERS|Reuters|AFP|AP|EPA|PA|REX|Alamy|Shutterstock) (?:\p{Lu}|An? ).*[^.!?]$`, 'u')],
  [anyhow, /\b(?:Image|Picture|Photo|Media|Video) (?:copyright|source)\b.{0,120}$/],
];

const openings: readonly RegExp[] = [
  /^(?:(?:image|media|video|photo|picture) )?caption\b ?:?/i,
  /^(?:file photo|file picture|file image|photos?|pictures?|images?|graphic|video|illustration|map|chart) ?: ?\S/i,
  /^in this (?:\S+ ){0,8}?(?:photo|image|picture|frame|frame grab|screengrab|handout)\b/i,
  /\bhide caption\b(?: \d+ of \d+)?$/i,
  /^(?:pictured|above|left|right|below) ?[:(]/i,
  /^(?:a|an) (?:file|undated|handout) (?:photo|image|picture)\b/i,
];

/** The words under a picture, by a credit at their end or an opening that only captions have. */
export function isCaption(words: string): boolean {
  return words.length <= 420 && (credits.some(([sign, credit]) => sign(words) && credit.test(words)) || (words.length <= 300 && openings.some((opening) => opening.test(words))));
}

const creditWord = /^[^\p{L}]*(?:$|\p{Lu}|(?:by|of|via|and|for|the|credit|photo|image|courtesy|file|copyright|de|van|von|al)\b)/u;

/** A credit alone: "Photo: Jane Roe", "Getty Images", "(Roe/Reuters)". */
export function isCredit(words: string): boolean {
  if (words.length > 80 || !/^[("']?(?:\p{Lu}|via|courtesy)/u.test(words) || /[a-z]{3,}[.!?] ?\p{Lu}/u.test(words)) return false;
  const parts = words.split(/[\s/]+/);
  return parts.length <= 10 && parts.every((part) => creditWord.test(part)) && isCaption(words);
}

/** Where a line is printed again at once with something short added, both are captions: "X." and "X. Agency". */
export function captionPairs(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i + 1 < lines.length; i++) {
    const first = lines[i]?.words ?? '';
    const second = lines[i + 1]?.words ?? '';
    const added = second.length - first.length;
    if (first.length < 12 || added < 2 || added > 120 || !second.startsWith(first)) continue;
    const credit = second.slice(first.length).trim();
    if (/^[^\p{L}]*\p{Lu}/u.test(credit) && !/[.!?]$/.test(credit.replace(/\)\.?$/, ''))) found.add(i).add(i + 1);
  }
  return found;
}

/** The text for those who do not see the picture stands right above its caption, where paragraphs are set apart by empty lines. */
export function altTexts(lines: readonly Line[], captions: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  const apart = lines.filter((line) => line.gap > 0).length;
  if (apart < lines.length * 0.6) return found;
  for (const at of captions) {
    const above = lines[at - 1];
    if (lines[at]?.gap === 0 && above && above.gap > 0 && above.words.length <= 200 && !captions.has(at - 1)) found.add(at - 1);
  }
  return found;
}
