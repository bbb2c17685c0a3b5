import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

/** The least that a page can do to show so many items with vis-timeline: `?items=40&lanes=5`; with `&hold` when it is told. */
const params = new URLSearchParams(location.search);
const count = Number(params.get('items') ?? 40);
const lanes = Number(params.get('lanes') ?? 5);
const day = 86_400_000;
const first = Date.UTC(2020, 0, 1);

const items = Array.from({ length: count }, (_, n) => ({ id: n, group: n % lanes, start: first + n * day, content: `Item number ${n}` }));
const groups = Array.from({ length: lanes }, (_, n) => ({ id: n, content: `Lane ${n}` }));
const container = document.getElementById('timeline');
const draw = () => {
  if (container === null) return;
  // rtl is given because its default makes the first draw wait for a second. Without items there is nothing to fit to.
  const timeline = new Timeline(container, new DataSet(items), new DataSet(groups), {
    rtl: false, stack: true, ...(count === 0 ? { start: first, end: first + 30 * day, height: 500 } : {}),
  });
  const drawn = () => {
    if (performance.getEntriesByName('dateline:drawn').length === 0) performance.mark('dateline:drawn');
  };
  timeline.on('changed', drawn);
};
performance.mark('crowd:ready');
if (params.has('hold')) addEventListener('bench:draw', draw, { once: true });
else draw();
