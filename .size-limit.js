import { readFileSync } from 'node:fs';

/** What the build wrote, by source file: Vite's own manifest, so that no chunk can hide behind its name. */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const chunks = Object.values(manifest).filter(({ file }) => file.endsWith('.js'));
// The articles are data, as long as the pile; everything else is the program.
const program = chunks.filter(({ name }) => name !== 'articles');

/** An entry and all that it imports at once. */
function initial(chunk, seen = new Set()) {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const key of chunk.imports ?? []) initial(manifest[key], seen);
  return seen;
}

const paths = (all) => [...new Set([...all].map(({ file }) => `dist/${file}`))];
const entry = chunks.find(({ isEntry }) => isEntry);

export default [
  { name: "Initial JavaScript, before the timeline's own chunk", path: paths(initial(entry)), gzip: true, limit: '90 kB' },
  { name: 'All JavaScript of the page', path: paths(program), gzip: true, limit: '215 kB' },
  { name: 'The worker, loaded when a person dates an article', path: 'dist/assets/worker-*.js', gzip: true, limit: '110 kB' },
  { name: 'The worker that searches, loaded with the first search', path: 'dist/assets/find-worker-*.js', gzip: true, limit: '10 kB' },
];
