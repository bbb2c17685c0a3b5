import { DAY } from './civil-time.ts';
import type { OverviewScale } from './overview-scale.ts';

/** Where a unit of time begins on the overview, as a share of its width. */
export interface RulerTick {
  readonly place: number;
  /** 0: a year, 1: a month, 2: a day. */
  readonly rank: number;
}

/** Ticks closer together than this share of the width are left out. */
const APART = 1 / 140;

/** Begins a year, a month or a day at or before a time, or so many later. */
const UNITS: readonly ((time: number, later: number) => number)[] = [
  (time, later) => new Date(0).setUTCFullYear(new Date(time).getUTCFullYear() + later, 0, 1),
  (time, later) => new Date(0).setUTCFullYear(new Date(time).getUTCFullYear(), new Date(time).getUTCMonth() + later, 1),
  (time, later) => (Math.floor(time / DAY) + later) * DAY,
];

/** Years, months and days wherever they have room: where ticks stand close together much time passes, and where far apart little. */
export function rulerOf({ reach, place, time }: OverviewScale): readonly RulerTick[] {
  const ticks = new Map<number, RulerTick>();
  UNITS.forEach((unit, rank) => {
    let now = unit(reach.from, 1);
    while (now < reach.to) {
      const [at, next] = [place(now), unit(now, 1)];
      const wide = place(next) - at >= APART;
      if (wide && !ticks.has(now)) ticks.set(now, { place: at, rank });
      // Over what is too close no tick is looked for one by one.
      now = wide ? next : Math.max(next, unit(time(Math.min(1, at + APART)), 0));
    }
  });
  return [...ticks.values()];
}
