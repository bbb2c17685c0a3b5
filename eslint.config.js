import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The layers of the core, in order: each may import only those before it, and only through their index.ts. */
const layers = ['text', 'dictionary', 'syntax', 'time', 'article', 'events', 'link'];

/** Every top folder of src is a runtime. `may` lists the others that it may import, and by which door. */
const runtimes = [
  { name: 'core', may: {} },
  { name: 'when', may: { core: 'index.ts' } },
  { name: 'formats', may: { core: 'index.ts', when: 'index.ts' } },
  { name: 'intake', may: { core: 'index.ts' } },
  { name: 'worker', may: { core: 'index.ts', formats: 'index.ts', intake: 'index.ts' } },
  { name: 'node', may: { core: 'index.ts', formats: 'index.ts', intake: 'index.ts', when: 'index.ts' } },
  { name: 'ui', may: { core: 'index.ts', when: 'index.ts', formats: 'index.ts', worker: 'protocol.ts' } },
];

/** The folders of the page, in order: each may import only those before it. What stands beside them begins the page, and may import all. */
const pageFolders = [
  'look', 'text', 'model', 'browser', 'words', 'late', 'focus', 'parts', 'timeline', 'state', 'assembler', 'find', 'keyboard', 'store', 'correcting', 'review', 'editing',
  'filters', 'coverage', 'differences', 'list', 'story', 'reading', 'print', 'publishing', 'page', 'prerender', 'tiled', 'published', 'collections', 'app',
];

/** The files that may make a branded value out of a plain one. */
const brandConstructors = ['src/core/text/content-id.ts', 'src/core/time/calendar.ts', 'src/core/link/event-id.ts', 'src/when/civil.ts', 'src/ui/timeline/civil-time.ts'];
const brands = 'Civil|Day|ArticleId|EventId';

/** What runs anywhere and gives the same everywhere. */
const pure = ['src/core/**/*.ts', 'src/formats/**/*.ts', 'src/intake/**/*.ts'];

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**'];
const up = String.raw`^(?:\.\./)+`;
const any = (names) => `(?:${names.join('|')})`;

/** What no file of this runtime may import from another. */
function outside({ name, may }) {
  const never = runtimes.map((each) => each.name).filter((each) => each !== name && !(each in may));
  return [
    { regex: `${up}${any(never)}(?:/|$)`, message: `src/${name} may not import ${never.join(', ')}.` },
    ...Object.entries(may).map(([other, door]) => ({
      // A worker that is to stand inside the page's own file is started, not imported; nor is the address of one. What is for tests, only tests may import.
      regex: String.raw`${up}${other}/(?!${door.replace('.', String.raw`\.`)}$|[\w/-]+\.ts\?worker&(?:inline|url)$|testing/[\w-]+\.tsx?$)`,
      message: `Import src/${other} through its front door, ${door}.`,
    })),
  ];
}

/** What a layer of the core may not import from the layers beside it. */
function beside(layer) {
  const at = layers.indexOf(layer);
  const before = layers.slice(0, at);
  const after = layers.slice(at + 1);
  return [
    ...(after.length === 0 ? [] : [{ regex: `${up}${any(after)}(?:/|$)`, message: `A layer looks only to its left: ${layer} may not import ${after.join(', ')}.` }]),
    ...(before.length === 0 ? [] : [{ regex: `${up}${any(before)}/(?!index\\.ts$)`, message: 'Import another layer through its front door, index.ts.' }]),
    { regex: String.raw`${up}(?:index|analyse|assemble|correction|read-correction|read-time|dated-sentences|shape|tag-times)\.ts$`, message: 'The front door of the core is for those outside it.' },
  ];
}

/** What a folder of the page may not import from those beside it. */
function above(folder) {
  const after = pageFolders.slice(pageFolders.indexOf(folder) + 1);
  return after.length === 0 ? [] : [{ regex: `${up}${any(after)}(?:/|$)`, message: `A folder of the page looks only down: ${folder} may not import ${after.join(', ')}.` }];
}

