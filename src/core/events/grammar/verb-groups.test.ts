import { describe, expect, it } from 'vitest';
import { takeApart } from '../../testing/sentence.ts';

const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['The ferry sank.', ['sank = sink past']],
  ['The tower had not been repaired.', ['had not been repaired = repair perfect passive negated']],
  ['The ship may have sunk.', ['may have sunk = sink modal']],
  ['Farmers are blocking the road.', ['are blocking = block progressive']],
  ['Officials were going to meet in Oslo.', ['were going to meet = meet modal']],
  ['Norway was said to have closed the border.', ['was said to have closed = close perfect hearsay']],
  ['The hostages appeared to have been freed.', ['appeared to have been freed = free perfect passive hearsay']],
  ['Troops did not enter the town.', ['did not enter = enter past negated']],
  ['The seized lorry was empty.', ['seized = seize participle', 'was = be copula']],
  ['A town seized by rebels was retaken.', ['seized = seize participle', 'was retaken = retake past passive']],
  ['Two people were killed and three injured in the blast.', ['were killed = kill past passive', 'injured = injure participle']],
  // Plural nouns that are written like verbs.
  ['Air strikes and clashes were reported.', ['were reported = report past passive']],
  ['The block in the port was shut.', ['was shut = shut past passive']],
];

const headlines: readonly (readonly [string, readonly string[]])[] = [
  ['Rebel forces enter Aldport', ['enter = enter present']],
  ['Minister quits as strike spreads', ['quits = quit present', 'spreads = spread present']],
  ['Five dead as storm hits Aldport', ['hits = hit present']],
  ['Paris wins the games', ['wins = win present']],
  ['Airline to buy twenty jets', ['to buy = buy modal']],
];

const shown = (sentence: string, headline: boolean): readonly string[] => {
  const { groups, words } = takeApart(sentence, headline);
  return groups.map((g) => [`${words(g.first, Math.max(g.last, g.head))} = ${g.lemma} ${g.tense}`, g.passive ? 'passive' : '', g.negated ? 'negated' : '', g.hearsay ? 'hearsay' : ''].filter((w) => w !== '').join(' '));
};

describe('verbGroups', () => {
  it.each(sentences)('%s', (sentence, expected) => expect(shown(sentence, false)).toEqual(expected));
  it.each(headlines)('headline: %s', (sentence, expected) => expect(shown(sentence, true)).toEqual(expected));
});
