/** A Markdown file: what its front matter says, and its words without the marks. */
import { fieldNamed } from './forms/record-names.ts';
import { wordsOfMarkdown } from './markdown-words.ts';

const FENCE = /^---[ \t]*\r?\n/;
const END = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
const ENTRY = /^([A-Za-z][\w-]*): +(\S.*)$/;

/** What front matter may say of the article; its words stand behind it. */
const FIELDS: ReadonlySet<string | null> = new Set(['title', 'date', 'modified', 'source', 'url', 'id']);

/** Programs that clip pages write there when they did so. */
const CLIPPED = /^(?:created|time|timestamp)$/i;

/** Splits front matter off: only `key: value` lines count, so nothing in it can do more than say so. */
function frontMatter(text: string): { readonly about: ReadonlyMap<string, string>; readonly body: string } {
  const opened = FENCE.exec(text);
  const rest = opened === null ? '' : text.slice(opened[0].length);
  const closed = opened === null ? null : END.exec(rest);
  if (closed === null) return { about: new Map(), body: text };
  const about = new Map<string, string>();
  for (const line of rest.slice(0, closed.index).split(/\r?\n/)) {
    const [, key = '', value = ''] = line.length > 2000 ? [] : (ENTRY.exec(line) ?? []);
    const field = CLIPPED.test(key) ? null : fieldNamed(key);
    if (field !== null && FIELDS.has(field) && !about.has(field)) about.set(field, unquoted(value.trim()));
  }
  return { about, body: rest.slice(closed.index + closed[0].length) };
}

/** Without its quotation marks, or without the remark behind it. */
const unquoted = (value: string): string => (/^(["']).*\1$/.test(value) ? value.slice(1, -1) : (value.split(' #', 1)[0] ?? value));

/** Reads Markdown as the record of an article: `{ text, title?, date?, source?, url?, id? }`. HTML inside is dropped. */
export function readMarkdown(text: string): Readonly<Record<string, string>> {
  const { about, body } = frontMatter(text);
  return { ...Object.fromEntries(about), text: wordsOfMarkdown(body) };
}
