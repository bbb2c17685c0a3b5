import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentId } from './content-id.ts';
import { anyText } from '../testing/any-text.ts';

describe('contentId', () => {
  it('is the same for the same words, whatever the white space', () => {
    expect(contentId(' The dam\r\nbroke.\n\n')).toBe(contentId('The dam broke.'));
    expect(contentId('The dam\u00A0broke.')).toBe(contentId('The dam broke.'));
  });

  it('never changes: readers keep it in links and saved work', () => {
    expect(contentId('The dam broke.')).toBe('a2428he69526zd');
  });

  it('tells words apart that differ in one character, and words from joined words', () => {
    expect(new Set(['The dam broke.', 'The dam broke!', 'The dan broke.', 'Thedam broke.', ''].map(contentId)).size).toBe(5);
  });

  it('has one shape and no two alike', () => {
    const seen = new Map<string, string>();
    fc.assert(fc.property(anyText(), (text) => {
      const id = contentId(text);
      const words = text.trim().replace(/\s+/g, ' ');
      expect(id).toMatch(/^a[0-9a-z]{13}$/);
      expect(seen.get(id) ?? words).toBe(words);
      seen.set(id, words);
    }));
  });
});
