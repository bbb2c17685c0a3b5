// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { frameSnippet } from './frame-snippet.ts';

it.each([
  ['https://timeline.example/flood/', 'The flood'], ['https://timeline.example/a b/x.html', 'A "flood" & <b>more</b>'], ['https://timeline.example/"><script>', `'&quot;'`],
])('%s, %s', (address, title) => {
  const { body } = new DOMParser().parseFromString(frameSnippet(address, title), 'text/html');
  expect(body.querySelectorAll('*')).toHaveLength(1);
  const frame = body.firstElementChild;
  expect([frame?.tagName, frame?.getAttribute('src'), frame?.getAttribute('title')]).toEqual(['IFRAME', `${address}?embed`, title]);
});
