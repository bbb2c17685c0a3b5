/** Words that a bundler, an engine for templates, HTML or a replacement of strings takes for its own, as they may stand in any article. */
export const bundlerWords: readonly string[] = [
  '__VITE_PRELOAD__', '__VITE_IS_MODERN__', '__VITE_ASSET__abc__', '__VITE_ASSET__abcdefghijklmnopqrstuv__', '__VITE_PUBLIC_ASSET__12345678__', '__VITE_INLINE_CSS__12345678_0__', '__vite__mapDeps',
  '!~{001}~', '!~{00000001}~', 'ROLLUP_FILE_URL_abc', 'import.meta.ROLLUP_FILE_URL_abc', 'import.meta.env.MODE', 'import.meta.url', 'process.env.NODE_ENV', '__DEV__',
  '%MODE%', '%BASE_URL%', '%VITE_KEY%', '%dateline-title%', '%dateline-timeline%', '</script>', '<script>', '<!--', '-->', '</head>', '</body>', '</title>', '<title>Dateline</title>', '<div id="root">',
  '" style="color:red"', '&lt;', '&amp;', '${x}', '`', '$&', '$$', '$1', "$'", '\\u003c', '\\n', '\u2028', '//# sourceMappingURL=x.js.map', 'import("./x.js")', 'new URL("x.png", import.meta.url)',
];