const chartLibrary = { regex: '^(?:vis-[a-z]+|moment|xss)(?:/|$)', message: 'src/ui/timeline/vis alone knows vis-timeline.' };
const otherLate = { regex: '^react$', importNames: ['lazy', 'Suspense'], message: 'Components that come later come by src/ui/late/late.tsx.' };
/** What src/node/left-out/react.ts takes out of React. */
const noPartOfReact = 'The page is built without this part of React: see src/node/left-out/react.ts.';
const otherReact = [
  { regex: '^react$', importNames: ['ViewTransition', 'addTransitionType', 'unstable_SuspenseList', 'useActionState', 'useOptimistic'], message: noPartOfReact },
  { regex: '^react-dom(?:/client)?$', allowImportNames: ['createRoot', 'flushSync', 'createPortal'], message: noPartOfReact },
];
const unordered = { regex: String.raw`^\.\./`, message: 'Give this folder its place among pageFolders in eslint.config.js.' };
const front = { regex: String.raw`^\./${any(layers)}/(?!index\.ts$)`, message: 'Import a layer through its front door, index.ts.' };
const packages = { regex: String.raw`^[^.]`, message: 'The core stands alone: no package and no module of Node.' };
const testSupport = { regex: '/testing/', message: 'What is in a folder named testing is for tests.' };
const builtins = { regex: '^node:', message: 'The browser has no modules of Node.' };

const page = runtimes.find(({ name }) => name === 'ui');

/** ESLint does not merge one rule across blocks, so these globs are disjoint: one block a folder, tests apart. */
const zones = [
  ...layers.map((layer) => ({ folder: `src/core/${layer}/**`, forbidden: [...beside(layer), ...outside(runtimes[0])], alone: [packages] })),
  { folder: 'src/core', forbidden: [front, ...outside(runtimes[0])], alone: [packages] },
  ...pageFolders.map((folder) => ({ folder: `src/ui/${folder}${folder === 'timeline' ? '' : '/**'}`, forbidden: [...above(folder), ...outside(page)], alone: [builtins, chartLibrary, otherLate, ...otherReact] })),
  { folder: 'src/ui/timeline/vis/**', forbidden: [...above('timeline'), ...outside(page)], alone: [builtins, otherLate, ...otherReact] },
  { folder: 'src/ui/testing/**', forbidden: outside(page), alone: [builtins] },
  { folder: 'src/ui', forbidden: outside(page), alone: [builtins, chartLibrary, otherLate, ...otherReact] },
  ...runtimes.slice(1).filter((runtime) => runtime !== page).map((runtime) => ({
    folder: `src/${runtime.name}/**`,
    forbidden: outside(runtime),
    alone: runtime.name === 'node' ? [] : [builtins],
  })),
];

const importRules = zones.flatMap(({ folder, forbidden, alone }) => [
  { files: [`${folder}/*.{ts,tsx}`], ignores: tests, rules: imports([...forbidden, ...alone, testSupport]) },
  // A test may use the test tools and read files; the layers bind it all the same.
  { files: [`${folder}/*.test.{ts,tsx}`, `${folder}/testing/**`], rules: imports(forbidden) },
]);

function imports(patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

/** Words of an article reach the page as text, never as HTML. */
const htmlSinks = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'createContextualFragment', 'setHTMLUnsafe'].map((property) => ({
  property,
  message: 'Text reaches the page as text: use textContent or React.',
}));

/** What would let the system's clock, zone, locale or luck change a result. */
const systemProperties = [
  { object: 'Math', property: 'random', message: 'Pure code is deterministic.' },
  ...['DateTimeFormat', 'RelativeTimeFormat', 'Collator', 'NumberFormat'].map((property) => ({ object: 'Intl', property, message: 'The system would decide the result: formatting is for the edge.' })),
  ...['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleLowerCase', 'toLocaleUpperCase'].map((property) => ({ property, message: "The system's locale would decide the result." })),
];
const systemGlobals = ['Date', 'performance', 'console', 'process', 'setTimeout', 'setInterval', 'fetch', 'globalThis'].map((name) => ({ name, message: 'Pure code has no clock, no log, no network and no system.' }));

