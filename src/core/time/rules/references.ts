/** Now, then and soon: references that have no place on the calendar. */
import { fixed } from '../form.ts';
import { capital, type Rule } from '../rule.ts';

const words = (list: readonly string[]): string => `(?:${[...list].sort((a, b) => b.length - a.length).join('|')})`;

export const referenceRules: readonly Rule[] = [
  {
    name: 'present', starts: ['now', 'right', 'currently', 'these', 'nowadays', 'presently', 'the', 'present'], pattern: words(['the present day', 'the present time', 'the present', 'now', 'right now', 'currently', 'these days', 'nowadays', 'presently']),
    read: (m) => (m.after.startsWith('-') || (/^the present$/i.test(m.words) && (!/\b(?:at|to|until|till|for|in|of) $/i.test(m.before) || /^ [a-z]/.test(m.after))) ? null : { form: fixed('DATE', 'PRESENT_REF') }),
  },
  {
    // "Electric current" and "current affairs" are no time; "the current quarter" is read whole.
    name: 'current', starts: ['current'], pattern: 'current(?= [a-z]{3,}\\b)(?! (?:affairs|accounts?|events)\\b)',
    read: (m) => (/\b(?:electric|then) $/i.test(m.before) || /^ (?:and|in|of|through|was|is|from|to|that|which)\b/.test(m.after) || (capital(m.words) && m.before !== '') ? null : { form: fixed('DATE', 'PRESENT_REF') }),
  },
  {
    name: 'past', starts: ['recently', 'more', 'most', 'the', 'lately'], pattern: words(['recently', 'more recently', 'most recently', 'the past', 'the recent past', 'lately', 'the time']),
    read: (m) => {
      if (/the time$/i.test(m.words)) return /\bat $/i.test(m.before) && !/^ (?:of|that|when|the|he|she|it|they|when|to|because|for)\b/.test(m.after) ? { form: fixed('DATE', 'PAST_REF') } : null;
      // "The past three years" and "the past winter" say which past.
      if (/the past$/i.test(m.words) && (!/\b(?:in|of|from) $/i.test(m.before) || /^ (?:\d|(?!(?:it|he|she|they|we|I|that|and|but|has|have|had|when|as|to|by|with|for|on|in|at|was|were|is|are|been|would|will)\b)[a-z])/i.test(m.after))) return null;
      return { form: fixed('DATE', 'PAST_REF') };
    },
  },
  {
    name: 'future', starts: ['soon', 'the', 'a', 'as', 'one'], pattern: words(['soon', 'the future', 'the near future', 'the foreseeable future', 'the near term', 'the short term', 'a later date', 'one day', 'as soon as possible']),
    read: (m) => ((/^one day$/i.test(m.words) && !/\b(?:will|may|might|could|can|to) $/.test(m.before)) || /^soon$/i.test(m.words) && (/^ (?:became|was|were|had|[a-z]+ed)\b/.test(m.after) || /\b(?:was|were|had) $/i.test(m.before) || /^ (?:after|as|afterwards?)\b|^[-']/i.test(m.after) || /\b(?:as|too|how|so) $/i.test(m.before)) || (/^the future$/i.test(m.words) && /^ of\b/.test(m.after)) ? null : { form: fixed('DATE', 'FUTURE_REF') }),
  },
];
