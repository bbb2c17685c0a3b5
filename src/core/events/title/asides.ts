import type { Core } from './core.ts';
import { boundedStart } from './phrase.ts';
import { isSign } from './pieces.ts';
import type { TitleSetting } from './setting.ts';

/** Words in parentheses, with them. */
export function bracketed({ sentence: { tags, quoted } }: TitleSetting, { needed }: Core, from: number, limit: number): readonly number[] {
  const found: number[] = [];
  let open = -1;
  for (let at = from; at < limit; at += 1) {
    if (tags[at] === '-LRB-') open = at;
    if (tags[at] !== '-RRB-' || open < 0 || quoted[at] === true) continue;
    const inside = Array.from({ length: at - open + 1 }, (_, k) => (open < 0 ? at : open) + k);
    if (!inside.some((token) => needed.has(token))) found.push(...inside);
    open = -1;
  }
  return found;
}

/** "Olena Roe, the mayor of Arden, resigned": what stands between signs right before the verb. */
export function asides({ sentence }: TitleSetting, { frames: held, holders, needed }: Core): readonly number[] {
  const { frames, groups, tags, lower } = sentence;
  return [...held].flatMap((index) => {
    const frame = frames[index];
    const group = groups[index] ?? 0;
    if (frame?.subject == null || frame.subjectFrom !== 'own' || frame.subject.end >= group) return [];
    // "After the hearing, Jon Roe, 43, was charged", with the wrong subject.
    if (frame.kind !== 'adverbial' && frame.mark === null && /^IN/u.test(tags[boundedStart(sentence, frame.subject.start) - 1] ?? '') && lower[frame.subject.start - 1] !== 'that') return [];
    const last = /^RB/u.test(tags[group - 1] ?? '') ? group - 2 : group - 1;
    const sign = tags[last];
    if (!isSign(sentence, last)) return [];
    const first = tags.findIndex((tag, at) => at >= (frame.subject?.end ?? 0) && tag === sign && isSign(sentence, at));
    if (first < 0 || first >= last || nameBeside(tags, first, last)) return [];
    const inside = Array.from({ length: last - first + 1 }, (_, k) => first + k);
    const spoken = frames.some(({ verb }, at) => verb > first && verb < last && holders.has(at));
    return spoken || inside.some((at) => needed.has(at)) ? [] : inside;
  });
}

/** "Signed Jon Roe, who left in May, to a contract": a clause of a noun between commas, behind which the sentence goes on. */
export function relatives({ sentence }: TitleSetting, { frames: held, holders, needed }: Core, from: number, limit: number): readonly number[] {
  const { frames, tags, starts, owners, children, quoted, groups } = sentence;
  return frames.flatMap(({ verb }, index) => {
    const opens = (starts[index] ?? 0) - 1;
    if (opens < from || tags[opens] !== ',' || quoted[opens] === true || !/^(?:WDT|WP)/u.test(tags[opens + 1] ?? '')) return [];
    const below = new Set([index]);
    for (const at of below) for (const child of children[at] ?? []) below.add(child);
    const closes = tags.findIndex((tag, at) => at > verb && tag === ',' && /^(?:IN|TO|VB[DZP]|MD|RB)/u.test(tags[at + 1] ?? '') && !below.has(owners[at + 1] ?? -1));
    const inside = Array.from({ length: closes - opens }, (_, k) => opens + k);
    const own = inside.every((at) => !needed.has(at) && (owners[at] === -1 || tags[at] === ',' || below.has(owners[at] ?? -1) || at < verb));
    const goesOn = !/^(?:VB|MD)/u.test(tags[closes + 1] ?? '') || groups.includes(closes + 1);
    return closes < 0 || closes + 1 >= limit || !own || !goesOn || [...below].some((at) => held.has(at) || holders.has(at)) ? [] : [...inside, closes];
  });
}

/** "The head of the council, Olena Roe, resigned": who it is. */
const nameBeside = (tags: readonly string[], first: number, last: number): boolean => tags.slice(first + 1, last).every((tag) => tag.startsWith('NNP')) && !(tags[first - 1] ?? '').startsWith('NNP');
