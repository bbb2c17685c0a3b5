import { Parser } from 'htmlparser2';
import { bodyText } from './body-text.ts';
import type { Element, Node } from './element.ts';

/** A tree that was read, and its comments, in order. */
export interface Markup {
  readonly root: Element;
  readonly comments: readonly string[];
  /** The text of the body of a page as a browser has it, what stands in scripts and styles among it; empty for XML. */
  readonly body: string;
  /** Entities that a document type declares. They are never expanded. */
  readonly declaresEntities: boolean;
  /** Elements were so many, or nested so deep, that reading stopped there; the tree holds what came before. */
  readonly cutShort: boolean;
}

interface Open {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
}

/** Nobody writes deeper trees; below it elements become children of the last one, so that what walks the tree may call itself. */
const DEEPEST = 200;

/** Where reading stops: each open element costs the parser something at each tag, so that without an end to them a page of nothing but tags would take for ever. */
const BOTTOM = 2000;

/** Where reading stops as well: no page that people read has so many elements. */
const MOST = 200_000;

/** Elements that hold no words for a reader: their content is left out, except data that says what the page is. */
const SILENT = new Set(['script', 'style', 'template', 'svg', 'math', 'iframe', 'object', 'canvas', 'audio', 'video', 'select', 'textarea', 'noscript']);

const isData = (tag: string, type: string | undefined): boolean => tag === 'script' && /^application\/ld\+json/i.test(type ?? '');

/** Reads HTML, however broken, into a tree. Scripts are never run and their text is dropped. Takes time in proportion to the text. */
export function parseHtml(text: string): Markup {
  return parse(text, false);
}

/** Reads XML, however broken, into a tree; names stay as written. Nothing outside the text is read and no entity of its own is expanded. */
export function parseXml(text: string): Markup {
  return parse(text, true);
}

function parse(text: string, xmlMode: boolean): Markup {
  const root: Open = { tag: '', attributes: new Map(), children: [] };
  const path: Open[] = [root];
  // How many elements are open beyond the deepest level, and inside a silent one.
  let beyond = 0;
  let silent = 0;
  let elements = 0;
  const comments: string[] = [];
  const body = xmlMode ? null : bodyText(text);
  let declaresEntities = false;
  let cutShort = false;
  const stop = (): void => {
    cutShort = true;
    parser.pause();
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (cutShort) return;
      body?.open(tag, parser.endIndex + 1);
      if (silent > 0 || (!xmlMode && SILENT.has(tag) && !isData(tag, attributes['type']))) {
        silent++;
        if (silent >= BOTTOM) stop();
        return;
      }
      if (path.length + beyond >= BOTTOM || ++elements > MOST) {
        stop();
        return;
      }
      const element: Open = { tag, attributes: new Map(Object.entries(attributes)), children: [] };
      path.at(-1)?.children.push(element);
      if (path.length < DEEPEST) path.push(element);
      else beyond++;
    },
    onclosetag(tag) {
      if (cutShort) return;
      body?.close(tag, parser.startIndex);
      if (silent > 0) silent--;
      else if (beyond > 0) beyond--;
      else if (path.length > 1) path.pop();
    },
    ontext(words) {
      if (!cutShort) body?.say(words);
      if (silent > 0 || cutShort) return;
      const children = path.at(-1)?.children ?? [];
      const last = children.at(-1);
      // Entities come in pieces; a text is one string.
      if (typeof last === 'string') children[children.length - 1] = last + words;
      else children.push(words);
    },
    oncomment(words) {
      if (comments.length < 100) comments.push(words);
    },
    onprocessinginstruction(_name, data) {
      if (/^!doctype/i.test(data) && /<!entity/i.test(data)) declaresEntities = true;
    },
  }, { xmlMode, decodeEntities: true });
  parser.write(text);
  if (!cutShort) parser.end();
  return { root, comments, body: body?.text() ?? '', declaresEntities, cutShort };
}
