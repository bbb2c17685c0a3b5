import { MONTH, WEEKDAY } from './time-words.ts';
import { parted, type Token } from './tokens.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/u;
const CLOCK = /^\d{1,2}(?:[:.]\d{2})?(?:[ap]m)?$/u;
const HALVES = /^(?:[ap]\.?m\.?|o['’]clock|gmt|utc|local|time)$/u;
const UNIT = /^(?:spring|summer|autumn|winter|mornings?|afternoons?|evenings?|nights?|noon|midday|midnight|dawn|dusk|days?|weeks?|weekends?|fortnight|months?|quarter|years?|decades?|hours|minutes|today|yesterday|\d{3,4}s)$/u;
const LEADS = /^(?:the|a|an|that|this|last|next|past|same|following|previous|recent|coming|first|second|final|closing|opening|early|late|mid|about|around|approximately|roughly|exactly|just|shortly|before|after|of|end|middle|beginning|start|few|couple|several|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/u;
const OPENS = /^(?:on|in|at|by|from)$/u;
/** So many words may lead to what they measure: "at the very beginning of last week". */
const MOST_LEADS = 5;

/**
 * Where a clause goes on behind words of time and place that open it without a comma: "On Monday the council agreed", "in Arden
 * on Monday police arrested two men". The index of the token behind them; `at` itself where no such words stand there.
 */
export function behindLeading(tokens: readonly Token[], at: number): number {
  for (let k = at; ;) {
    const next = [behindTime, behindDistance, behindPlace].map((behind) => behind(tokens, k)).find((end) => end > k);
    if (next === undefined) return k;
    k = next;
  }
}

/** Behind a distance in time: "two days later the driver was released". */
function behindDistance(tokens: readonly Token[], at: number): number {
  let k = at;
  while (k <= at + 2 && /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|few|several|some|many|about|around)$/u.test(tokens[k]?.lower ?? '')) k += 1;
  const unit = k > at && /^(?:minutes?|hours?|days?|weeks?|fortnight|months?|years?|decades?)$/u.test(tokens[k]?.lower ?? '');
  const to = tokens[k + 1];
  const next = tokens[k + 2];
  return unit && to !== undefined && !parted(to) && /^(?:earlier|later|ago)$/u.test(to.lower) && next !== undefined && !parted(next) ? k + 2 : at;
}

function behindTime(tokens: readonly Token[], at: number): number {
  const word = (k: number): string => {
    const token = tokens[k];
    return token === undefined || (k > at && parted(token)) ? '' : token.lower;
  };
  const opener = word(at);
  if (!OPENS.test(opener)) return at;
  let k = at + 1;
  if (opener === 'at') {
    while (/^(?:about|around|approximately|roughly|exactly|just|shortly|before|after)$/u.test(word(k))) k += 1;
    // "10:30" is two words to whoever cuts sentences.
    const minutes = tokens[k + 1]?.before === ':' && /^\d{2}(?:[ap]m)?$/u.test(tokens[k + 1]?.lower ?? '') ? 1 : 0;
    const after = k + 1 + minutes;
    if (CLOCK.test(word(k)) && (HALVES.test(word(after)) || minutes === 1 || /[:.]|m$/u.test(word(k)))) {
      k = after;
      while (HALVES.test(word(k))) k += 1;
      return k;
    }
  }
  const named = (k: number, names: RegExp): boolean => names.test(word(k)) && tokens[k]?.capital === true;
  for (let leads = 0; leads < MOST_LEADS && LEADS.test(word(k)) && !(DAY.test(word(k)) && named(k + 1, MONTH)); leads += 1) k += 1;
  const begins = k;
  if (named(k, WEEKDAY)) {
    k += 1;
    // "In Sunday's raid police seized six guns".
    if (tokens[k - 1]?.possessive === true && (tokens[k]?.acts.length ?? 0) > 0) k += 1;
    if (/^(?:morning|afternoon|evening|night)$/u.test(word(k))) k += 1;
  }
  if (DAY.test(word(k)) && named(k + 1, MONTH)) k += 2;
  else if (named(k, MONTH)) {
    k += 1;
    // "In May 12 people died", but "on May 12 people gathered".
    if (opener !== 'in' && DAY.test(word(k))) k += 1;
  }
  if (k === begins && UNIT.test(word(k))) {
    k += 1;
    if (word(k) === 'of' && YEAR.test(word(k + 1))) k += 1;
  }
  if (YEAR.test(word(k)) && (k > begins || begins === at + 1)) k += 1;
  if (k === begins) return at;
  if (/^(?:this|last|next)$/u.test(word(k)) && /^(?:week|month|year)$/u.test(word(k + 1))) k += 2;
  return k;
}

/** Behind a place by its name, where a time goes on or a noun without a name: "In Arden police arrested two men". */
function behindPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:in|at|near)$/u.test(tokens[at]?.lower ?? '')) return at;
  let k = at + 1;
  const named = (): void => {
    for (const from = k; k < from + 3 && tokens[k]?.capital === true && !parted(tokens[k] ?? { before: ',' });) k += 1;
  };
  named();
  // "In Arden and Lusk police arrested six".
  if (k > at + 1 && tokens[k]?.lower === 'and' && tokens[k + 1]?.capital === true) {
    k += 1;
    named();
  }
  const next = tokens[k];
  const goesOn = k > at + 1 && next !== undefined && !next.capital && !parted(next) && next.before === ' ' && next.verb === null && (behindTime(tokens, k) > k || !/^(?:and|or|of|to|with|for|in|on|at|by|from|as|near|that|who|which|where|when|after|before|since|is|are|was|were|the)$/u.test(next.lower));
  return goesOn || (k > at + 1 && next !== undefined && !parted(next) && next.lower === 'the') ? k : at;
}
