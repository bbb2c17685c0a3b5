import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { freePort } from './free-port.ts';
import { watch } from './page.ts';

/** Proof that the watched page of page.ts sees what it is there to see. */
const bad: readonly { readonly name: string; readonly script: string; readonly seen: RegExp }[] = [
  { name: 'an error in the console', script: 'console.error("oh")', seen: /console error: oh/ },
  { name: 'an exception', script: 'throw new Error("thrown")', seen: /error: thrown/ },
  { name: 'an inline style, against the policy', script: 'document.body.setAttribute("style", "color: red")', seen: /policy: style-src-attr/ },
  { name: 'a request to another origin', script: 'fetch("http://localhost:9/").catch(() => {})', seen: /foreign request|policy: connect-src/ },
  { name: 'a missing file', script: 'fetch("/missing").catch(() => {})', seen: /answer 404: .*missing/ },
];

for (const { name, script, seen } of bad) {
  test(`the watch sees ${name}`, async ({ page }) => {
    const port = await freePort();
    const server = createServer(({ url }, response) => {
      const found = url === '/' || url === '/bad.js';
      response.statusCode = found ? 200 : 404;
      response.setHeader('content-type', url === '/bad.js' ? 'text/javascript' : 'text/html');
      response.end(url === '/bad.js' ? script : `<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><body><script src="/bad.js"></script>`);
    }).listen(port, '127.0.0.1');
    try {
      const origin = `http://127.0.0.1:${port}`;
      const faults = await watch(page, origin);
      await page.goto(origin);
      await expect.poll(() => faults.join('\n')).toMatch(seen);
    } finally {
      server.close();
    }
  });
}
