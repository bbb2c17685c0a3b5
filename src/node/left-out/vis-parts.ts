import { fileURLToPath } from 'node:url';

/**
 * Packages of vis-timeline of which the page needs little or next to nothing, and what stands in for them: together they would
 * be a sixth of all JavaScript.
 */
export const visParts = [['moment', 'moment'], ['xss', 'xss'], ['vis-util/esnext/esm/vis-util.js', 'util'], ['vis-data/esnext', 'data'], ['vis-data/esnext/esm/vis-data.js', 'data']].map(([name = '', file]) => ({
  find: new RegExp(`^${name.replaceAll('.', String.raw`\.`)}$`), replacement: fileURLToPath(new URL(`../../ui/timeline/vis/${file}.ts`, import.meta.url)),
}));
