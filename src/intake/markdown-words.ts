/**
 * The words of Markdown without its marks. Not a renderer: nested lists are flat, and what is rare stays as it is written.
 * Renderers take time with the square or cube of what some texts hold ("_a*" over and over); this takes it in proportion.
 */
import { parseHtml } from './parse-markup.ts';
import { textOf } from './text-of.ts';

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const RULE = /^ {0,3}(?:={2,}|-{2,}|(?:[-*_] ?){3,}) *$/;
const DEFINITION = /^ {0,3}\[[^\]\n]+\]: \S/;
const QUOTE = /^(?: {0,3}> ?){1,8}/;
const ITEM = /^ {0,12}(?:[-*+]|\d{1,9}[.)]) {1,4}(?:\[[ xX]\] )?/;
const HEADING = /^ {0,3}#{1,6} +(?=\S)/;

const INLINE: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/!\[[^\][\n]*\](?:\([^()\n]*\)|\[[^\][\n]*\])/g, ''],
  [/\[([^\][\n]*)\](?:\([^()\n]*\)|\[[^\][\n]*\])/g, '$1'],
  [/<(https?:\/\/[^<>\s]+)>/g, '$1'],
  [/(?<!\\)(?:\*{1,3}|~~|`{1,3})/g, ''],
  [/(?<![\p{L}\p{N}\\])_{1,3}(?=\S)|(?<=\S)(?<!\\)_{1,3}(?![\p{L}\p{N}])/gu, ''],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

/** Plain text: a blank line between paragraphs, a line for each item. HTML in between counts as on a page. */
export function wordsOfMarkdown(markdown: string): string {
  const blocks: string[] = [];
  let open: 'p' | 'pre' | null = null;
  const close = (): void => {
    if (open !== null) blocks.push(`</${open}>`);
    open = null;
  };
  let fenced = false;
  for (const line of withoutComments(markdown).split(/\r\n?|\n/)) {
    if (FENCE.test(line)) {
      close();
      fenced = !fenced;
      if (fenced) blocks.push((open = 'pre') && '<pre>');
      continue;
    }
    if (fenced) {
      blocks.push(escaped(line), '\n');
      continue;
    }
    const words = line.replace(QUOTE, '');
    const heading = HEADING.test(words) ? words.replace(HEADING, '') : undefined;
    if (words.trim() === '' || heading !== undefined || RULE.test(words) || DEFINITION.test(words)) {
      close();
      if (heading !== undefined) blocks.push(`<p>${inline(heading)}</p>`);
      continue;
    }
    const item = ITEM.exec(words)?.[0].length ?? 0;
    if (open === null) blocks.push((open = 'p') && '<p>');
    else blocks.push(item > 0 ? '<br>' : '\n');
    // Two spaces or a backslash at the end break the line.
    blocks.push(inline(words.slice(item)), / {2}$|\\$/.test(words) ? '<br>' : '');
  }
  close();
  return textOf(parseHtml(closedOnly(blocks.join(''))).root);
}

const inline = (line: string): string => escapedMarks(INLINE.reduce((words, [pattern, to]) => words.replace(pattern, to), line.replace(/\\$/, '')));
const escaped = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** "<" that opens no element is a sign like others. */
const escapedMarks = (line: string): string => line.replace(/<(?![A-Za-z/])/g, '&lt;');

/** A comment that is never closed is none. */
function withoutComments(markdown: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = markdown.indexOf('<!--'); at >= 0; at = markdown.indexOf('<!--', from)) {
    const end = markdown.indexOf('-->', at + 4);
    if (end < 0) break;
    parts.push(markdown.slice(from, at));
    from = end + 3;
  }
  return [...parts, markdown.slice(from)].join('');
}

const SWALLOWING = /<(script|style|template|svg|math|iframe|object|canvas|audio|video|select|textarea|noscript|title|xmp|plaintext)(?=[\s>/])/gi;

/** An element whose words are no reader's would swallow all that follows if nobody closes it: then it is taken for a sign. */
function closedOnly(html: string): string {
  const lower = html.toLowerCase();
  const lasts = new Map<string, number>();
  return html.replace(SWALLOWING, (opening: string, name: string, at: number) => {
    const tag = name.toLowerCase();
    const last = lasts.get(tag) ?? lower.lastIndexOf(`</${tag}`);
    lasts.set(tag, last);
    return at > last ? `&lt;${opening.slice(1)}` : opening;
  });
}
