import { describe, expect, it } from 'vitest';
import { pile } from '../../testing/pile.ts';

const shown = (one: string, other: string): readonly string[] => pile(Object.fromEntries([one, other].map((words, at) => [`${at}.txt`, `Plane crash near Lusk, part ${at}\n\n8 May 2031\n\n${words}\n`]))).events
  .flatMap(({ disagreements }) => disagreements).map(({ what, claims }) => `${what}: ${claims.map(({ quote, speaker }) => `${quote.exact} (${speaker ?? '–'})`).join(' / ')}`);

describe('what an event came of', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['two causes', 'The plane crashed near Lusk on Wednesday because of pilot error, the airline said.', 'The plane crashed near Lusk on Wednesday because of a faulty sensor, the union said.', ['cause: pilot error (the airline) / faulty sensor (the union)']],
    ['one that is denied', 'The plane crashed near Lusk on Wednesday because of pilot error, the airline said.', 'The plane crashed near Lusk on Wednesday, but not because of pilot error, the union said.', ['cause: pilot error (the airline) / not because of pilot error (the union)']],
    ['an accident and intent', 'Arsonists burned down the mill in Tarn on Wednesday, police said.', 'The mill in Tarn burned down on Wednesday because of an electrical fault, the owner said.', ['accident or intent: Arsonists (police) / electrical fault (the owner)']],
    ['one that is only looked into', 'The plane crashed near Lusk on Wednesday because of pilot error, the airline said.', 'The plane crashed near Lusk on Wednesday and a faulty sensor may have been the cause, the union said.', []],
    ['both of one party', 'The plane crashed near Lusk on Wednesday because of pilot error, the airline said.', 'The plane crashed near Lusk on Wednesday because of a faulty sensor, the airline said.', []],
    ['two that nobody says', 'The plane crashed near Lusk on Wednesday because of pilot error.', 'The plane crashed near Lusk on Wednesday because of a faulty sensor.', []],
    ['of two crashes', 'The plane crashed near Lusk on Wednesday because of pilot error, the airline said.', 'A bus crashed in Orrin on Monday because of faulty brakes, the mayor said.', []],
  ])('%s', (_, one, other, expected) => expect(shown(one, other)).toEqual(expected));
});
