import { expect, it } from 'vitest';
import { askedFor } from './asked.ts';

it.each<readonly [search: string, event: string | null | undefined, inArticle: boolean]>([
  ['', null, false],
  ['?event=e1', 'e1', false],
  ['?event=e1&article=a1', 'e1', true],
  ['?event=e1&article=a1&at=3-9', 'e1', true],
  ['?article=a1', undefined, false],
  ['?at=3-9', undefined, false],
  ['?event=e1&view=list', undefined, false],
  ['?event=e1&from=2031-05-01&to=2031-05-02', undefined, false],
  ['?collection=my-articles', undefined, false],
  ['?embed', undefined, false],
])('%s', (search, event, inArticle) => expect(askedFor(search)).toEqual(event === undefined ? null : { event, inArticle }));
