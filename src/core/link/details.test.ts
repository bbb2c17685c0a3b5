import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

/** Each event, and below what it is told. */
function told(files: Readonly<Record<string, string>>): readonly string[] {
  const { events } = pile(files);
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  return events.map(({ title, detailOf }) => (detailOf === null ? title : `${titles.get(detailOf) ?? '?'} > ${title}`)).toSorted();
}

const article = (...paragraphs: readonly string[]): Readonly<Record<string, string>> => ({ a: ['Ferry sinks off Corvale', '6 May 2024', ...paragraphs].join('\n\n') });

describe('what stands by itself', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['what is at the top', ['The ferry sank off Corvale.', 'A storm closed the port.'], 'A storm closed the port'],
    ['what words date', ['A storm closed the port.', 'Boats came.', 'Jon Roe sold a mill on Friday.'], 'Jon Roe sold a mill'],
    ['what was said on a day', ['A storm closed the port.', 'Boats came.', 'Jon Roe said on Friday that the mill was safe.'], 'Jon Roe said that the mill was safe'],
  ])('%s', (_, paragraphs, expected) => expect(told(article(...paragraphs))).toContain(expected));

  it('what several articles tell', () => {
    const lines = ['A storm closed the port.', 'Boats came.', 'Olena Marsh rescued six sailors.'];
    const [a, b] = [article(...lines).a ?? '', article(...lines, 'The council met.').a ?? ''];
    expect(told({ a })).not.toContain('Olena Marsh rescued six sailors');
    expect(told({ a, b })).toContain('Olena Marsh rescued six sailors');
  });
});

describe('what is told under another event', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['what goes on in its sentence', ['A storm closed the port.', 'Boats came.', 'Jon Roe sold a mill on Friday after the council raised his rent.'], 'Jon Roe sold a mill after the council raised his rent > The council raised his rent'],
    ['what goes on in a sentence at the top', ['A storm closed the port, and guards opened a school.'], 'A storm closed the port > Guards opened a school'],
    ['what was reported on a day', ['A storm closed the port.', 'Boats came.', 'The Herald reported on Friday that Jon Roe left the port and sold a mill.'], 'The Herald reported that Jon Roe left the port > The Herald reported on Friday that Jon Roe left the port and sold a mill'],
    ['what goes on in its paragraph', ['A storm closed the port.', 'Boats came.', 'Jon Roe sold a mill on Friday. He bought a boat.'], 'Jon Roe sold a mill > Jon Roe bought a boat'],
    ['what follows', ['A storm closed the port.', 'The storm destroyed a mill.', 'Guards opened a school.'], 'The storm destroyed a mill > Guards opened a school'],
  ])('%s', (_, paragraphs, expected) => expect(told(article(...paragraphs))).toContain(expected));

  it('is under no detail', () => {
    const { events } = pile(article('A storm closed the port.', 'Boats came.', 'Jon Roe sold a mill. He bought a boat.', 'Guards opened a school, and two sailors left.'));
    const details = new Set(events.flatMap(({ id, detailOf }) => (detailOf === null ? [] : [id])));
    expect(details.size).toBeGreaterThan(2);
    expect(events.filter(({ detailOf }) => detailOf !== null && details.has(detailOf))).toEqual([]);
  });
});

it('where nothing stands by itself, the first does', () => {
  expect(told({ a: 'The sky was grey.\n\nThe port was calm.\n\nThe sea was flat.\n\nA storm closed the port.\n\nGuards opened a school.\n' })).toEqual(['A storm closed the port', 'A storm closed the port > Guards opened a school']);
});
