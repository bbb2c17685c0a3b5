import { readFileSync } from 'node:fs';

/** What the build wrote, by source file: Vite's own manifest, so that no chunk can hide behind its name. */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const chunks = Object.values(manifest).filter(({ file }) => file.endsWith('.js'));

/** An entry and all that it imports at once. */
function initial(chunk, seen = new Set()) {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const key of chunk.imports ?? []) initial(manifest[key], seen);
  return seen;
}

/** What comes with the first act of its kind, own articles, corrections, publishing; with what is shared by nothing else. */
const acts = chunks.filter(({ isDynamicEntry, src }) => isDynamicEntry && /^src\/ui\/(?:assembler|app|collections|correcting|review|publishing)\//.test(src ?? ''));
const others = new Set(chunks.filter((chunk) => (chunk.isEntry || chunk.isDynamicEntry) && !acts.includes(chunk)).flatMap((chunk) => [...initial(chunk)]));
const asked = [...new Set(acts.flatMap((chunk) => [...initial(chunk)]))].filter((chunk) => !others.has(chunk));
// The articles are no JavaScript.
const explorer = chunks.filter((chunk) => !asked.includes(chunk));

const paths = (all) => [...new Set([...all].map(({ file }) => `dist/${file}`))];
const entry = chunks.find(({ isEntry }) => isEntry);
const named = (name) => chunks.find((chunk) => chunk.name === name);

export default [
  { name: 'JavaScript before the first sight of timeline and list', path: paths([...initial(entry), ...initial(named('sight'))]), gzip: true, limit: '11.5 kB' },
  // The first sight's part is in these, as the page draws the story with it.
  { name: 'JavaScript before an address with a filter or a view in it shows its list', path: paths([...initial(entry), ...initial(named('page')), named('list')]), gzip: true, limit: '108 kB' },
  // With the differences, the coverage and the list of hits, each of which comes when it is asked for; without what is left out of React and vis-timeline (src/node/left-out/).
  { name: 'All JavaScript of the explorer', path: paths(explorer), gzip: true, limit: '194.5 kB' },
  { name: 'Own articles, loaded when asked for', path: paths(asked), gzip: true, limit: '60 kB' },
  // 14 kB are the tables of words; the model that it fetches with its first article is smaller by more than that. 2.5 kB read what messages and posts pass on, and chats of Signal.
  { name: 'The worker that reads any file, loaded when a person adds or changes articles', path: 'dist/assets/worker-*.js', gzip: true, limit: '272.5 kB' },
  // 5 kB draw pictures.
  { name: 'The worker that writes files to be saved, loaded with the first of them', path: 'dist/assets/write-worker-*.js', gzip: true, limit: '66 kB' },
  { name: 'The worker that searches, loaded with the first search', path: 'dist/assets/find-worker-*.js', gzip: true, limit: '10 kB' },
];
