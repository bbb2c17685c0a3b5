import type { HtmlTagDescriptor, Plugin } from 'vite';

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
      handler: (_html, { bundle = {} }) => {
        const files = Object.values(bundle);
        const ahead = chunks.flatMap((name) => files.flatMap((file) => (file.type === 'chunk' && file.name === name ? [file] : [])));
        // In the order of their need: a browser fetches but a few at a time, and a letter can be drawn later than a mark.
        return [
          ...ahead.flatMap(({ viteMetadata }) => [...viteMetadata?.importedCss ?? []]).map((style) => link(base, style, { rel: 'stylesheet' })),
          ...ahead.map(({ fileName }) => link(base, fileName, { rel: 'modulepreload' })),
          ...files.filter(({ fileName }) => fileName.endsWith('.woff2')).map(({ fileName }) => link(base, fileName, { rel: 'preload', as: 'font', type: 'font/woff2' })),
        ];
      },
    },
  };
}

function link(base: string, file: string, attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true, href: `${base}${file}` }, injectTo: 'head' };
}
