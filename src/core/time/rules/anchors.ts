/** Distances from an event that the words after them tell. The refiner `event-words` puts in which words. */
import { readCount } from '../lexicon.ts';
import { durationValue } from './durations.ts';
import type { Rule } from '../rule.ts';

export const anchorRules: readonly Rule[] = [
  {
    name: 'from-event', starts: ['{count}', '#', 'the', 'a', 'an', 'hours', 'days', 'weeks', 'months', 'years', 'several', 'some', 'few', 'many'], pattern: '(?:the (?<the>day|week|month|year)|(?:the |{~few} )?(?<few>hours|days|weeks|months|years)|{count}(?: full| and a half)? {unit}s?)(?= (?<direction>after|before|following|prior to|into) [a-z0-9"\'])',
    read: (m) => {
      // "Shut for a week after the storm" tells how long, not how far.
      if (/\bfor (?:[a-z]+ ){0,2}$|\bmatter of $/i.test(m.before)) return null;
      const few = m.group('few') === '' ? null : durationValue(null, m.group('few').slice(0, -1));
      const n = m.group('count') === '' ? 1 : (readCount(m.group('count')) ?? Number.NaN) + (/ and a half /i.test(m.words) ? 0.5 : 0);
      const distance = Number.isNaN(n) || few !== null ? null : durationValue(n, m.group('the') || m.group('unit'));
      const value = distance ?? few;
      if (value === null) return null;
      const direction = m.group('direction') === 'before' || m.group('direction') === 'prior to' ? 'before' : 'after';
      return { form: { kind: 'anchored', direction, value, distance, event: { start: 0, end: 0 } } };
    },
  },
];
