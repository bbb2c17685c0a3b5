import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { ABOUT_MARK, REST_MARK, SIGHT_MARK, TIMELINE_MARK, TITLE_MARK } from '../formats/index.ts';
import { OWN_PAGE } from '../intake/index.ts';
import { buildPage } from './build-page.ts';
import { leftOut } from './left-out/plugin.ts';
import { licences } from './licences/licences-plugin.ts';

/** Builds the page that a timeline is published in, all in one: scripts, styles, fonts and the search's worker. */
export async function publishedTemplate(root: string): Promise<string> {
  const { note, text } = licences(root);
  const program = await builtScript(root, 'src/ui/published/file.tsx', note);
  const sight = await builtScript(root, 'src/ui/published/file-prerender.ts', note);
  if (program.script === '' || sight.script === '' || program.style === '' || sight.style !== '') throw new Error('The published page did not come out as two scripts and one style.');
  const { faces, rest } = withoutFaces(program.style);
  return page({
    sight: inScript(sight.script), program: inScript(program.script),
    style: inStyle(rest), fonts: inStyle(faces), noScript: inStyle(readFileSync(join(root, 'public/no-script.css'), 'utf8')),
    icon: readFileSync(join(root, 'public/icon.svg')), notices: inComment(text()),
  });
}

/** One script, and what it imports as one style. */
async function builtScript(root: string, input: string, note: () => Plugin): Promise<{ readonly script: string; readonly style: string }> {
  const files = await buildPage({
    root,
    publicDir: false,
    plugins: [react(), leftOut(), note()],
    build: {
      // Fonts stand in the styles; the page's policy lets in those that do.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, input), output: { format: 'iife', codeSplitting: false } },
    },
    // A worker of the older kind starts from a page on a disk, a module does not.
    worker: { format: 'iife', plugins: () => [note()] },
  });
  const others = files.filter((file) => file.type === 'asset' && !file.fileName.endsWith('.css')).map(({ fileName }) => fileName);
  if (others.length > 0) throw new Error(`Beside the script and the style of the published page came ${others.join(', ')}.`);
  return {
    script: files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n'),
    style: files.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : [])).join('\n'),
  };
}

/** The fonts are the greater part of the style, and words can be read without them. */
function withoutFaces(style: string): { readonly faces: string; readonly rest: string } {
  const faces = style.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return { faces: faces.join('\n'), rest: faces.reduce((left, face) => left.replace(face, () => ''), style) };
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

/** What a page is put together from. */
interface Parts {
  /** Shows what is seen first. */
  readonly sight: string;
  readonly program: string;
  readonly style: string;
  readonly fonts: string;
  /** The style where no script may run. */
  readonly noScript: string;
  readonly icon: Uint8Array;
  readonly notices: string;
}

/** Nothing may run or look but what stands here, and nothing may be fetched at all. */
const policy = (scripts: readonly string[], styles: readonly string[]): string => [
  "default-src 'none'", `script-src ${scripts.map(hash).join(' ')}`, `style-src ${styles.map(hash).join(' ')}`, 'font-src data:', 'img-src data:', 'worker-src blob:', "base-uri 'none'", "form-action 'none'",
].join('; ');

/** In the order in which it is wanted: what is read comes before all that is only for acting on it. */
function page({ sight, program, style, fonts, noScript, icon, notices }: Parts): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy([sight, program], [style, fonts, noScript])}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `${OWN_PAGE}>`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf8f4">',
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#16171a">',
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">`,
    `<title>${TITLE_MARK}</title>`,
    ABOUT_MARK,
    `<style>${style}</style>`,
    `<noscript><style>${noScript}</style></noscript>`,
    '</head>',
    '<body>',
    '<noscript>This timeline is drawn with JavaScript, which is switched off in this browser; its events are below. Nothing is loaded from elsewhere.</noscript>',
    SIGHT_MARK,
    `<script>${sight}</script>`,
    REST_MARK,
    // The program uses them; a style that applied would have the browser break the lines anew under the reader's eyes.
    `<style id="dateline-fonts" media="not all">${fonts}</style>`,
    `<script type="application/json" id="dateline-timeline">${TIMELINE_MARK}</script>`,
    `<script>${program}</script>`,
    `<!--\nLicences\n\n${notices}-->`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
