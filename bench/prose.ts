/** Invented news of any length, the same on every run: prose in which about every other sentence tells a time. */

const people = ['the mayor of Arden', 'a spokesman for the harbour board', 'Governor Ilse Roe', 'the Tarn council', 'residents of Elm Street', 'the ferry company'];
const deeds = ['opened the new bridge over the Lorn', 'rejected the budget for the flood wall', 'called for calm', 'found no trace of the missing barge', 'agreed to repair the old mill', 'may march on the town hall', 'sold 1,999 tickets'];
const times = ['on Monday', 'last week', 'in March 2019', 'on 14 June', 'three years ago', 'at 5 p.m. on Tuesday', 'early on Friday morning', 'since 1987', 'for two months', 'next year', 'in the third quarter', 'between 1994 and 1996', 'the day after the flood', 'every winter', 'yesterday'];
const links = ['Nobody was hurt.', 'Details were not given.', 'The river is 240 metres wide there.', 'Few had expected it.', 'Others were less sure of the figures in the report.'];

/** Numbers from 0 to 1, each from the one before (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An article of at least so many characters. */
export function article(seed: number, length: number): string {
  const next = numbers(seed);
  const one = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? '';
  const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
  let text = `${capital(one(people))} ${one(deeds)}\n\n`;
  while (text.length < length) {
    const [who, deed, time] = [one(people), one(deeds), one(times)];
    const told = next() < 0.5 ? `${capital(who)} ${deed} ${time}.` : `${capital(time)}, ${who} ${deed}.`;
    text += `${told} ${one(links)}${next() < 0.3 ? '\n\n' : ' '}`;
  }
  return text;
}
