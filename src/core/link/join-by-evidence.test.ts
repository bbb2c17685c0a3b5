import { describe, expect, it } from 'vitest';
import { toldIn } from '../testing/pile.ts';
import { finished } from '../text/index.ts';
import { comparedGroups, joinByEvidence } from './join-by-evidence.ts';
import { coreOf } from './core.ts';
import { EVIDENCE, profileOf } from './evidence.ts';
import { pileSetting } from './link-events.ts';
import { linkWeights, type LinkWeights } from './link-weights.ts';
import { storyMentions } from './story-mentions.ts';

/** Each report of some articles of one story as a group of its own. */
function reports(...texts: readonly string[]) {
  const dated = toldIn(Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text])));
  const setting = pileSetting(dated);
  return { weights: setting.weights, groups: storyMentions(dated, setting, 0).mentions.map((mention) => [mention]) };
}

/** Whatever the evidence is. */
const ALL: LinkWeights = { base: 1, of: new Map() };
const NONE: LinkWeights = { base: 0, of: new Map() };

/** How many words of this stem are told together with another one of it. */
function together(word: string, links: LinkWeights, ...texts: readonly string[]): number {
  const { groups, weights } = reports(...texts);
  return Math.max(0, ...finished(joinByEvidence(groups, weights, links)).map((group) => group.filter((m) => m.word === word).length));
}

const on = (headline: string, text: string): string => `${headline}\n\n10 May 2024\n\n${text}\n`;
const mill = (when: string): string => on('Old mill of Orrin', `The old mill of Orrin burned down ${when}, and the miller lost his flour.`);

describe('what weighs more than nothing', () => {
  it.each<{ links: LinkWeights; count: number }>([{ links: ALL, count: 2 }, { links: NONE, count: 1 }])('is joined, and nothing else: $count', ({ links, count }) => {
    expect(together('burn', links, mill('on Tuesday'), mill('on Tuesday'))).toBe(count);
  });

  it.each([
    ['other days that words give', 'burn', mill('on Tuesday'), mill('on Thursday')],
    ['other places', 'burn', on('Mill fire', 'The old mill burned down in Orrin, and the miller lost his flour.'), on('Mill fire', 'The old mill burned down in Lusk, and the miller lost his flour.')],
    ['a plan and a fact', 'clos', on('Mill of Orrin', 'The old mill of Orrin closed on Thursday.'), on('Mill of Orrin', 'The old mill of Orrin will close on Thursday.')],
    ['what two people say', 'warn', on('Mill of Orrin', 'Mayor Mara Quill warned on Thursday that the old mill of Orrin may fall.'), on('Mill of Orrin', 'Miller Tom Dunn warned on Thursday that the old mill of Orrin may fall.')],
  ])('unless rules forbid it: %s', (_what, word, ...texts) => {
    expect(reports(...texts).groups.flat().filter((m) => m.word === word)).toHaveLength(2);
    expect(together(word, ALL, ...texts)).toBe(1);
  });

  it('keeps every report, once, in order', () => {
    const { groups, weights } = reports(mill('on Tuesday'), mill('on Thursday'), mill('on Tuesday'));
    const joined = finished(joinByEvidence(groups, weights, ALL));
    expect(joined.flat().map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(groups.flat().map(({ index }) => index));
    for (const group of joined) expect(group.map(({ index }) => index)).toEqual(group.map(({ index }) => index).toSorted((a, b) => a - b));
  });
});

describe('evidence', () => {
  const { groups, weights } = reports(mill('on Tuesday'), mill('on Thursday'), mill('this week'));
  const all = [...comparedGroups(groups.map((group) => profileOf(coreOf(group), weights)), weights)];

  it('is a piece of each kind', () => {
    expect(all.length).toBeGreaterThan(0);
    for (const { evidence } of all) expect(evidence.map((piece) => piece.split(' ')[0])).toEqual(Object.keys(EVIDENCE));
  });

  it('has a weight, each piece, and a whole one', () => {
    const pieces = Object.entries(EVIDENCE).flatMap(([kind, values]) => values.map((value) => `${kind} ${value}`));
    expect([...linkWeights.of.keys()]).toEqual(pieces);
    expect([linkWeights.base, ...linkWeights.of.values()].every(Number.isInteger)).toBe(true);
  });
});
