import { capital } from './words.ts';
/** Words with which the sentence of a speaker may go on from another. */
const CONNECTING = /^(?:but|and|so|yet|still|meanwhile|however|also|now|then|instead|later|earlier)\b,? /iu;
const MOST_WORDS = 6;
const MOST_NAME = 4;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The words of `text` as a person's or a body's name has them, each with a capital. */
function isName(text: string): boolean {
  const words = text.split(' ');
  return words.length <= MOST_NAME && words.every(isCapital);
}

/** A speaker as a title shows him: "Olena Roe, the mayor of Aldport" is Olena Roe; "the mayor, Olena Roe" stays. */
export function shownSpeaker(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').replace(CONNECTING, '').replace(/,$/u, '');
  const [name = '', second = '', ...rest] = plain.split(', ');
  const post = /^(?:an?|the|who) /u.test(second);
  const several = [second, ...rest].some((part) => part.split(' ').includes('and'));
  const named = second !== '' && !isName(name) && isName(second);
  const short = (name.includes(' ') && isName(name) && post) || (name.split(' ').length <= MOST_WORDS && name.split(' ').some(isCapital) && !several);
  const shown = named ? `${name}, ${second}` : short ? name : plain;
  return capital(shown);
}
