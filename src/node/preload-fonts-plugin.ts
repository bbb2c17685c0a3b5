import type { Plugin } from 'vite';

/** Has the browser fetch the fonts beside the program, not once the first words wait for them: the page is measured and drawn in its own letters. */
export function preloadFonts(): Plugin {
  let base = '/';
  return {
    name: 'dateline:preload-fonts',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => name.endsWith('.woff2'))
          .map((name) => ({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `${base}${name}` }, injectTo: 'head' as const })),
    },
  };
}
