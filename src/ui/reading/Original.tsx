import { webAddress, type Article } from '../../core/index.ts';

/** The way to the article where it was published, out of any frame. Its address is somebody's words: one that is no page is none. */
export function Original({ article: { url } }: { readonly article: Article }) {
  const address = webAddress(url);
  if (address === null) return null;
  return <a className="link" href={address} target="_blank" rel="noopener noreferrer" title={address} aria-label="Original page, opens in a new tab">Original</a>;
}
