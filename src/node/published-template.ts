import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { TIMELINE_MARK, TITLE_MARK } from '../formats/index.ts';
import { OWN_PAGE } from '../intake/index.ts';
import { buildPage } from './build-page.ts';
import { licences } from './licences/licences-plugin.ts';

/** Builds the page that a timeline is published in, all in one: script, styles, fonts and the search's worker. */
export async function publishedTemplate(root: string): Promise<string> {
  const { note, text } = licences(root);
  const files = await buildPage({
    root,
    publicDir: false,
    plugins: [react(), note()],
    build: {
      // Fonts stand in the styles; the page's policy lets in those that do.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/ui/published/file.tsx'), output: { format: 'iife', codeSplitting: false } },
    },
    // A worker of the older kind starts from a page on a disk, a module does not.
    worker: { format: 'iife', plugins: () => [note()] },
  });
  const script = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  const style = files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [])).join('\n');
  const others = files.filter((file) => file.type === 'asset' && !file.fileName.endsWith('.css')).map(({ fileName }) => fileName);
  if (script === '' || style === '' || others.length > 0) throw new Error(`The published page did not come out as one script and one style: ${others.join(', ')}.`);
  return page(inScript(script), inStyle(style), readFileSync(join(root, 'public/icon.svg')), inComment(text()));
}

/** Inside strings, where a bundle has such words, the escape means the same; a comment of HTML would change how the rest is read. */
const inScript = (code: string): string => code.replaceAll(/<(?=\/script|!--|script)/gi, '\\x3c');

function inStyle(code: string): string {
  if (/<\/style/i.test(code)) throw new Error('A style of the published page would end its element.');
  return code;
}

function inComment(words: string): string {
  if (/--!?>/.test(words)) throw new Error('The licences of the published page would end their comment.');
  return words;
}

const hash = (words: string): string => `'sha256-${createHash('sha256').update(words, 'utf8').digest('base64')}'`;

/** Nothing may run or look but what stands here, and nothing may be fetched at all. */
const policy = (script: string, style: string): string => [
  "default-src 'none'", `script-src ${hash(script)}`, `style-src ${hash(style)}`, 'font-src data:', 'img-src data:', 'worker-src blob:', "base-uri 'none'", "form-action 'none'",
].join('; ');

function page(script: string, style: string, icon: Uint8Array, notices: string): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `${OWN_PAGE}>`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf8f4">',
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#16171a">',
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">`,
    `<title>${TITLE_MARK}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="root"><p class="loading">The timeline is being opened…</p></div>',
    '<noscript>This timeline is drawn with JavaScript, which is switched off in this browser. Nothing is loaded from elsewhere.</noscript>',
    `<script type="application/json" id="dateline-timeline">${TIMELINE_MARK}</script>`,
    `<script>${script}</script>`,
    `<!--\nLicences\n\n${notices}-->`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
