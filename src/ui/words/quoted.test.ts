import { describe, expect, it } from 'vitest';
import { quotedText } from './quoted.ts';

describe('words in quotation marks', () => {
  it.each([
    ['The dam burst.', '“The dam burst.”'],
    ['“It burst,” she said.', '“‘It burst,’ she said.”'],
    ['She said: “It burst.”', '“She said: ‘It burst.’”'],
    ['"It burst," she said, "at noon."', '“‘It burst,’ she said, ‘at noon.’”'],
    ['They call it the ("old") dam', '“They call it the (‘old’) dam”'],
    ['It’s the ‘old’ dam ', '“It’s the ‘old’ dam”'],
  ])('%s', (words, expected) => expect(quotedText(words)).toBe(expected));
});
