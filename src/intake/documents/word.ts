/** The words of a document of a word processor: Office Open XML (`.docx`) and OpenDocument (`.odt`), which are zip files of XML. */
import type { InputFile } from '../../core/index.ts';
import { inEncoding } from '../decode-declared.ts';
import { localName, type Element } from '../element.ts';
import { parseXml } from '../parse-markup.ts';
import { unzip } from '../unzip.ts';

export interface WordDocument {
  /** A blank line between paragraphs; empty: it has no words. */
  readonly text: string;
  /** What is amiss, in plain sentences. */
  readonly said: readonly string[];
}

/** The file of an archive in which the words of such a document stand. */
const BODY = /^(?:word\/document\d*\.xml|content\.xml)$/;

export function readWord(bytes: Uint8Array): WordDocument {
  const { files, refused } = unzip(bytes, (name) => !BODY.test(name));
  const body = files.find(({ name }) => BODY.test(name));
  if (body === undefined) return { text: '', said: refused.length > 0 ? refused.map(({ reason }) => reason) : ['This document holds no words.'] };
  return ofBody(body);
}

function ofBody({ bytes }: InputFile): WordDocument {
  const { root, cutShort } = parseXml(inEncoding('utf-8', bytes) ?? '');
  const paragraphs: string[] = [];
  const walk = (here: Element): void => {
    for (const child of here.children) {
      if (typeof child === 'string') continue;
      const name = localName(child);
      if (name === 'p' || name === 'h') {
        const words = wordsIn(child).trim();
        if (words !== '') paragraphs.push(words);
      } else if (!UNREAD.has(name)) walk(child);
    }
  };
  walk(root);
  return { text: paragraphs.join('\n\n'), said: cutShort ? ['It has more parts than are read: only what stands before was read.'] : [] };
}

/** What was deleted, notes of the program, and what stands beside the text. */
const UNREAD = new Set(['del', 'delText', 'instrText', 'Fallback', 'note', 'annotation', 'tracked-changes', 'sequence-decls', 'forms', 'pPr', 'rPr']);

/** In OpenDocument words stand anywhere in a paragraph, in Office Open XML in elements of their own. */
function wordsIn(paragraph: Element): string {
  const anywhere = paragraph.tag.startsWith('text:');
  const parts: string[] = [];
  const walk = (here: Element): void => {
    for (const child of here.children) {
      if (typeof child === 'string') {
        if (anywhere || localName(here) === 't') parts.push(child);
        continue;
      }
      const name = localName(child);
      if (name === 'tab' || name === 's') parts.push(' ');
      else if (name === 'br' || name === 'line-break' || name === 'cr') parts.push('\n');
      else if (!UNREAD.has(name)) walk(child);
    }
  };
  walk(paragraph);
  return parts.join('');
}
