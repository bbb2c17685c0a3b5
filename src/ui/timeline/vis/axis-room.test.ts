// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { daysFor, lettersFor, pinFirst } from './axis-room.ts';
import { DAY } from '../civil-time.ts';

describe('lettersFor', () => {
  it('keeps less room where years are all that fits, so that each year is named that has 44 pixels', () => {
    const pixelsAYear = (pixels: number) => lettersFor(pixels / (365 * DAY));
    expect(pixelsAYear(90)).toBeLessThan(pixelsAYear(110));
    // As wide as figures are drawn.
    expect(pixelsAYear(44) * 7.2).toBeLessThan(44);
  });
});

describe('daysFor', () => {
  it('steps by days wherever a month would be the next step, with room for each label', () => {
    expect([45, 35, 20, 12, 8, 6, 5].map((pixels) => daysFor(pixels / DAY))).toEqual([null, 2, 5, 5, 10, 10, null]);
    for (let pixels = 6; pixels < 40; pixels += 1) expect((daysFor(pixels / DAY) ?? 0) * pixels).toBeGreaterThanOrEqual(60);
  });
});

describe('pinFirst', () => {
  const axis = (x: number, width: number, text: string, days = 365): Element => {
    const made = document.createElement('div');
    for (const [name, words] of [[' vis-measure', '0'], ['', text], ['', '2019']] as const) {
      const label = made.appendChild(document.createElement('div'));
      label.className = `vis-text vis-minor${name}`;
      label.textContent = words;
    }
    const label = made.children[1];
    if (!(label instanceof HTMLElement)) throw new Error('It was just made.');
    label.style.transform = `translate(${x}px, 24px)`;
    label.style.width = `${width}px`;
    pinFirst(made, width / (days * DAY));
    return made;
  };
  const indents = (made: Element) => [...made.querySelectorAll<HTMLElement>('.vis-minor')].map(({ style }) => style.textIndent);

  it.each([
    ['one that begins in the window stays', 3, 60, ''],
    ['one that began before it comes in', -12.5, 60, '12.5px'],
    ['one without room is pushed out of its box', -40, 60, '60px'],
  ])('%s', (_, x, width, indent) => {
    expect(indents(axis(x, width, '2018'))).toEqual(['', indent, '']);
  });

  it.each([
    ['Thu 10 Nov', 1, 'comes in'], ['Nov', 30, 'comes in'], ['3 Nov', 5, 'is pushed out'], ['04:00', 1 / 6, 'is pushed out'], ['2015', 5 * 365, 'is pushed out'], ['Oct', 92, 'is pushed out'],
  ] as const)('%s over %d days %s', (text, days, what) => {
    expect(indents(axis(-12, 140, text, days))[1]).toBe(what === 'comes in' ? '12px' : '140px');
  });

  it('is taken back', () => {
    const made = axis(-12, 60, '2018');
    const label = made.children[1];
    if (label instanceof HTMLElement) label.style.transform = 'translate(4px, 24px)';
    pinFirst(made, 60 / (365 * DAY));
    expect(indents(made)).toEqual(['', '', '']);
    pinFirst(null, 1);
  });
});
