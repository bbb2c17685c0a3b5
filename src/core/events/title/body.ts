import type { FrameSentence } from '../frames/read-sentence.ts';

/**
 * True where the sentence goes on in the middle of something: a verb follows whose subject was taken ("apologised after the church |
 * was destroyed"), or a condition without what hangs on it.
 */
export function isTorn({ tags, lower, frames, tokens }: FrameSentence, index: number, body: readonly number[], within: ReadonlySet<number>): boolean {
  const last = body.at(-1) ?? 0;
  // "… to Jon Roe, picked it up", but "who left, resigned".
  const next = tags[last + 1] === ',' && !/^(?:relative|noun)$/u.test(frames[index]?.kind ?? '') ? last + 2 : last + 1;
  const verbal = (at: number): boolean => /^(?:VBD|VBZ|VBP|MD)/u.test(tags[at] ?? '') || (tags[at] === 'VB' && (tags[at - 1] ?? '').startsWith('NN'));
  if (verbal(next) || (/^RB/u.test(tags[next] ?? '') && verbal(next + 1))) return true;
  const ends = tokens.slice(next).every(({ text }) => /^\W*$/u.test(text));
  return !ends && [...within].some((at) => at !== index && /^(?:if|unless)$/u.test(lower[frames[at]?.mark ?? -1] ?? ''));
}

const LOOSE = /^(?:,|\.|:|``|HYPH|NFP|CC|IN|IN-SCONJ|DT|TO|TO-AUX|WP|WDT|WRB|WP\$|PRP\$|-LRB-)$/u;

/** Words that lead to what was cut. */
export const LEADING = /^(?:just|only|about|nearly|almost|around|shortly|soon|even|so|as|more|less|up|far|back)$/u;

export const MEASURE = /^(?:moments?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/u;

/** Without signs and small words that lead nowhere. */
export function trimmed(sentence: FrameSentence, body: readonly number[]): number[] {
  const { tags, frames, lower } = sentence;
  const particles = new Set(frames.flatMap(({ particle }) => particle ?? []));
  const found = [...body];
  for (let last = found.at(-1); last !== undefined; last = found.at(-1)) {
    const cut = /^(?:after|before|later|earlier|ago)$/u.test(lower[last + 1] ?? '') && MEASURE.test(lower[last] ?? '');
    if (cut) {
      found.pop();
      while (found.length > 0 && /^(?:CD|DT|JJ|RB|IN)$/u.test(tags[found.at(-1) ?? 0] ?? '') && found.at(-1) === last - 1) found.pop();
      continue;
    }
    const leads = /^RB/u.test(tags[last] ?? '') && LEADING.test(lower[last] ?? '') && last + 1 < tags.length - 1;
    const closes = tags[last] === "''" && !found.some((at) => tags[at] === '``');
    // "Are looking for another,": words before a sign end there by themselves.
    const stands = /^(?:DT|IN)$/u.test(tags[last] ?? '') && /^(?:,|\.|''|:)?$/u.test(tags[last + 1] ?? '');
    if (stands || particles.has(last) || !(LOOSE.test(tags[last] ?? '') || leads || closes || lower[last] === 'including')) break;
    found.pop();
  }
  while (found.length > 0 && /^(?:,|\.|:|NFP)$/u.test(tags[found[0] ?? 0] ?? '')) found.shift();
  // The comma before an aside goes with it.
  return found.filter((at, k) => tags[at] !== ',' || (found[k + 1] ?? at + 1) === at + 1 || tags[(found[k + 1] ?? 0) - 1] !== ',');
}
