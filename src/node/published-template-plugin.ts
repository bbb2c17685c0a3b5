import type { Plugin } from 'vite';
import { publishedTemplate } from './published-template.ts';

/** What the page imports: the address of the template. Declared for TypeScript in virtual-modules.d.ts. */
const publicId = 'virtual:dateline/published-template';
const resolvedId = `\0${publicId}`;
/** Where the development server has it. */
const ADDRESS = '/published-template.html';

/** Puts the page into which timelines are published beside the page itself, which fetches it when it is asked for. */
export function publishedTemplatePage(): Plugin {
  let root = '.';
  let builds = false;
  return {
    name: 'dateline:published-template',
    configResolved(config) {
      root = config.root;
      builds = config.command === 'build';
    },
    resolveId: { filter: { id: new RegExp(`^${publicId}$`) }, handler: () => resolvedId },
    load: {
      filter: { id: new RegExp(`^${resolvedId}$`) },
      async handler() {
        if (!builds) return `export default ${JSON.stringify(ADDRESS)};`;
        const reference = this.emitFile({ type: 'asset', name: 'published.html', source: await publishedTemplate(root) });
        return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
      },
    },
    configureServer(server) {
      server.middlewares.use(ADDRESS, (_request, response, next) => {
        // Built anew each time: the code may have changed.
        publishedTemplate(root).then((html) => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(html);
        }, next);
      });
    },
  };
}
