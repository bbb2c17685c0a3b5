/** Where the records stand in a JSON document that some program wrote. */
import { fieldsOf } from '../fields-of.ts';
import { authorBeside, besideIn, NOTHING_BESIDE, passedOnIn, type Beside } from './posts-beside.ts';

/** Names under which programs put a list of records, beside what they say about it. */
const LISTS = ['articles', 'items', 'results', 'messages', 'posts', 'entries', 'docs', 'documents', 'stories', 'news', 'data', 'records', 'list', 'statuses', 'tweets', 'hits', 'rows', 'children', 'orderedItems', 'feed'];
/** Names of what is put around such a list, or around one record. */
const AROUND = ['response', 'data', 'chats', 'result', 'feed', 'channel', 'hits', 'tweet', '_source', 'articles', 'object', 'post', 'content'];

/** A record, and what is said of all of its list: who published it. */
export interface Listed {
  readonly value: unknown;
  /** The title of the feed, channel or chat in which it stands, or the account; empty: it has none. */
  readonly from: string;
  /** The moment that is told of all its list, as written. */
  readonly at?: unknown;
  /** Somebody else passed it on; others may, too. */
  readonly ofOther?: true;
}

export interface RecordList {
  readonly records: readonly Listed[];
  /** What a program notes of itself between messages: somebody joined, a picture was pinned. */
  readonly notices: number;
  /** Posts of others that were passed on, without their words. */
  readonly passedOn: number;
  /** Posts of others that were passed on, and stand here as what those wrote. */
  readonly ofOthers: number;
}

/** What holds of all records of a list. */
interface Place {
  readonly from: string;
  readonly depth: number;
  readonly beside: Beside;
  readonly at?: unknown;
}

/** The records of a document; a document that holds no list it knows is one record. */
export function recordList(whole: unknown): RecordList {
  const records: Listed[] = [];
  let notices = 0;
  let passedOn = 0;
  let ofOthers = 0;
  const take = (value: unknown, place: Place): boolean => {
    const list = Array.isArray(value) ? value : null;
    const inside = { ...place, depth: place.depth + 1 };
    if (list !== null) {
      for (const each of list) if (place.depth > DEEPEST || !isBox(each) || !take(each, { ...inside, at: undefined })) put(each, place);
      return true;
    }
    const fields = fieldsOf(value);
    if (hasText(fields) && !isList(fields.get('articles'))) return false;
    const at = fields.get('timestamp');
    // What has a moment of its own is a post, and its title is none of who wrote it.
    const here: Place = { ...inside, from: (at === undefined ? nameOf(fields) : '') || place.from, beside: besideIn(fields) ?? place.beside };
    const lists = LISTS.filter((key) => isList(fields.get(key)));
    const first = lists[0];
    if (first !== undefined && place.depth <= DEEPEST) return take(fields.get(first), { ...here, at });
    const around = wrapped(fields);
    if (around === undefined || place.depth > DEEPEST || hasWords(fields)) return false;
    if (!take(fields.get(around), { ...here, at: undefined })) put(fields.get(around), { ...here, at: undefined });
    return true;
  };
  const put = (value: unknown, { from, at, beside }: Place): void => {
    const fields = fieldsOf(value);
    if (isNotice(fields)) notices++;
    else if (fields.get('type') === 'Announce') passedOn++;
    else {
      const record = inner(fields) ?? value;
      const other = passedOnIn(record, beside);
      if (other !== null) {
        ofOthers++;
        records.push({ value: other, from: authorBeside(other, beside), ofOther: true });
      } else records.push({ value: record, from: authorBeside(record, beside) || from || accountOf(fields.get('actor')), at });
    }
  };
  const all: Place = { from: '', depth: 0, beside: NOTHING_BESIDE };
  if (!take(whole, all)) put(whole, all);
  return { records, notices, passedOn, ofOthers };
}

const DEEPEST = 6;

/** What Telegram and Slack note between messages, and calls in what signal-export writes. */
const isNotice = (fields: ReadonlyMap<string, unknown>): boolean =>
  (fields.get('call') === true && fields.has('sender')) ||
  (fields.get('type') === 'service' && fields.has('action')) || (fields.get('type') === 'message' && /_(?:join|leave|topic|purpose|name|archive)$/.test(String(fields.get('subtype') ?? '')));

/** `https://m.example/users/ada`, the address of an account in an archive of ActivityPub: `@ada@m.example`, as people write it. */
function accountOf(actor: unknown): string {
  const [, host, name] = typeof actor === 'string' ? /^https:\/\/([\w.-]{1,200})\/(?:users\/|@)([\w.-]{1,100})$/.exec(actor) ?? [] : [];
  return host === undefined || name === undefined ? '' : `@${name}@${host}`;
}

const isList = (value: unknown): boolean => Array.isArray(value) && (value.length === 0 || value.some((each) => fieldsOf(each).size > 0));

/** A page of results, or a chat, in a list of such; a record that has words of its own is none. */
const isBox = (value: unknown): boolean => {
  const fields = fieldsOf(value);
  return !hasWords(fields) && LISTS.some((key) => isList(fields.get(key)) && Array.isArray(fields.get(key)));
};

const hasText = (fields: ReadonlyMap<string, unknown>): boolean => TEXTS.some((key) => typeof fields.get(key) === 'string');

const TEXTS = ['text', 'content', 'body', 'maintext', 'full_text', 'content_html', 'content_text'];

const hasWords = (fields: ReadonlyMap<string, unknown>): boolean => [...TEXTS, 'title', 'headline', 'webTitle', 'url'].some((key) => typeof fields.get(key) === 'string');

/** Under which name something is wrapped; undefined: nothing is. The content of a record may be an object, too: what is wrapped has a title, a text or a list. */
const wrapped = (fields: ReadonlyMap<string, unknown>): string | undefined => AROUND.find((key) => {
  const held = fieldsOf(fields.get(key));
  return held.size > 0 && (key !== 'content' || [...held.keys()].some((name) => /title|headline/i.test(name)));
});

/** A record with nothing but a wrapper about it: `{"tweet": {…}}`, `{"kind": "t3", "data": {…}}`. */
function inner(fields: ReadonlyMap<string, unknown>): unknown {
  if (hasWords(fields)) return null;
  const around = wrapped(fields);
  return around === undefined ? null : fields.get(around);
}

const nameOf = (fields: ReadonlyMap<string, unknown>): string => {
  const found = [fields.get('title'), fields.get('name')].find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof found === 'string' ? found.trim() : '';
};
