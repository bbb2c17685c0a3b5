/** The chunks of the page that have names of their own: what is fetched after the page stands. */
export const pageChunks = [
  { name: 'vis-timeline', test: /node_modules\/(?:vis-[a-z]+|@egjs|component-emitter|propagating-hammerjs)\// },
  // What decides what is shown first.
  { name: 'start', tags: ['$initial' as const], priority: 3 },
  // Each in one piece: the first sight, and what the page cannot do without.
  { name: 'sight', test: /src\/ui\/prerender\/show-prerendered\.ts/, priority: 2 },
  { name: 'page', test: /src\/ui\/(?:page|published\/site-page)\.tsx/, priority: 1 },
  // The list, with what it shares with the other parts that come after the timeline.
  { name: 'list', test: /src\/ui\/(?:list\/(?!ListPlace|UndatedTray)|story\/(?:Spine\.|spine-parts|best-report)|text\/(?:dir-of|segments)|parts\/(?:When|Edited|Swatch|HitText))/, priority: 1 },
  // What stands beside the list, and is no part of it.
  { name: 'beside', test: /src\/ui\/(?:filters\/FilterPanel|reading\/StartHere)/ },
];

/** Chunks that every visit wants, in the order of their need. */
export const fetchedAhead = { first: ['sight', 'rolldown-runtime'], then: ['page', 'vis-timeline', 'ToldTimeline', 'list', 'beside'] };

/** Chunks of which nearly all runs before the first drawing, besides the entry; of vis-timeline little more than half does. */
export const runAtOnce = ['sight', 'page', 'ToldTimeline'];
