/** What interfaces of social networks keep apart from a post: who wrote it, and the post of another that it only passes on. */
import { fieldsOf } from '../fields-of.ts';

/** What a page of results has beside its posts, by id (Twitter, version 2: `includes`). */
export interface Beside {
  /** Names of those who wrote them. */
  readonly authors: ReadonlyMap<string, string>;
  readonly posts: ReadonlyMap<string, unknown>;
}

export const NOTHING_BESIDE: Beside = { authors: new Map(), posts: new Map() };

/** Null: nothing stands beside the posts. */
export function besideIn(fields: ReadonlyMap<string, unknown>): Beside | null {
  const included = fieldsOf(fields.get('includes'));
  if (included.size === 0) return null;
  return {
    authors: new Map(byId(included.get('users')).map(([id, each]) => [id, firstWords(each.get('name'), each.get('username'))])),
    posts: new Map(byId(included.get('tweets')).map(([id, each]) => [id, Object.fromEntries(each)])),
  };
}

/** Who wrote a post, by what stands beside it; empty: that is not told there. */
export const authorBeside = (post: unknown, { authors }: Beside): string => authors.get(String(fieldsOf(post).get('author_id') ?? '')) ?? '';

/** The post of another that a post passes on without a word of its own: a boost (Mastodon), a retweet (Twitter, versions 1.1 and 2). Null: it is a post itself, or that other is not there. */
export function passedOnIn(post: unknown, { posts }: Beside): unknown {
  const fields = fieldsOf(post);
  const inside = [fields.get('reblog'), fields.get('retweeted_status')].find((each) => fieldsOf(each).size > 0);
  if (inside !== undefined) return inside;
  const listed = fields.get('referenced_tweets');
  const other = (Array.isArray(listed) ? listed : []).map(fieldsOf).find((each) => each.get('type') === 'retweeted');
  if (other === undefined) return null;
  // As `twarc2 flatten` writes it, the other post itself stands there.
  return typeof other.get('text') === 'string' ? Object.fromEntries(other) : (posts.get(String(other.get('id') ?? '')) ?? null);
}

const byId = (list: unknown): readonly (readonly [id: string, fields: ReadonlyMap<string, unknown>])[] =>
  (Array.isArray(list) ? list : []).map(fieldsOf).flatMap((each) => (typeof each.get('id') === 'string' ? [[String(each.get('id')), each] as const] : []));

const firstWords = (...values: readonly unknown[]): string => values.find((each): each is string => typeof each === 'string' && each.trim() !== '') ?? '';
