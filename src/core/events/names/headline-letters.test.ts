import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../testing/pile.ts';

const namesIn = (text: string): readonly string[] => [...new Set(mentionsIn(text).filter((m) => m.headline).flatMap((m) => [...m.names, ...m.context]).map((n) => n.text))];

describe('names of a headline whose words all have capitals', () => {
  it.each([
    ['Olena Roe To Host Spring Gala', 'The gala of spring will be hosted by Olena Roe, its board said on Monday.', ['Olena Roe']],
    ['Peter Lunt Returns To Lead Rovers', 'The manager Peter Lunt came back to the Rovers on Monday.', ['Peter Lunt', 'Rovers']],
    ['Anna Marlow Arrested After Crash In Selmouth', 'The singer Anna Marlow was arrested in Selmouth on Monday after a crash.', ['Anna Marlow', 'Selmouth']],
  ])('%s', (headline, body, names) => expect(namesIn(`${headline}\n\n${body}\n`)).toEqual(names));

  it('a headline in small letters is left as it is', () => expect(namesIn('Police arrest Hunt in Selmouth after a brawl\n\nThe hunt ended in Selmouth on Monday.\n')).toContain('Hunt'));
});
