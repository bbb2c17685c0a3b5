/** The parts of a message (RFC 5322, RFC 2045 to 2047). Bytes are handled as strings of one character a byte, until a part says in which encoding it is. */
import { decode } from '../../core/index.ts';
import { bytesOf } from '../bytes.ts';
import { inEncoding } from '../decode-declared.ts';

/** A message or a part of one. */
export interface Part {
  /** By name in lower case, unfolded; the first of a name. */
  readonly headers: ReadonlyMap<string, string>;
  /** `text/html`, in lower case. */
  readonly type: string;
  /** Its words; empty where the part holds none, or others. */
  readonly text: string;
  readonly parts: readonly Part[];
}

/** A message in a message in a message: nobody reads deeper. */
const DEEPEST = 8;
const MOST_PARTS = 500;

/** Never throws. What is broken off is read as far as it goes. */
export function readMessage(bytes: string, depth = 0): Part {
  const { headers, body } = parted(bytes);
  const [type = 'text/plain', parameters] = typeOf(headers.get('content-type') ?? '');
  const boundary = parameters.get('boundary');
  if (type.startsWith('multipart/') && boundary !== undefined && boundary !== '' && depth < DEEPEST) {
    return { headers, type, text: '', parts: between(body, boundary).slice(0, MOST_PARTS).map((each) => readMessage(each, depth + 1)) };
  }
  if (type === 'message/rfc822' && depth < DEEPEST) return { headers, type, text: '', parts: [readMessage(body, depth + 1)] };
  if (!type.startsWith('text/') && type !== 'application/xhtml+xml') return { headers, type, text: '', parts: [] };
  return { headers, type, text: inCharset(plainBytes(body, (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()), parameters.get('charset')), parts: [] };
}

function parted(bytes: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } {
  const headers = new Map<string, string>();
  const end = /\r?\n\r?\n/.exec(bytes);
  const [head, body] = end === null ? [bytes, ''] : [bytes.slice(0, end.index), bytes.slice(end.index + end[0].length)];
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (/^[\w-]+$/.test(name) && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body };
}

/** `text/html; charset="utf-8"`: the type and what is said of it. */
function typeOf(written: string): readonly [string, ReadonlyMap<string, string>] {
  const [type = '', ...rest] = written.split(';');
  const parameters = rest.map((each) => {
    const at = each.indexOf('=');
    return [each.slice(0, Math.max(0, at)).trim().toLowerCase(), each.slice(at + 1).trim().replace(/^"([^"]*)"$/, '$1')] as const;
  });
  return [type.trim().toLowerCase() || 'text/plain', new Map(parameters)];
}

/** What stands between the lines of a boundary. */
function between(body: string, boundary: string): readonly string[] {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let begin = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (begin >= 0) parts.push(body.slice(begin, at).replace(/\r?\n$/, ''));
    begin = -1;
    if (body.startsWith('--', at + mark.length)) break;
    const line = body.indexOf('\n', at);
    if (line < 0) break;
    begin = line + 1;
  }
  if (begin >= 0) parts.push(body.slice(begin));
  return parts;
}

function plainBytes(body: string, encoding: string): string {
  if (encoding === 'base64') return fromBase64(body);
  if (encoding !== 'quoted-printable') return body;
  return fromQuoted(body.replace(/=[ \t]{0,9}\r?\n/g, ''));
}

const fromQuoted = (words: string): string => words.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The platform's reader of base64: browsers, workers and Node have it. */
declare const atob: (text: string) => string;

/** Signs that are none of the alphabet are passed over, as readers of mail do; what breaks off is read as far as it goes. */
function fromBase64(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9+/]/g, '');
  return atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain);
}

/** In the encoding that is named, if there is one of that name; else in the one that the bytes themselves show. */
function inCharset(binary: string, charset: string | undefined): string {
  const bytes = bytesOf(binary);
  const named = charset === undefined || /^(?:us-)?ascii$/i.test(charset) ? null : inEncoding(charset, bytes);
  if (named !== null) return named;
  const decoded = decode(bytes);
  return decoded.ok ? decoded.text : '';
}

/** `=?utf-8?B?…?=`: the words of a header. */
export function headerWords(written: string): string {
  return inCharset(written, undefined)
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]{1,40})\?([BQ])\?([^?\s]*)\?=/gi, (_, charset: string, kind: string, words: string) =>
      inCharset(/b/i.test(kind) ? fromBase64(words) : fromQuoted(words.replace(/_/g, ' ')), charset));
}
