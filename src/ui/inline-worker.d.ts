/** A worker whose program stands inside the page's own; made so by Vite. */
declare module '*?worker&inline' {
  const InlineWorker: new () => Worker;
  export default InlineWorker;
}
