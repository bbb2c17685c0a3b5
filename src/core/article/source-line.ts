import { platform } from './outlets.ts';

const afterTitle = /^.{4,200} originally (?:appeared|published) (?:on|in|at) ([\p{Lu}][^.]{1,40}(?:\.com?)?)\.?$/u;
const named: readonly RegExp[] = [
  /^(?:this|the) (?:article|story|post|report|piece|interview|column|essay|dispatch) (?:was |is )?(?:(?:originally|first|previously) )?(?:appeared|published|ran|produced|posted|republished|reprinted|syndicated)(?: (?:originally|first))? (?:on|in|by|at|from|with permission from) (?:the website of )?(.{2,60}?)(?: (?:and|on|under|in|with|at|before|as|for) .*|[,(].*)?\.?$/i,
  /^(?:originally|first) (?:appeared|published|posted) (?:on|in|by|at) (?!\d)(.{2,60}?)(?: on .*| in .*|,.*)?\.?$/i,
  /^published (?:in|on) (?!\d)(.{2,60}?)(?:,? on .*|,.*| (?=\d).*)?\.?$/i,
  /^the post .{2,200} appeared first on (.{2,60}?)\.?$/i,
  /^this (?:article|story|post) appeared (?:first|originally) (?:on|in) (.{2,60}?)\.?$/i,
  afterTitle,
  /^(?:article |story |original )?source ?: ?(.{2,60}?)\.?$/i,
  /^(?:read|see) the (?:original|full) (?:article|story|post) (?:on|at|from) (.{2,60}?)\.?$/i,
  /^(?:copyright|\(c\)|\u00A9)(?: ?(?:copyright|\(c\)|\u00A9))?:? ?(?:19|20)\d{2}(?: ?- ?(?:19|20)\d{2})?,? (?:by )?(.{2,60}?)(?:\.|,| - |\||;| all rights).*$/i,
  /^(?:copyright|\(c\)|\u00A9)(?: ?(?:copyright|\(c\)|\u00A9))?:? ?(?:19|20)\d{2}(?: ?- ?(?:19|20)\d{2})?,? (?:by )?(.{2,60}?)$/i,
  /^(?:copyright|\(c\)|\u00A9) ?(?:of |by )?([\p{Lu}].{1,59}?)(?:[,.]? (?:19|20)\d{2}.*|\. .*|, all rights.*|\.)?$/iu,
];
const calendar = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|\d{4})\b/i;
const plain = /^(?:all rights reserved|this material may not be|not for (?:re)?publication|no part of this|reproduction (?:in whole|of this)|republished with permission|content(?:s)? (?:is|are) (?:copyright|protected))\b/i;

/** A line that says where the article comes from. `name` is null where it names nobody. Null: no such line. */
export function readSourceLine(words: string): { readonly name: string | null } | null {
  if (words.length > 320) return null;
  for (const pattern of named) {
    // It would be looked for from every word of every line.
    if (pattern === afterTitle && !words.includes(' originally ')) continue;
    const found = pattern.exec(words)?.[1];
    const name = found === undefined ? null : clean(found);
    if (name !== null) return { name };
  }
  return plain.test(words) ? { name: null } : null;
}

function clean(name: string): string | null {
  const bare = name.replace(/^["'\s]+|["'.,;\s]+$/g, '').replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/.*$/, (path) => (/\s/.test(path) ? path : ''));
  return bare.length >= 2 && !platform.test(bare) && !calendar.test(bare) && /\p{L}/u.test(bare) && bare.split(' ').length <= 7 ? bare : null;
}
