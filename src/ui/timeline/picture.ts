import { chartItems, type ChartItem } from './chart-items.ts';
import type { ChartWords } from './chart-words.ts';
import { FRAME, laneHeight, shareHeight } from './lane-rows.ts';
import type { SteadyLayout } from './steady-layout.ts';
import type { Lane } from '../model/chart.ts';
import type { Stretch } from './time-window.ts';

/** A lane as the chart shows it. `height` in pixels. */
export interface ChartLane {
  readonly id: string;
  readonly label: string;
  readonly sublabel: string | null;
  readonly named: boolean;
  readonly colour: string;
  readonly height: number;
  /** A person opened it to more rows. */
  readonly opened: boolean;
  /** There is more than its rows hold. */
  readonly crowded: boolean;
}

/** What stands on the chart. */
export interface Picture {
  readonly lanes: readonly ChartLane[];
  readonly items: readonly ChartItem[];
  /** Pixels of the chart with its axis; lanes that are higher scroll inside. */
  readonly height: number;
  /** The window around which it was chosen. */
  readonly around: Stretch;
}

/** The layout as the chart shows it. */
export function pictureOf({ scene, layout, rows, high }: SteadyLayout, lanes: readonly Lane[], around: Stretch, words: ChartWords): Picture {
  const { narrow, expanded, found, selected, index: { mode } } = scene;
  const heights = shareHeight(lanes.map(({ id }) => laneHeight(rows.get(id) ?? 0, narrow)), high);
  return {
    height: FRAME + high,
    lanes: lanes.map(({ id, label, sublabel, named, colour }, lane): ChartLane => ({
      id, label, sublabel, named, colour, height: heights[lane] ?? 0,
      opened: expanded.has(id), crowded: layout[lane]?.bubbles.some((bubble) => bubble.at >= around.from && bubble.at < around.to) === true,
    })),
    items: chartItems(layout, mode, found, selected, words),
    around,
  };
}
