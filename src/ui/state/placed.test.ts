import { describe, expect, it } from 'vitest';
import { civil } from '../testing/build.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { periodText } from '../words/labels.ts';
import { placedIn } from './placed.ts';
import { placeOf } from './visible.ts';

const { events } = SAMPLE;
const none = new Uint16Array(events.length);
const odd = Uint16Array.from(events, (_, at) => at % 2);

describe('placedIn', () => {
  it.each([
    ['four days', civil('2019-05-08'), civil('2019-05-12'), none],
    ['one day', civil('2019-05-10'), civil('2019-05-11'), none],
    ['from a moment on', civil('2019-05-10T05:20'), civil('2019-05-11'), none],
    ['up to a moment', civil('2019-05-10'), civil('2019-05-10T05:20'), none],
    ['what a filter keeps out', civil('2019-05-08'), civil('2019-05-12'), odd],
  ])('says of each what placeOf says: %s', (_, from, to, masks) => {
    const window = { from, to };
    const placed = placedIn(events, masks, window);
    const standing = (place: ReturnType<typeof placeOf>) => events.filter((event, at) => masks[at] === 0 && placeOf(event, window) === place);
    for (const place of ['inside', 'undated'] as const) expect(placed[place]).toEqual(standing(place));
    for (const place of ['before', 'after'] as const) expect(placed[place]).toBe(standing(place).length);
    expect(placed.undated.length).toBeGreaterThan(0);
  });

  it('holds everything dated where there is no window', () => {
    const { before, inside, after, undated } = placedIn(events, none, null);
    expect([before, after]).toEqual([0, 0]);
    expect(inside.length + undated.length).toBe(events.length);
  });

  it('knows the first and the last, as the words for a period do', () => {
    const window = { from: civil('2019-05-10'), to: civil('2019-05-11') };
    const { ends } = placedIn(events, none, window);
    const standing = (place: ReturnType<typeof placeOf>) => events.filter((event) => placeOf(event, window) === place);
    for (const [own, some] of [[ends.before, standing('before')], [ends.after, standing('after')], [ends.all, events]] as const) {
      expect(periodText(own ?? [])).toBe(periodText(some));
      expect(own).not.toBeNull();
    }
    expect(placedIn(events, Uint16Array.from(events, () => 1), null).ends).toEqual({ before: null, after: null, all: null });
  });
});
