/** A page of the web: a scheme, a host, and no character that ends an address wherever it is written. What stands before an `@` only hides the host. */
const PAGE = /^https?:\/\/(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*|\[[\da-f:.]+\])(?::\d{1,5})?(?:[/?#][^\s\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]*)?$/iu;

/** Signs that no address has, and that Markdown or HTML would take for their own. */
const NOT_BARE = /[<>"`\\^{|}]/g;

/**
 * The address of an article as it can go into a link, with such signs as `%3C`; null: it has none, or one that is no page of
 * the web, as `javascript:`, `file:` or a path. It is somebody else's words.
 */
export function webAddress(url: string | null): string | null {
  const address = url?.trim() ?? '';
  return PAGE.test(address) ? address.replace(NOT_BARE, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) : null;
}
