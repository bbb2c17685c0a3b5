import { fileURLToPath } from 'node:url';

/**
 * Packages of vis-timeline of which the page needs next to nothing, and what stands in for them: together they would be a
 * ninth of all JavaScript.
 */
export const visParts = ['moment', 'xss'].map((name) => ({
  find: new RegExp(`^${name}$`), replacement: fileURLToPath(new URL(`../ui/timeline/vis/${name}.ts`, import.meta.url)),
}));
