/** The download of Facebook and its Messenger writes each byte of UTF-8 as a character of its own, `\u00c3\u00a9` for "é". */
import { bytesOf } from '../bytes.ts';
import { inEncoding } from '../decode-declared.ts';
import { fieldsOf } from '../fields-of.ts';

/** The same document with its words as they were written, if it is such a download by its form and by all its characters; else itself. */
export function withoutLatinBytes(whole: unknown): unknown {
  return isDownload(whole) && onlyBytes(whole) ? mended(whole) : whole;
}

/** Posts, each with its moment about it, or a conversation with those who take part in it. */
function isDownload(whole: unknown): boolean {
  if (Array.isArray(whole)) return whole.length > 0 && whole.every(isPost);
  const fields = fieldsOf(whole);
  const messages = fields.get('messages');
  if (Array.isArray(messages)) return Array.isArray(fields.get('participants')) && messages.map(fieldsOf).every((each) => each.has('sender_name') && each.has('timestamp_ms'));
  return isPost(whole);
}

const isPost = (value: unknown): boolean => {
  const fields = fieldsOf(value);
  return typeof fields.get('timestamp') === 'number' && (Array.isArray(fields.get('data')) || Array.isArray(fields.get('attachments')));
};

/** No such download goes deeper. */
const DEEPEST = 20;

function onlyBytes(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !/[^\u0000-\u00FF]/.test(value);
  return typeof value !== 'object' || value === null || (depth < DEEPEST && Object.values(value).every((each) => onlyBytes(each, depth + 1)));
}

/** Of what `onlyBytes` holds. What is no UTF-8 stays as it stands. */
function mended(value: unknown): unknown {
  if (typeof value === 'string') return /[\u0080-\u00FF]/.test(value) ? (inEncoding('utf-8', bytesOf(value)) ?? value) : value;
  if (Array.isArray(value)) return value.map(mended);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mended(each)])) : value;
}
