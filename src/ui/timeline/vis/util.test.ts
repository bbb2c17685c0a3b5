import { easingFunctions } from 'vis-util/esnext/esm/vis-util.mjs';
import { expect, test } from 'vitest';
import * as util from './util.ts';

test.each([0, 0.2, 0.5, 0.7, 1])('moves as the library does, %d of the way', (part) => {
  expect(util.easingFunctions.easeInOutQuad(part)).toBeCloseTo(easingFunctions.easeInOutQuad(part), 12);
});
