// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChartItem } from './chart-items.ts';
import { createMarkLayers, type MarkLayers } from './mark-layers.ts';

/** A window of a hundred moments on a thousand pixels. */
const WINDOW = { from: 1000, to: 1100 };
const WIDTH = 1000;

function item(id: string, from: number, to: number, change: Partial<ChartItem> = {}): ChartItem {
  return {
    id, lane: 'north', from, to, row: 0, colour: 'navy', className: from === to ? 'mark mark-point' : 'mark mark-bar', selected: false,
    text: [`The ${id}`], hint: `The ${id}`, label: 120, badge: '', differs: false, holds: null, found: false, ...change,
  };
}

let lanes: Record<string, HTMLElement> = {};
let layers: MarkLayers;
beforeEach(() => {
  lanes = { north: document.createElement('div'), south: document.createElement('div') };
  layers = createMarkLayers((lane) => lanes[lane] ?? null);
});

const buttons = (lane: string): readonly HTMLElement[] => [...lanes[lane]?.querySelectorAll('button') ?? []];
const names = (lane = 'north'): readonly (string | undefined)[] => buttons(lane).map(({ dataset }) => dataset['press']);
const box = (id: string): HTMLElement => {
  const found = buttons('north').find(({ dataset }) => dataset['press'] === id)?.parentElement;
  if (found == null) throw new Error(`${id} is drawn.`);
  return found;
};

describe('createMarkLayers', () => {
  it('puts each into the layer of its lane, in the order given', () => {
    layers.draw([item('ferry', 1010, 1020), item('tug', 1030, 1030), item('mill', 1015, 1020, { lane: 'south' })], WINDOW);
    expect(names()).toEqual(['ferry', 'tug']);
    expect(names('south')).toEqual(['mill']);
  });

  it.each([
    ['a bar', item('it', 1010, 1030), '10%', '20%'],
    ['a point', item('it', 1050, 1050), '50%', '0%'],
    ['beyond the window', item('it', 1110, 1120), '110%', '10%'],
    ['a bar much longer than the window', item('it', 0, 9000), '-100%', '300%'],
    ['a bar that ends far before', item('it', 10, 20), '-100%', '0%'],
  ])('places %s', (_, one, left, width) => {
    layers.draw([one], WINDOW);
    expect([box('it').style.left, box('it').style.width]).toEqual([left, width]);
  });

  it.each([
    ['not at all', WINDOW, 'translateX(0px)', '1000px'],
    ['along', { from: 1010, to: 1110 }, 'translateX(-100px)', '1000px'],
    ['closer', { from: 1050, to: 1100 }, 'translateX(-1000px)', '2000px'],
  ])('moves the layer alone: %s', (_, window, transform, width) => {
    layers.draw([item('ferry', 1060, 1070)], WINDOW);
    const before = box('ferry').cloneNode(true);
    layers.move(window, WIDTH);
    const { style } = box('ferry').parentElement ?? document.body;
    expect([style.transform, style.width]).toEqual([transform, width]);
    expect(box('ferry').isEqualNode(before)).toBe(true);
  });

  it.each([
    ['begins in the window', 1010, 1030, ''],
    ['began before and goes on', 980, 1030, '200px'],
    ['began long before and goes on', 100, 1030, '1000px'],
    ['is over', 980, 990, '-100%'],
    ['was a moment', 980, 980, ''],
  ])('the label of what %s', (_, from, to, translate) => {
    layers.draw([item('it', from, to)], WINDOW);
    layers.move(WINDOW, WIDTH);
    expect(box('it').querySelector('button')?.style.translate ?? '').toBe(translate);
    layers.move({ from: 0, to: 5000 }, WIDTH);
    expect(box('it').querySelector('button')?.style.translate ?? '').toBe('');
  });

  it.each([['a bar', 1095, 1099, 'mark mark-bar'], ['a moment', 1095, 1095, 'mark mark-point']])('the label before %s leaves with it at the right edge, and comes back with it', (_, from, to, className) => {
    layers.draw([item('turned', from, to, { className: `${className} mark-before` }), item('plain', from, to, { className })], WINDOW);
    const shifts = (window: typeof WINDOW) => {
      layers.move(window, WIDTH);
      return ['turned', 'plain'].map((id) => box(id).querySelector('button')?.style.translate ?? '');
    };
    expect(shifts({ from: 994, to: 1094 })).toEqual(['calc(100% + 1rem)', '']);
    expect(shifts({ from: 996, to: 1096 })).toEqual(['', '']);
  });

  it('keeps the element of what stays, whatever it says now', () => {
    layers.draw([item('ferry', 1010, 1020), item('tug', 1030, 1030)], WINDOW);
    const ferry = box('ferry');
    layers.draw([item('mill', 1005, 1006), item('ferry', 1010, 1020, { hint: 'The ferry · found', found: true, selected: true, className: 'mark mark-bar mark-selected', label: 90, row: 2 })], WINDOW);
    expect(names()).toEqual(['mill', 'ferry']);
    expect(box('ferry')).toBe(ferry);
    expect(ferry.className).toBe('mark mark-bar mark-selected');
    expect(ferry.style.getPropertyValue('--row')).toBe('2');
    const label = ferry.querySelector('button');
    expect(label?.className).toBe('timeline-label timeline-found');
    expect(label?.ariaCurrent).toBe('true');
    expect(label?.title).toBe('The ferry · found');
    expect(label?.style.maxWidth).toBe('90px');
    layers.draw([item('ferry', 1010, 1020)], WINDOW);
    expect(label?.className).toBe('timeline-label');
    expect(label?.ariaCurrent).toBe(null);
  });

  it('takes away the layer of a lane without marks, and finds a lane that was made anew', () => {
    layers.draw([item('ferry', 1010, 1020), item('mill', 1015, 1020, { lane: 'south' })], WINDOW);
    lanes = { ...lanes, north: document.createElement('div') };
    layers.draw([item('ferry', 1010, 1020)], WINDOW);
    expect(names()).toEqual(['ferry']);
    expect(lanes['south']?.childElementCount).toBe(0);
  });

  it('is text, whatever the title says', () => {
    const title = '<img src=x onerror=alert(1)> & <b>more</b>';
    layers.draw([item('it', 1010, 1020, { text: ['', title, ' sinks'], hint: title, badge: '2', differs: true })], WINDOW);
    expect(box('it').querySelector('img, b b')).toBeNull();
    expect([...box('it').querySelectorAll('button > span')].map(({ textContent }) => textContent)).toEqual(['2', `${title} sinks`, '']);
    expect(box('it').querySelector('.timeline-differs')).not.toBeNull();
    expect(box('it').querySelector('.timeline-text > b')?.textContent).toBe(title);
  });

  it('knows what touches a window', () => {
    layers.draw([item('over', 900, 1000), item('going', 900, 1001), item('first', 1000, 1000), item('last', 1099, 1200), item('next', 1100, 1110)], WINDOW);
    expect(layers.within(WINDOW).map(({ dataset }) => dataset['press'])).toEqual(['going', 'first', 'last']);
  });
});