/** The address of the page has one owner. */
const owner = 'The address is read in src/ui/browser/address.ts, written and heard in navigation.ts beside it, and nowhere else.';
const addressElsewhere = {
  'no-restricted-globals': ['error', ...['location', 'history', 'onpopstate'].map((name) => ({ name, message: owner }))],
  'no-restricted-properties': ['error', ...htmlSinks, ...['window', 'document', 'self', 'globalThis'].flatMap((object) => ['location', 'history'].map((property) => ({ object, property, message: owner })))],
};

const htmlAttribute = {
  selector: ':matches(JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"])',
  message: 'Text reaches the page as text: use textContent or React.',
};
const elementByLook = {
  selector: 'CallExpression[callee.property.name=/^(?:querySelector(?:All)?|closest|matches)$/] :matches(Literal[value=/(?:^|[ ,>+~)\\w])\\.[a-z]/], TemplateElement[value.raw=/(?:^|[ ,>+~)\\w])\\.[a-z]/])',
  message: 'Elements are found by refs, or by what src/ui/browser/landmarks.ts calls them, not by their class.',
};
const otherElement = { selector: 'JSXOpeningElement[name.name=/^(?:link|meta|script|style|title)$|-/], JSXOpeningElement[name.name="Fragment"] > JSXAttribute[name.name="ref"]', message: noPartOfReact };
const focusElsewhere = { selector: 'CallExpression[callee.property.name="focus"]', message: 'The focus is asked for, and given in src/ui/focus/give-focus.ts alone.' };
const assertions = (allowed) => [
  { selector: `TSAsExpression:not([typeAnnotation.typeName.name=/^(?:${allowed})$/])`, message: 'No `as` outside brand constructors: narrow the type instead.' },
  { selector: 'TSTypeAssertion', message: 'No type assertions: narrow the type instead.' },
];
const dynamicImport = { selector: 'ImportExpression', message: 'The core loads nothing at run time.' };
const syntax = (...restrictions) => ({ 'no-restricted-syntax': ['error', ...restrictions] });

export default defineConfig(
  globalIgnores(['dist/', 'lib/', 'node_modules/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js}'],
    extends: [tseslint.configs.recommended],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': ['error', ...htmlSinks],
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': 'error',
    },
  },

  // A declaration of a virtual module cannot use an import statement.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] } },

  // Before the others, which take its place.
  { files: ['src/ui/*/**/*.{ts,tsx}'], rules: imports([unordered]) },
  ...importRules,

  { files: pure, ignores: tests, rules: { 'no-restricted-properties': ['error', ...htmlSinks, ...systemProperties] } },
  { files: pure, ignores: [...tests, 'src/core/time/calendar.ts'], rules: { 'no-restricted-globals': ['error', ...systemGlobals] } },

  { files: ['src/core/**/*.ts'], ignores: [...tests, ...brandConstructors], rules: syntax(...assertions('const'), dynamicImport) },
  { files: brandConstructors, rules: syntax(...assertions(`${brands}|const`), dynamicImport) },
  { files: ['**/*.{ts,tsx}'], ignores: ['src/core/**', ...tests, ...brandConstructors], rules: syntax(...assertions('const'), htmlAttribute) },
  { files: tests, rules: syntax(...assertions(`${brands}|const`), htmlAttribute) },

  { files: ['src/ui/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  { files: ['src/ui/**/*.{ts,tsx}'], ignores: [...tests, ...brandConstructors, 'src/ui/timeline/vis/*'], rules: syntax(...assertions('const'), htmlAttribute, elementByLook, otherElement, focusElsewhere) },
  { files: ['src/ui/timeline/vis/*.ts'], ignores: tests, rules: syntax(...assertions('const'), focusElsewhere) },
  { files: ['src/ui/focus/give-focus.ts'], rules: syntax(...assertions('const'), htmlAttribute, elementByLook, otherElement) },
  { files: ['src/ui/**/*.{ts,tsx}'], ignores: [...tests, 'src/ui/browser/{address,navigation}.ts'], rules: addressElsewhere },
);
