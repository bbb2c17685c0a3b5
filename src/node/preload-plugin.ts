import type { Plugin } from 'vite';

/**
 * Has the browser fetch beside the program what it will surely want, not once the program asks: the fonts, so that the page
 * is measured and drawn in its own letters, and the chunks named with their styles, so that the fetches do not queue up
 * behind each other.
 */
export function preload(chunks: readonly string[]): Plugin {
  let base = '/';
  return {
    name: 'dateline:preload',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle).flatMap((file) => {
          const href = `${base}${file.fileName}`;
          if (file.fileName.endsWith('.woff2')) return [{ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href }, injectTo: 'head' as const }];
          if (file.type !== 'chunk' || !chunks.includes(file.name)) return [];
          return [
            { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href }, injectTo: 'head' as const },
            ...[...file.viteMetadata?.importedCss ?? []].map((style) => (
              { tag: 'link', attrs: { rel: 'stylesheet', crossorigin: true, href: `${base}${style}` }, injectTo: 'head' as const })),
          ];
        }),
    },
  };
}
