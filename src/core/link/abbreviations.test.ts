import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

/** The organisations of a pile as it calls them, each with its spellings. */
const organisations = (...texts: readonly string[]): readonly string[] => {
  const { events } = pile(Object.fromEntries(texts.map((text, at) => [`a${at}`, `Flood in Selmouth\n\n7 May 2024\n\n${text}\n`])));
  return [...new Set(events.flatMap((e) => e.names).flatMap(({ name, kind, spellings }) => (kind === 'organisation' ? [[name, ...spellings].join(' = ')] : [])))];
};

describe('an abbreviation and what it stands for', () => {
  it.each([
    ['the text defines it', ['The Selmouth Flood Agency (SFA) sent boats on Monday. The SFA rescued twelve people.'], ['Selmouth Flood Agency = SFA']],
    ['the other way round', ['The SFA (Selmouth Flood Agency) sent boats on Monday.'], ['Selmouth Flood Agency = SFA']],
    ['with dots, by its initials', ['The Selmouth Flood Agency sent boats on Monday. The S.F.A. rescued twelve people.'], ['Selmouth Flood Agency', 'Selmouth Flood Agency = S.F.A.']],
    ['small words may be left out', ['The Centre for Flood Control and Prevention (CFC) closed a road on Monday.'], ['Centre for Flood Control and Prevention = CFC']],
    // Not the same.
    ['other initials', ['The Selmouth Flood Agency sent boats on Monday. The SRA rescued twelve people.'], ['Selmouth Flood Agency', 'SRA']],
    ['two may be meant', ['The Selmouth Flood Agency sent boats on Monday. The Selmouth Farm Association sent tractors on Monday. The SFA rescued twelve people.'], ['Selmouth Flood Agency', 'Selmouth Farm Association', 'SFA']],
    ['a person has initials too', ['Sara Fenn Ashe sent boats on Monday. The SFA rescued twelve people.'], ['SFA']],
  ] as const)('%s', (_, texts, expected) => expect(new Set(organisations(...texts))).toEqual(new Set(expected)));
});

describe('names of organisations', () => {
  it.each([
    ['British and American spelling', ['The World Flood Organisation sent boats on Monday. The World Flood Organization rescued twelve people.'], 1],
    ['the last word alone', ['The Selmouth Flood Commission sent boats on Monday. The Commission rescued twelve people.'], 1],
    ['a country’s adjective is a part of the name', ['Norwegian Airlines cancelled a flight on Monday.'], 1],
  ] as const)('%s', (_, texts, count) => expect(new Set(organisations(...texts).map((o) => o.split(' = ')[0]))).toHaveLength(count));

  it.each([
    ['a code', 'A case of H7N9 was found in Selmouth on Monday.', 'H7N9'],
    ['a disease', 'SARS killed two people on Monday.', 'SARS'],
    ['where it is based', 'The UK-based charity sent boats on Monday.', 'UK-based'],
  ])('%s is none', (_, sentence, name) => expect(pile({ a: `Flood in Selmouth\n\n7 May 2024\n\n${sentence}\n` }).events.flatMap((e) => e.names).filter((n) => n.name === name && n.kind !== 'other')).toEqual([]));
});
