/** The bundled articles as a finished timeline; made at build time by the plugin in src/node. */
declare module 'virtual:dateline/timeline' {
  const timeline: import('../core/index.ts').Timeline;
  export default timeline;
}
