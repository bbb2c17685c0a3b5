import type { ArticleId, Block, Quote, Source, Span, Step } from '../model.ts';
import { agency, isOutlet, outlet } from './outlets.ts';
import { firstParty } from './first-party.ts';
import { readHeader } from './header.ts';
import type { Line } from './line.ts';
import { readSourceLine } from './source-line.ts';

/** What the search for the publisher looks at. `blocks` and `lines` go side by side. */
export interface Page {
  readonly id: ArticleId;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
}

interface Named {
  readonly name: string;
  readonly at: Span;
}

const suffix = new RegExp(String.raw`.{12,}? (?:\| ?([^|]{2,40})|- ((?:\p{Lu}\S* ){0,4}?\p{Lu}?\S*${outlet}(?: \p{Lu}\S*){0,3}))$`, 'u');
const bracketed = /^(?:\((\p{Lu}[\p{L}\p{N}& .]{1,30})\) ?-{0,2} ?\S|\p{Lu}[\p{L}.,' ]{1,60}? \((\p{Lu}[\p{L}\p{N}& .]{1,30})\) ?-{1,2} ?\S)/u;
const opening = /^((?:\p{Lu}[\p{L}&.']* ){0,3}\p{Lu}[\p{L}&.']*) ?-{1,2} \S/u;
const afterPlace = /^\p{Lu}[\p{L}.' ]{1,30}, \p{Lu}[\p{L}.']{2,20} (\p{Lu}{2,6}) ?-{1,2} \S/u;
const affiliation = new RegExp(String.raw`^by .{3,80}(?:,| for| \|) ((?:The )?(?:(?:\p{Lu}\S* ){0,3}\S*${outlet}(?: \p{Lu}\S*){0,2}|\p{Lu}{2,6}|\p{Lu}\p{L}*(?:online|news|\.com?(?:\.uk)?)))$`, 'iu');
const office = /\b(?:ministry|minister|staff|service|president|government|office|administration|police|army|forces|command|department|agency|authority|council|institute|university|bureau of|on (?:facebook|telegram|twitter))\b/i;
// "SUN CITY - " is a place, though a paper might be called Sun.
const town = /\b(?:City|Town|Beach|Island|Lake|River|Valley|Hill|Hills|County|Springs|Falls)$/i;
const staff = /^(?:The )?(\p{Lu}[\p{L}\p{N}&. ]{1,40}?)'s \p{Lu}.{3,300}\b(?:contributed|reported)\b/u;
const onlyAgency = new RegExp(`^(?:the )?${agency}$`, 'iu');

/** Who published the article, by its own lines first and then by how it speaks of its own work. A cited agency is never it. */
export function findPublisher(page: Page): Source {
  const stated = sourceLine(page) ?? headerLine(page) ?? titleSuffix(page);
  if (stated) return { name: stated.name, certainty: 'stated', steps: [step(page, 'line', stated)] };
  const inferred = dateline(page) ?? bylineOf(page);
  if (inferred) return { name: inferred.name, certainty: 'inferred', steps: [step(page, 'words', inferred)] };
  const own = firstParty(page.text, page.blocks.filter((block) => block.kind === 'paragraph'));
  if (own) return { name: own.name, certainty: 'inferred', steps: own.mentions.map((at) => step(page, 'words', { name: own.name, at })) };
  return { name: null, certainty: 'unknown', steps: [] };
}

function step({ id, text }: Page, kind: Step['kind'], { name, at }: Named): Step {
  const quote: Quote = { article: id, start: at.start, end: at.end, exact: text.slice(at.start, at.end) };
  return { kind, quote, value: name };
}

function sourceLine({ lines, blocks }: Page): Named | null {
  const found = lines.flatMap((line, i) => {
    const name = blocks[i]?.reason === 'source-line' ? readSourceLine(line.words)?.name ?? null : null;
    // "Source: Ministry of Health" says where the facts come from; at the head of an article it mostly does.
    const facts = name !== null && /^source/i.test(line.words) && !isOutlet(name) && !/\.\p{Ll}{2,6}$/u.test(name) && (i < lines.length / 2 || office.test(name));
    return name === null || facts ? [] : [{ name, at: { start: line.start, end: line.end } }];
  });
  // Who owns the rights may be an agency; who printed it first says so in words.
  return found.find(({ name }) => !onlyAgency.test(name)) ?? found[0] ?? null;
}

function headerLine({ lines, blocks }: Page): Named | null {
  for (const [i, line] of lines.entries()) {
    const name = blocks[i]?.reason === 'header' ? readHeader(line.words)?.name ?? null : null;
    if (name !== null) return { name, at: { start: line.start, end: line.end } };
  }
  return null;
}

function titleSuffix({ lines, blocks }: Page): Named | null {
  const line = lines[blocks.findIndex((block) => block.kind === 'headline')];
  const found = line && suffix.exec(line.words);
  const name = found?.[1] ?? found?.[2];
  return line && name !== undefined ? { name: name.trim(), at: { start: line.start, end: line.end } } : null;
}

/** "(HERALD) The mayor …", "Arden (HERALD) -- The mayor …", "Herald News - The mayor …". */
function dateline({ lines, blocks }: Page): Named | null {
  const line = lines[blocks.findIndex((block) => block.kind === 'paragraph')];
  if (!line) return null;
  const inBrackets = bracketed.exec(line.words);
  const name = inBrackets?.[1] ?? inBrackets?.[2] ?? afterPlace.exec(line.words)?.[1] ?? opening.exec(line.words)?.[1];
  const own = name !== undefined && (isOutlet(name) || (inBrackets !== null && /^\p{Lu}{2,6}$/u.test(name)));
  if (!own || onlyAgency.test(name) || town.test(name)) return null;
  const start = line.start + line.words.indexOf(name);
  return { name, at: { start, end: start + name.length } };
}

/** "By Jane Roe, Arden Post", "Arden Post's Jane Roe contributed to this report", or "Arden News, Tarn" under the name. */
function bylineOf({ lines, blocks }: Page): Named | null {
  for (const [i, line] of lines.entries()) {
    if (blocks[i]?.reason !== 'byline') continue;
    const office = /^by\b|[^,]\b(?:report|contribut|edit|writ)/i.test(line.words) ? undefined : /^[^,.:()]{3,40}/.exec(line.words)?.[0].trim();
    const name = affiliation.exec(line.words)?.[1] ?? staff.exec(line.words)?.[1] ?? (office !== undefined && isOutlet(office) ? office : undefined);
    if (name !== undefined && !onlyAgency.test(name)) return { name, at: { start: line.start, end: line.end } };
  }
  return null;
}
