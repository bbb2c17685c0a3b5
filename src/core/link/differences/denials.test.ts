import { describe, expect, it } from 'vitest';
import { pile } from '../../testing/pile.ts';

const shown = (one: string, other: string): readonly string[] => pile(Object.fromEntries([one, other].map((words, at) => [`${at}.txt`, `March in Aldport, part ${at}\n\n8 May 2031\n\nPeople marched in Aldport on Wednesday. ${words}\n`]))).events
  .flatMap(({ disagreements }) => disagreements).filter(({ about }) => about === 'claim').map(({ what, claims }) => `${what}: ${claims.map(({ speaker }) => speaker ?? '–').join(' / ')}`);

describe('what one says and another denies', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['by a verb that is negated', 'Police fired at the marchers, the league said.', 'The police did not fire at the marchers, the ministry said.', ['fired: the league / the ministry']],
    ['by a subject of none', 'Marchers were robbed in Aldport, a priest said.', 'No marchers were robbed in Aldport, police said.', ['robbed: a priest / police']],
    ['that it happened yet', 'Police fired at the marchers, the league said.', 'The police did not fire at the marchers immediately, the ministry said.', []],
    ['of other people', 'Police fired at the marchers, the league said.', 'The guards did not fire at the birds, the ministry said.', []],
    ['who did it to whom', 'They met Olena Marsh, the league said.', 'Olena Marsh did not meet them, the ministry said.', []],
    ['by one who denies it', 'The league stole the boat in Aldport, police said.', 'The league denied stealing the boat in Aldport.', ['stole: police / The league']],
    ['by one of whom it is told', 'A clerk, Jon Roe, robbed the bank in Aldport, police said.', 'Jon Roe, who denies that he robbed the bank in Aldport, marched as well.', ['robbed: police / Jon Roe']],
    ['of somebody, in other words', 'The rider was wearing a helmet, inspector Ida Marsh said.', 'Ben Ash said guards told him the rider fell but was not wearing a helmet.', ['wearing: inspector Ida Marsh / guards']],
    ['of they who are not named', 'People in Aldport were suffering in the smoke, a doctor said.', 'Tests showed that they were not suffering in the smoke, the ministry said.', []],
    ['of one who left', 'The council dismissed Mayor Olena Marsh on Wednesday.', 'Mayor Olena Marsh resigned on Wednesday.', ['dismissed or resigned: – / –']],
  ])('%s', (_, one, other, expected) => expect(shown(one, other)).toEqual(expected));
});
