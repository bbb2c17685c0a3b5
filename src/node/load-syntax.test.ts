import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntaxTokens } from '../core/index.ts';
import { loadSyntax } from './load-syntax.ts';
import { anyText } from '../core/testing/any-text.ts';

const syntax = loadSyntax();
const tagged = (text: string, headline: boolean): string => {
  const tokens = syntaxTokens(text, { start: 0, end: text.length }).map((token) => token.text);
  return syntax.tag(tokens, headline).map((tag, at) => `${tokens[at] ?? ''}/${tag}`).join(' ');
};

describe('parts of speech', () => {
  it.each<readonly [string, string]>([
    ['The tower had not been repaired.', 'The/DT tower/NN had/VBD-AUX not/RB been/VBN-AUX repaired/VBN ./.'],
    ['A town seized by rebels was freed.', 'A/DT town/NN seized/VBN by/IN rebels/NNS was/VBD-AUX freed/VBN ./.'],
    // Verbs with a past of their own, and plurals.
    ['The ferry sank and the crew swam ashore.', 'The/DT ferry/NN sank/VBD and/CC the/DT crew/NN swam/VBD ashore/RB ./.'],
    ['The boat was sunk by a storm.', 'The/DT boat/NN was/VBD-AUX sunk/VBN by/IN a/DT storm/NN ./.'],
    ['Troops withdrew from the town.', 'Troops/NNS withdrew/VBD from/IN the/DT town/NN ./.'],
    ['The river froze.', 'The/DT river/NN froze/VBD ./.'],
    ['Gunmen took six hostages.', 'Gunmen/NNS took/VBD six/CD hostages/NNS ./.'],
    ['The ferry might have hit a rock.', 'The/DT ferry/NN might/MD-AUX have/VB-AUX hit/VBN a/DT rock/NN ./.'],
    ['The collected comments were read.', 'The/DT collected/VBN comments/NNS were/VBD-AUX read/VBN ./.'],
    ['Groups argue that it marks an end.', 'Groups/NNS argue/VBP that/IN-SCONJ it/PRP marks/VBZ an/DT end/NN ./.'],
    ['He made urgent calls before the strike.', 'He/PRP made/VBD urgent/JJ calls/NNS before/IN the/DT strike/NN ./.'],
    ['She left before they had called.', 'She/PRP left/VBD before/IN-SCONJ they/PRP had/VBD-AUX called/VBN ./.'],
    ["It's the mill's fault.", "It/PRP 's/VBZ-AUX the/DT mill/NN 's/POS fault/NN ./."],
    ['The firm will cut jobs to save money.', 'The/DT firm/NN will/MD-AUX cut/VB jobs/NNS to/TO save/VB money/NN ./.'],
  ])('%s', (sentence, expected) => expect(tagged(sentence, false)).toBe(expected));

  it.each<readonly [string, string]>([
    ['Fire Kills Six At Orrin Mill', 'Kills/VBZ'], ['Rebel Forces Enter Aldport', 'Enter/VBP'], ['Two arrested in Corvale bank heist', 'arrested/VBN'],
    ['Quake hits Aldport, dozens feared dead', 'hits/VBZ'], ['Airline to buy twenty jets', 'buy/VB'], ['Bomb blast injures nine in Lusk market', 'injures/VBZ'],
    ['Court frees editor', 'frees/VBZ'], ['Storm death toll rises to 12', 'rises/VBZ'], ['Senate backs new tax bill', 'backs/VBZ'],
    ['Shares surge after merger talks', 'surge/VBP'], ['Roe quits as mayor of Orrin', 'quits/VBZ'], ['Talks stall', 'stall/VBP'], ['Council cuts budget for parks', 'cuts/VBZ'],
    ['Minister visits flood victims', 'visits/VBZ'], ['Bus plunges into river', 'plunges/VBZ'], ['Police probe blast at mill', 'probe/VBP'], ['Army shells border town', 'shells/VBZ'],
    ['Voters Head to Polls', 'Head/VBP'], ['Fishermen block port', 'block/VBP'],
    // What stands behind the verb is none.
    ['Watchdog warns of price rises', 'rises/NNS'], ['Rivals trade blows', 'blows/NNS'], ['Mill owner faces charges', 'charges/NNS'], ['Mayor vows reform', 'reform/NN'],
  ])('of a headline: %s', (headline, expected) => expect(tagged(headline, true).split(' ')).toContain(expected));

  it('are given to any tokens, one each', () => {
    fc.assert(fc.property(fc.array(anyText(), { maxLength: 40 }), fc.boolean(), (tokens, headline) => {
      const tags = syntax.tag(tokens, headline);
      expect(tags).toHaveLength(tokens.length);
      expect(tags.every((tag) => tag !== '')).toBe(true);
      expect(syntax.tag(tokens, headline)).toEqual(tags);
    }), { numRuns: 100 });
  });
});
