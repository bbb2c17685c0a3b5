import type { Article } from '../../core/index.ts';

/** The way to the article where it was published, out of any frame. Its address is somebody's words: one that is no page is none. */
export function Original({ article: { url } }: { readonly article: Article }) {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  return <a className="link" href={url} target="_blank" rel="noopener noreferrer" title={url} aria-label="Original page, opens in a new tab">Original</a>;
}
