import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webAddress } from './index.ts';
import { anyText } from '../testing/any-text.ts';

describe('the address of an article as a link', () => {
  it.each<readonly [string, string]>([
    ['https://herald.example/mill?a=1&b=2#c', 'https://herald.example/mill?a=1&b=2#c'],
    ['  HTTP://Herald.example:8080\n', 'HTTP://Herald.example:8080'],
    ['http://[2001:db8::1]/mill', 'http://[2001:db8::1]/mill'],
    ['https://m\u00FChle.example/f\u00EAte/\u706B\u4E8B', 'https://m\u00FChle.example/f\u00EAte/\u706B\u4E8B'],
    ['https://herald.example/a"b<c>`d\\e|f', 'https://herald.example/a%22b%3Cc%3E%60d%5Ce%7Cf'],
    ['https://herald.example/%22', 'https://herald.example/%22'],
  ])('%j is %j', (url, address) => expect(webAddress(url)).toBe(address));

  it.each([
    null, '', ' ', 'herald.example/mill', '/mill', '//herald.example/mill', 'mill.html', '?a', '#a', 'urn:isbn:1', 'mailto:a@herald.example', 'ftp://herald.example/', 'file:///home/mill.html', 'C:\\mill.html',
    'javascript:alert(1)', 'JavaScript:alert(1)//https://herald.example/', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,https://herald.example/', 'vbscript:x', 'blob:https://herald.example/1', 'view-source:https://herald.example/',
    'http:', 'http://', 'https:///mill', 'https://?a', 'https://.', 'http:/herald.example', 'https://herald.example:port/', 'https://bank.example@herald.example/', 'https://herald.example\\@bank.example/',
    'https://herald.example/a b', 'https://herald.example/a\nb', 'https://herald.example/\u0000', 'https://herald.example/\u202Etxt', 'https://herald.example/\uD83D', 'https://[', 'https://a"b/',
  ])('%j is none', (url) => expect(webAddress(url)).toBeNull());

  it('is one for a browser as well, and says the same to it', () => {
    fc.assert(fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true, validSchemes: ['http', 'https'] }), fc.constantFrom('', '/"', '/<b>', '/a|b'), (url, more) => {
      const address = webAddress(`${url.split(/[?#]/)[0] ?? ''}${more}`) ?? '';
      expect(['http:', 'https:']).toContain(new URL(address).protocol);
      expect(webAddress(address)).toBe(address);
    }));
  });

  it('whatever the words are: a browser takes what is one for a page of that host', () => {
    fc.assert(fc.property(fc.constantFrom('', 'http://', 'https://a', 'javascript:'), anyText(), (start, rest) => {
      const address = webAddress(`${start}${rest}`);
      if (address === null) return;
      expect(address).toMatch(/^https?:\/\//i);
      expect(address).not.toMatch(/[\s<>"`\\]/);
    }));
  });
});
