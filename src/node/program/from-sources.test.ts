import { expect, it } from 'vitest';
import { analyseText, assemble } from '../../core/index.ts';
import { forReaders } from '../../formats/index.ts';
import { articles } from '../testing/articles.ts';
import { programParts } from './from-sources.ts';

it('a first sight is drawn as often as one is asked for, the same each time, and the window that it pretends is taken back', async () => {
  const timeline = forReaders(assemble(Object.entries(articles).map(([name, text]) => analyseText(name, text).analysis)));
  const drawn = [];
  for (let time = 0; time < 3; time += 1) drawn.push(JSON.stringify((await programParts.render())(timeline, 'The bridge')));
  expect(drawn[0]).toContain('Barge');
  expect([drawn[1] === drawn[0], drawn[2] === drawn[0]]).toEqual([true, true]);
  expect([Reflect.has(globalThis, 'location'), Reflect.has(globalThis, 'matchMedia')]).toEqual([false, false]);
});
