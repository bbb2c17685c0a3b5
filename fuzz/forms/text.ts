import type { Luck } from '../luck.ts';
import { oddWord } from '../odd.ts';
import type { Plan } from '../plan.ts';
import { soundStory, textOfStory } from '../story.ts';
import { encoded } from './encode.ts';

/** A plain text in any encoding, perhaps with a source line and a byline above. */
export function textFile(luck: Luck): Plan {
  const story = soundStory(luck, 1);
  const above = luck.one(['', `${story.source}, ${story.day}\n\n`, `By ${oddWord(luck)}\n`, `Source: ${story.source}\nDate: ${story.day}\n\n`, `${oddWord(luck)}\n`, `${story.url}\n`]);
  const words = luck.one(['\n', '\r\n', '\r']);
  const text = `${above}${textOfStory(story)}${luck.one(['', '\n', ` ${oddWord(luck)}`])}`.replaceAll('\n', words);
  const name = luck.one(['a.txt', 'a', 'b.text', 'news/2031/a.txt', '__proto__', 'constructor.txt', 'a b%20c.txt', '\u202Etxt.a', '=1+1.txt', '<b>.txt']);
  return { form: 'text', file: { name, bytes: encoded(text, luck) }, entries: [{ what: 'the text', marker: story.marker, good: mostlyLetters(text), named: () => true }] };
}

/** Text full of control characters may be taken for none. */
const mostlyLetters = (text: string): boolean => (text.match(/[\u0000-\u0008\u000E-\u001F]/g)?.length ?? 0) < 2;
