import { describe, expect, it } from 'vitest';
import { roomIn } from './room.ts';

describe('roomIn', () => {
  it.each([
    ['not measured yet', { width: 0, most: 0, least: 0 }, { narrow: false, height: 0, least: 0, names: 132, width: 0 }],
    ['a laptop', { width: 740, most: 660, least: 0 }, { narrow: false, height: 574, least: 160, names: 148, width: 592 }],
    ['a large screen', { width: 1400, most: 900, least: 0 }, { narrow: false, height: 814, least: 160, names: 200, width: 1200 }],
    ['a phone: as high as its lanes', { width: 358, most: 660, least: 400 }, { narrow: true, height: 0, least: 0, names: 6, width: 352 }],
    ['a frame that has to be filled', { width: 800, most: 500, least: 500 }, { narrow: false, height: 414, least: 414, names: 160, width: 640 }],
    ['next to no height', { width: 800, most: 100, least: 0 }, { narrow: false, height: 160, least: 160, names: 160, width: 640 }],
    ['no limit', { width: 800, most: 0, least: 0 }, { narrow: false, height: 0, least: 0, names: 160, width: 640 }],
  ])('%s', (_, place, room) => {
    expect(roomIn(place)).toEqual(room);
  });
});
