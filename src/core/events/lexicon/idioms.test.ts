import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../testing/pile.ts';

describe('verbs that mean an act with a word behind them', () => {
  it.each([
    ['Officers took two men into custody on Monday.', 'arrest'],
    ['A painter fell 40 feet off a ladder on Monday.', 'crash'],
    ['Two painters fell to their deaths on Monday.', 'crash'],
    ['A painter fell 20m on Monday.', 'crash'],
    ['Olena Roe received the medal on Monday.', 'award'],
    ['Wind tore the roof off the mill on Monday.', 'damage'],
    ['The council offered Olena Roe the post of harbour master on Monday.', 'appoint'],
    ['The council asked Olena Roe to serve as harbour master on Monday.', 'appoint'],
    ['The club showed its manager the door on Monday.', 'dismiss'],
    ['Maria Roe was relieved of command on Monday.', 'dismiss'],
    ['Six towns were taken on Monday.', 'seize'],
    ['Olena Roe passed away on Monday.', 'kill'],
  ])('%s', (sentence, action) => expect(mentionsIn(`${sentence}\n`).flatMap((m) => m.actions)).toContain(action));

  it.each([
    ['The council took two days for its talks on Monday.', 'arrest'],
    ['Shares of Norvale fell sharply on Monday.', 'crash'],
    ['Norvale received two orders on Monday.', 'award'],
    ['A guard tore the letter up on Monday.', 'damage'],
    ['The town fell to rebels on Monday.', 'crash'],
    ['Shares of Norvale fell 20p on Monday.', 'crash'],
    ['The council asked Olena Roe to leave on Monday.', 'appoint'],
    ['Olena Roe passed away on Monday.', 'agree'],
    ['A stranger approached the mill on Monday.', 'appoint'],
    ['The mill was left in ruins on Monday.', 'withdraw'],
  ])('not %s', (sentence, action) => expect(mentionsIn(`${sentence}\n`).flatMap((m) => m.actions)).not.toContain(action));
});

describe('to dismiss', () => {
  it.each([['The club dismissed its manager on Monday.', 'event'], ['The manager was dismissed by the club on Monday.', 'event'], ['The minister dismissed the reports on Monday.', 'statement']])('%s', (sentence, kind) => {
    expect(mentionsIn(`${sentence}\n`).find((m) => m.actions.includes('dismiss'))?.kind).toBe(kind);
  });
});
