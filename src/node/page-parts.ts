/** The chunks of the page that have names of their own: a library that is fetched after the page stands, and the data. */
export const pageChunks = [
  { name: 'vis-timeline', test: /node_modules\/(?:vis-[a-z]+|@egjs|component-emitter|keycharm|uuid|propagating-hammerjs)\// },
  { name: 'articles', test: /virtual:dateline\/timeline/ },
];
