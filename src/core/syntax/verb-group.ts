export type VerbForm = 'finite' | 'infinitive' | 'bare' | 'ing' | 'participle';

/** A verb with its auxiliaries and the adverbs between them. Numbers count tokens. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  /** The verb that the others help, or the last auxiliary if no verb follows. */
  readonly head: number;
  /** Of the first word. "bare" is an infinitive without "to", or an order. */
  readonly form: VerbForm;
  /** True: auxiliaries only, as before a predicate that is no verb ("is ready") or a subject ("did he go"). */
  readonly helpersOnly: boolean;
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The token of a modal verb but "will" and "shall"; null: none. */
  readonly modal: number | null;
}

export const BE = new Set(['be', 'is', 'are', 'am', 'was', 'were', 'been', 'being', "'s", "'re", "'m", 's', 're', 'm', 'ai']);
const GET = new Set(['get', 'gets', 'got', 'gotten', 'getting']);
const FUTURE = new Set(['will', "'ll", 'wo', 'shall', 'sha']);
const NOT = new Set(['not', "n't", 'never', 'nt']);

const isHelper = (tag: string): boolean => tag.endsWith('-AUX') || tag === 'MD';
const isAdverb = (tag: string): boolean => tag === 'RB' || tag === 'RBR' || tag === 'RBS';

/** The verb group that begins at a token that is a verb, an auxiliary or "to". */
export function verbGroupAt(lower: readonly string[], tags: readonly string[], start: number): VerbGroup {
  let at = start;
  let head = start;
  let to = false;
  const helpers: number[] = [];
  let negated = false;
  let verb = -1;
  for (; at < tags.length && verb < 0; at += 1) {
    const tag = tags[at] ?? '';
    if (tag.startsWith('TO')) {
      if (at > start) break;
      to = true;
    } else if (isAdverb(tag)) {
      // Only adverbs before a further verb are inside.
      let next = at + 1;
      while (next < at + 4 && isAdverb(tags[next] ?? '')) next += 1;
      if (NOT.has(lower[at] ?? '') && helpers.length > 0) {
        negated = true;
        continue;
      }
      if (!continues(lower, tags, next, helpers, to)) break;
    } else if (/^(?:``|'')$/u.test(tag)) {
      // "Was “squeezed”".
      if (helpers.length === 0 || !continues(lower, tags, at + 1, helpers, to)) break;
    } else if (isHelper(tag)) {
      if (!continues(lower, tags, at, helpers, to) && at > start) break;
      helpers.push(at);
      head = at;
    } else if (tag.startsWith('VB')) {
      if (at > start && !continues(lower, tags, at, helpers, to)) break;
      verb = at;
      head = at;
    } else break;
  }
  const end = Math.max(at, start + 1);
  return describe(lower, tags, { start, end, head, helpers, verb, to, negated });
}

/** True if the token goes on with a group of these helpers: after "to" or a modal a bare form, after "have" and "be" a participle. */
function continues(lower: readonly string[], tags: readonly string[], at: number, helpers: readonly number[], to: boolean): boolean {
  const tag = (tags[at] ?? '').replace('-AUX', '');
  const helper = helpers.at(-1);
  if (helper === undefined) return to ? tag === 'VB' || tag === 'VBP' : tag.startsWith('VB') || tag === 'MD';
  if (!tag.startsWith('VB')) return false;
  const word = lower[helper] ?? '';
  if (tags[helper]?.startsWith('MD') || /^d(?:o|oes|id)$/u.test(word)) return tag === 'VB' || tag === 'VBP' || (tag === 'VBD' && tags[helper]?.startsWith('MD') === true);
  return tag === 'VBN' || tag === 'VBG' || tag === 'VBD';
}

interface Parts {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly helpers: readonly number[];
  readonly verb: number;
  readonly to: boolean;
  readonly negated: boolean;
}

function describe(lower: readonly string[], tags: readonly string[], { start, end, head, helpers, verb, to, negated }: Parts): VerbGroup {
  const first = (tags[helpers[0] ?? verb] ?? '').replace('-AUX', '');
  const words = helpers.map((helper) => lower[helper] ?? '');
  const form: VerbForm = to ? 'infinitive' : first === 'VB' ? 'bare' : first === 'VBG' ? 'ing' : first === 'VBN' ? 'participle' : 'finite';
  const last = words.at(-1) ?? '';
  const tag = tags[verb] ?? '';
  const past = tag === 'VBN' || tag === 'VBD';
  const modal = helpers.find((helper) => tags[helper]?.startsWith('MD') && !FUTURE.has(lower[helper] ?? ''));
  return {
    start, end, head, form,
    negated: negated || NOT.has(lower[start - 1] ?? ''),
    helpersOnly: verb < 0,
    tense: form !== 'finite' ? null : words.some((word) => FUTURE.has(word)) ? 'future' : first === 'VBD' ? 'past' : 'present',
    perfect: words.some((word, at) => HAVE.has(word) && at < words.length - (verb < 0 ? 1 : 0)) && (verb < 0 || past || words.includes('been')),
    progressive: tag === 'VBG' && helpers.length > 0,
    passive: (helpers.length === 0 && tag === 'VBN') || (past && (BE.has(last) || GET.has(last)) && !(last === "'s" && tag === 'VBN' && lower[verb] === 'got')),
    modal: modal ?? null,
  };
}

const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", "'d"]);
