import type { HtmlTagDescriptor, Plugin } from 'vite';
import { fetchedThen, timelineIn } from './timeline-file.ts';

/** Chunks by name, each list in the order of their need. */
export interface Fetched {
  /** Fetched beside the program. */
  readonly first: readonly string[];
  /** Fetched when the first sight is drawn: until then they would take the line and the processor from it. */
  readonly then: readonly string[];
}

/**
 * Has the browser fetch what it will surely want, not once the program asks, so that the fetches do not queue up behind each
 * other: the fonts, so that the page is measured and drawn in its own letters, and the chunks named with their styles.
 */
export function preload({ first, then }: Fetched): Plugin {
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
        const chunksOf = (names: readonly string[]) => names.flatMap((name) => files.flatMap((file) => (file.type === 'chunk' && file.name === name ? [file] : [])));
        const modules = (names: readonly string[]) => chunksOf(names).map(({ fileName }) => link(base, fileName, { rel: 'modulepreload' }));
        // A browser fetches but a few at a time, and a letter can be drawn later than a mark.
        return [
          ...chunksOf([...first, ...then]).flatMap(({ viteMetadata }) => [...viteMetadata?.importedCss ?? []]).map((style) => link(base, style, { rel: 'stylesheet' })),
          ...modules(first),
          ...files.filter(({ fileName }) => fileName.endsWith('.woff2')).map(({ fileName }) => link(base, fileName, { rel: 'preload', as: 'font', type: 'font/woff2' })),
          fetchedThen(`${base}${timelineIn(bundle).fileName}`, modules(then)),
        ];
      },
    },
  };
}

function link(base: string, file: string, attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true, href: `${base}${file}` }, injectTo: 'head' };
}
