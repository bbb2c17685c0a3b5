import { describe, expect, it } from 'vitest';
import { pile } from '../../testing/pile.ts';

/** The places of a sentence, each with its country and how it is known. */
const placesOf = (...sentences: readonly string[]): readonly string[] => {
  const { events } = pile(Object.fromEntries(sentences.map((sentence, at) => [`a${at}`, `News of the day\n\n7 May 2024\n\n${sentence}\n`])));
  return [...new Set(events.flatMap((e) => e.names).flatMap(({ name, kind, country }) => (kind === 'place' ? [`${name}: ${country === null ? '–' : `${country.name}, ${country.from}${country.quote === null ? '' : ` “${country.quote.exact}”`}`}`] : [])))];
};

describe('the country of a place', () => {
  it.each([
    ['behind a comma', 'Troops moved to Selmouth, Norway, on Monday.', ['Selmouth: Norway, text “Selmouth, Norway”', 'Norway: –']],
    ['a state that everybody knows', 'A shop in Marl, Texas, burned down on Monday.', ['Marl: United States, text “Marl, Texas”', 'Texas: United States, gazetteer']],
    ['the text is believed before the gazetteer', 'A shop in Paris, Texas, burned down on Monday.', ['Paris: United States, text “Paris, Texas”', 'Texas: United States, gazetteer']],
    ['behind an adjective', 'The Norwegian town of Selmouth was flooded on Monday.', ['Selmouth: Norway, text “Norwegian town of Selmouth”']],
    ['behind a possessive', 'The capital fell after Norway’s port city of Selmouth was flooded on Monday.', ['Norway: –', 'Selmouth: Norway, text “Norway’s port city of Selmouth”']],
    ['behind "in"', 'Rebels seized the town of Marl in eastern Libya on Monday.', ['Marl: Libya, text “Marl in eastern Libya”', 'Libya: –']],
    ['a capital', 'Police arrested a man in Oslo on Monday.', ['Oslo: Norway, gazetteer']],
    ['a well-known city', 'Police arrested a man in Barcelona on Monday.', ['Barcelona: Spain, gazetteer']],
    // Nothing says it.
    ['a country is in none', 'Troops left Norway on Monday.', ['Norway: –']],
    ['a list of places', 'Shops in Selmouth, Norway and Spain burned down on Monday.', ['Selmouth: –', 'Norway: –', 'Spain: –']],
    ['somebody of that country acts in it', 'Norwegian police arrested a man in Selmouth on Monday.', ['Selmouth: –']],
    ['a name that several countries have', 'Police arrested a man in Birmingham on Monday.', ['Birmingham: –']],
    ['a name of a country and of a state', 'Police arrested a man in Marl, Georgia, on Monday.', ['Marl: –', 'Georgia: –']],
    ['what several countries share', 'Liberia sent a ship to the Caribbean in Liberia’s name on Monday.', ['Liberia: –', 'Caribbean: –']],
    ['a continent', 'A shop in the European city of Marl burned down on Monday.', ['Marl: –']],
  ])('%s', (_, sentence, expected) => expect(placesOf(sentence)).toEqual(expected));

  it('another article says it', () => {
    expect(placesOf('The Norwegian town of Selmouth was flooded on Monday.', 'Police arrested a thief in Selmouth on 2 May.')).toEqual(expect.arrayContaining(['Selmouth: Norway, text “Norwegian town of Selmouth”', 'Selmouth: Norway, text']));
  });

  it('two articles mean two places', () => {
    expect(placesOf('The Norwegian town of Selmouth was flooded on Monday.', 'The Spanish town of Selmouth elected a mayor on 2 May.', 'Police arrested a thief in Selmouth on 3 May.')).toContain('Selmouth: –');
  });

  it('a firm is no place', () => expect(placesOf('Norway’s Marlow bought a shop on Monday.', 'Marlow in Norway bought a shop on Monday.')).not.toContain('Marlow: Norway, text “Norway’s Marlow”'));
});
