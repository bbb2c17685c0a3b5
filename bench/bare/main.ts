import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { inventedCrowd } from '../crowd/events.ts';

/**
 * The least that a page can do to show so many items with vis-timeline: `?items=40&lanes=5`, or with `&crowd` the events that
 * the explorer is given, as boxes; 0 lanes: without any. With `&hold` when it is told; with `&standing` the chart stands
 * before it is, with a window over all of them, and is given them then in one go.
 */
const params = new URLSearchParams(location.search);
const count = Number(params.get('items') ?? 40);
const lanes = Number(params.get('lanes') ?? 5);
const day = 86_400_000;
const first = Date.UTC(2020, 0, 1);

const crowd = params.has('crowd') ? inventedCrowd(count, Math.max(1, lanes)) : null;
const ids = crowd?.articles.map(({ id }) => id) ?? [];
interface Item { readonly id: number; readonly start: number; readonly content: string; readonly type?: string; readonly group?: number }

const items: Item[] = crowd === null
  ? Array.from({ length: count }, (_, n) => ({ id: n, group: n % lanes, start: first + n * day, content: `Item number ${n}` }))
  : crowd.events.map(({ title, time, excerpts: [told] }, n) => ({ id: n, type: 'box', start: Date.parse(`${time.start}Z`), content: title, ...(lanes > 0 && told !== undefined && { group: ids.indexOf(told.article) }) }));
const groups = Array.from({ length: lanes }, (_, n) => ({ id: n, content: `Lane ${n}` }));
const container = document.getElementById('timeline');
// rtl is given because its default makes the first draw wait for a second. Without items there is nothing to fit to.
const options = { rtl: false, stack: true, ...(count === 0 ? { start: first, end: first + 30 * day, height: 500 } : {}) };
const draw = () => {
  if (container === null) return;
  const timeline = lanes === 0 ? new Timeline(container, new DataSet(items), options) : new Timeline(container, new DataSet(items), new DataSet(groups), options);
  const drawn = () => {
    if (performance.getEntriesByName('dateline:drawn').length === 0) performance.mark('dateline:drawn');
  };
  timeline.on('changed', drawn);
};
const stand = () => {
  if (container === null) return;
  const starts = items.map(({ start }) => start);
  const timeline = new Timeline(container, new DataSet<Item>(), new DataSet(groups), { ...options, start: Math.min(...starts), end: Math.max(...starts) });
  performance.mark('dateline:drawn');
  addEventListener('bench:draw', () => timeline.setItems(new DataSet(items)), { once: true });
};
performance.mark('crowd:ready');
if (params.has('standing')) stand();
else if (params.has('hold')) addEventListener('bench:draw', draw, { once: true });
else draw();
