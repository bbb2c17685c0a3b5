import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../time/index.ts';
import { addressKey } from './address-key.ts';
import { readArticle, versionsOf, type Given } from './index.ts';

const FIRST = 'Ferry to Lusk stopped\n\nThe ferry to Lusk was stopped on Friday after a storm had torn away its ramp, the harbour master said.\n';
const SECOND = `${FIRST}\nTwo people were hurt when the ramp fell, and a crane was sent for.\n`;
const THIRD = `${SECOND}\nThe ferry sails again since Sunday.\n`;
const OTHER = 'Mill burns down in Orrin\n\nThe old mill of Orrin burned down on Tuesday, the fire service said, and nobody knows the cause.\n';
const URL = 'https://lusk.example/ferry';

const article = (file: string, text: string, given: Partial<Given> = {}) => readArticle(file, text, { externalId: null, url: URL, title: null, published: null, source: null, modified: null, ...given });
const day = (modified: string): Partial<Given> => (isDay(modified) ? { modified } : expect.unreachable());

/** Each article that is a version, as `name: number of number, latest`. */
function named(articles: readonly ReturnType<typeof article>[]): readonly string[] {
  const versions = versionsOf(articles);
  const file = (id: string) => articles.find((each) => each.id === id)?.file;
  return articles.flatMap((each) => {
    const version = versions.get(each.id);
    return version === undefined ? [] : [`${each.file}: ${version.number} of ${version.of}, ${file(version.latest)}`];
  }).sort();
}

describe('articles from one address', () => {
  it.each([
    ['by the day of the last change', [article('a', FIRST, day('2014-08-18')), article('b', SECOND, day('2014-08-16'))], ['a: 2 of 2, a', 'b: 1 of 2, a']],
    ['without days the longer is the later', [article('a', THIRD), article('b', FIRST), article('c', SECOND)], ['a: 3 of 3, a', 'b: 1 of 3, a', 'c: 2 of 3, a']],
    ['linked in another way', [article('a', FIRST, { url: 'http://www.lusk.example/ferry/?utm_source=x#top' }), article('b', SECOND)], ['a: 1 of 2, b', 'b: 2 of 2, b']],
    ['that say other things stay apart', [article('a', FIRST), article('b', OTHER)], []],
    ['of two stories, each with its versions', [article('a', FIRST), article('b', OTHER), article('c', SECOND)], ['a: 1 of 2, c', 'c: 2 of 2, c']],
    ['of a front page stay apart', [article('a', FIRST, { url: 'https://lusk.example/' }), article('b', SECOND, { url: 'https://lusk.example/' })], []],
    ['of two addresses stay apart', [article('a', FIRST), article('b', SECOND, { url: 'https://lusk.example/ferry-2' })], []],
    ['without an address stay apart', [article('a', FIRST, { url: null }), article('b', SECOND, { url: null })], []],
  ])('are versions: %s', (_, articles, expected) => {
    expect(named(articles)).toEqual(expected);
  });

  it('have the same versions in whatever order they come', () => {
    const all = [article('a', FIRST), article('b', SECOND), article('c', THIRD), article('d', OTHER), article('e', `${OTHER} More.`)];
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => { expect(named(shuffled)).toEqual(named(all)); }));
  });
});

it.each([
  ['https://lusk.example/a?b=2&a=1#x', 'lusk.example/a?a=1&b=2'], ['HTTP://WWW.Lusk.example/a/', 'lusk.example/a?'], ['https://m.lusk.example/a?fbclid=3&id=4', 'lusk.example/a?id=4'],
  ['https://lusk.example/?id=4', 'lusk.example?id=4'], ['https://lusk.example', null], ['https://lusk.example/?utm_source=x', null], ['lusk.example/a', null], ['mailto:a@lusk.example', null],
])('the key of %s', (url, key) => {
  expect(addressKey(url)).toBe(key);
});
