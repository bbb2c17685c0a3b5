import { expect, it } from 'vitest';
import { line, pile } from '../testing/pile.ts';

it('two speakers make two statements, one speaker who says the same to two papers makes one', () => {
  const timeline = pile({
    'a.txt': 'Flood in Aldport leaves hundreds homeless\n\n5 May 2024\n\nThe river Wend flooded the town of Aldport on Saturday.\n\n“We will rebuild every house in Aldport,” Olena Marsh told reporters.\n\n“The dam above Aldport was never safe,” Peter Holm told reporters.\n',
    'b.txt': 'Aldport under water after flood\n\n5 May 2024\n\nThe town of Aldport was flooded by the river Wend on Saturday.\n\n“We will rebuild every house in Aldport,” Mayor Olena Marsh said.\n\n“Nobody warned us in Aldport,” Olena Marsh said.\n',
  });
  expect(timeline.events.filter((e) => e.kind === 'statement').map((e) => line(timeline, e).split(' | ').slice(2).join(' | ')).toSorted()).toEqual([
    'Olena Marsh: “Nobody warned us in Aldport” | b.txt',
    'Olena Marsh: “We will rebuild every house in Aldport” | a.txt b.txt',
    'Peter Holm: “The dam above Aldport was never safe” | a.txt',
  ]);
});
