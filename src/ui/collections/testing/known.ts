import { readArticle, type Given } from '../../../core/index.ts';
import type { KnownArticle } from '../../../worker/protocol.ts';

/** An article as it is kept. */
export function known(file: string, text: string, given: Partial<Given> = {}): KnownArticle {
  return { id: readArticle(file, text).id, file, text, given: { externalId: null, url: null, title: null, published: null, source: null, modified: null, ...given } };
}
