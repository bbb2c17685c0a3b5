import { expect, test } from 'vitest';
import xss from './xss.ts';

test.each([
  ['12 Mar', '12 Mar'],
  ['Gale & Sons', 'Gale &amp; Sons'],
  ['<img src=x onerror="run()">', '&lt;img src=x onerror=&quot;run()&quot;&gt;'],
  ["it's", 'it&#39;s'],
])('%s is text', (text, html) => {
  expect(new xss.FilterXSS().process(text)).toBe(html);
});
