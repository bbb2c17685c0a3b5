import type { Block, BlockKind, BoilerplateReason } from '../model.ts';
import { isAuthorNote, isBareName, isByline, isNameInPlace, isOffice } from './byline.ts';
import { altTexts, captionPairs, isCaption, isCredit } from './caption.ts';
import { isBareDate, readHeader } from './header.ts';
import { findHeadings, findHeadline } from './headings.ts';
import type { Line } from './line.ts';
import { isNavigation } from './navigation.ts';
import { isNotice } from './notice.ts';
import { socialLines } from './social.ts';
import { readSourceLine } from './source-line.ts';

/** Headers stand near the top, and now and then at the very end. */
const top = 10;
const tail = 4;

/** Every line of an article with what it is. */
export function readBlocks(lines: readonly Line[]): readonly Block[] {
  const days = chronicle(lines);
  const reasons: (BoilerplateReason | null)[] = lines.map((line, at) => (days.has(at) ? null : reasonAlone(line, at, lines.length)));
  const claim = (found: Iterable<number>, reason: BoilerplateReason): void => {
    for (const at of found) reasons[at] ??= reason;
  };

  const pairs = captionPairs(lines);
  const free = new Set([...pairs].filter((at) => reasons[at] === null || reasons[at] === 'credit'));
  claim(free, 'caption');
  const captions = new Set(reasons.flatMap((reason, at) => (reason === 'caption' ? [at] : [])));
  claim(altTexts(lines, captions), 'caption');
  claim(socialLines(lines), 'social');

  claim(reasons.flatMap((reason, at) => (reason === 'byline' && at < top && isOffice(lines[at + 1]?.words ?? '') ? [at + 1] : [])), 'byline');

  const headline = findHeadline(lines, reasons);
  claim(repeats(lines, reasons, headline), 'repeat');
  if (headline !== null) {
    claim(Array.from({ length: headline }, (_, at) => at), 'navigation');
    claim(namesAtTop(lines, reasons, headline), 'byline');
  }
  const headings = findHeadings(lines, reasons, headline);

  return lines.map(({ start, end }, at) => {
    const reason = at === headline ? null : reasons[at] ?? null;
    const kind: BlockKind = at === headline ? 'headline' : reason !== null ? 'boilerplate' : headings.has(at) ? 'heading' : 'paragraph';
    return { start, end, kind, reason };
  });
}

/** Bare dates with text between them are the headings of a chronicle, and none of them is the day of publication. */
function chronicle(lines: readonly Line[]): ReadonlySet<number> {
  const bare = lines.flatMap(({ words }, at) => (words.length <= 40 && isBareDate(words) ? [at] : []));
  const apart = bare.some((at, i) => i > 0 && at - (bare[i - 1] ?? at) > 1 && lines[at]?.words !== lines[bare[i - 1] ?? at]?.words);
  return new Set(apart ? bare : []);
}

function reasonAlone({ words }: Line, at: number, count: number): BoilerplateReason | null {
  const edge = at < top || at >= count - tail;
  if (readSourceLine(words) !== null && (edge || !/^source/i.test(words))) return 'source-line';
  if (edge && readHeader(words) !== null) return 'header';
  if (isByline(words) || (at >= count - tail && isAuthorNote(words))) return 'byline';
  if (isNotice(words)) return 'notice';
  if (isNavigation(words)) return 'navigation';
  if (isCredit(words)) return 'credit';
  return isCaption(words) ? 'caption' : null;
}

/** A line that was there before, word for word. Short ones may be said twice. */
function repeats(lines: readonly Line[], reasons: readonly (BoilerplateReason | null)[], headline: number | null): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Set<string>();
  lines.forEach(({ words }, at) => {
    const isNew = !seen.has(words);
    seen.add(words);
    if (isNew || reasons[at] !== null || at === headline) return;
    if (words.length >= 24 || (headline !== null && lines[headline]?.words === words)) found.add(at);
  });
  return found;
}

/** "Jane Roe in Arden" between headline and text, or "Jane Roe" next to a date or another byline. */
function namesAtTop(lines: readonly Line[], reasons: readonly (BoilerplateReason | null)[], headline: number): readonly number[] {
  const near = (at: number): boolean => reasons[at] === 'header' || reasons[at] === 'byline';
  return lines.flatMap(({ words }, at) => (at > headline && at <= headline + 3 && (isNameInPlace(words) || (isBareName(words) && (near(at - 1) || near(at + 1)))) ? [at] : []));
}
