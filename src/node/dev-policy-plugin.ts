import { randomBytes } from 'node:crypto';
import type { Plugin } from 'vite';

const policy = "content=\"default-src 'self'\"";

/**
 * In development Vite hands styles to the page as <style> elements, which the page's policy forbids. The policy of the
 * development server, and of nothing else, lets in those that carry its secret; the built page has no exception.
 */
export function devPolicy(): Plugin {
  const nonce = randomBytes(16).toString('base64');
  return {
    name: 'dateline:dev-policy',
    apply: 'serve',
    config: (_config, { isPreview }) => (isPreview === true ? {} : { html: { cspNonce: nonce } }),
    transformIndexHtml(html) {
      if (!html.includes(policy)) throw new Error(`index.html has lost its Content Security Policy: ${policy}`);
      return html.replace(policy, `content="default-src 'self'; style-src 'self' 'nonce-${nonce}'"`);
    },
  };
}
