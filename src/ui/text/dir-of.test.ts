import { expect, it } from 'vitest';
import { dirOf } from './dir-of.ts';

it.each<readonly [string, ReturnType<typeof dirOf>]>([
  ['The mill burned down', undefined],
  ['', undefined],
  ['משה כהן opened the bakery of Orrin on Friday', 'ltr'],
  ['نورا سليم said that the ferry was late', 'ltr'],
  ['احترقت الطاحونة القديمة في Orrin', 'rtl'],
  ['2031: המאפייה נפתחה', 'rtl'],
])('%s', (text, dir) => expect(dirOf(text)).toBe(dir));
