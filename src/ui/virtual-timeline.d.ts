/** The bundled articles as a finished timeline; made at build time by the plugin in src/node. */
declare module 'virtual:dateline/timeline' {
  const timeline: import('../core/index.ts').Timeline;
  export default timeline;
}

/** The title of a site, as it is built. */
declare module 'virtual:dateline/title' {
  const title: string;
  export default title;
}

/** The address of the page into which timelines are published; put there by the plugin in src/node. */
declare module 'virtual:dateline/published-template' {
  const address: string;
  export default address;
}
