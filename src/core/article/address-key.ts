/** What an address adds to tell where a reader came from. */
const TRACKING = /^(?:utm_[a-z]+|fbclid|gclid|mc_[ce]id|ref|cmpid|at_[a-z]+)=/i;

/** The same for the same page, however it was linked; null: no address of one page, such as a site's front page. */
export function addressKey(url: string): string | null {
  const [, host, rest] = /^https?:\/\/([^/?#]+)([^#]*)/i.exec(url.trim()) ?? [];
  if (host === undefined || rest === undefined) return null;
  const [path, query] = [rest.split('?')[0] ?? '', rest.split('?').slice(1).join('?')];
  const kept = query.split('&').filter((part) => part !== '' && !TRACKING.test(part)).sort().join('&');
  const bare = path.replace(/\/$/, '');
  return bare === '' && kept === '' ? null : `${host.toLowerCase().replace(/^(?:www|m|amp)\./, '')}${bare}?${kept}`;
}
