/** The little of XML that TimeML takes. Every function takes time in proportion to its input, whatever that is. */

const NAMED: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);

/** Reads entities. What is no entity of XML stays as it stands. */
export function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]{1,8}|#\d{1,9}|\w{1,8});/g, (all, name: string) => {
    if (!name.startsWith('#')) return NAMED.get(name) ?? all;
    const point = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });
}

// Characters that no XML 1.0 document may hold, not even escaped; halves of a pair among them.
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The content of an element. A character that XML cannot hold becomes U+FFFD, one unit for one, so that offsets stay. */
export function escapeXml(text: string): string {
  return text.replace(NO_XML, '\uFFFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    // A reader would make a plain line feed of it.
    .replaceAll('\r', '&#13;');
}

/** The value of an attribute, without its quotes. A reader would make a space of a bare tab or line feed. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

/** A tag or the words between two. `text` is as in the source: entities are not read. */
export interface Piece {
  readonly tag: boolean;
  readonly text: string;
}

/** Cuts a source into tags and the words between. A lone `<` is left out. */
export function* pieces(source: string): Generator<Piece> {
  let at = 0;
  while (at < source.length) {
    if (source.charAt(at) !== '<') {
      const next = source.indexOf('<', at);
      const end = next < 0 ? source.length : next;
      yield { tag: false, text: source.slice(at, end) };
      at = end;
      continue;
    }
    const close = source.indexOf('>', at);
    // Nothing after this closes a tag, so that it need not be looked for again.
    if (close < 0) {
      const rest = source.slice(at).replaceAll('<', '');
      if (rest !== '') yield { tag: false, text: rest };
      return;
    }
    if (close > at + 1) yield { tag: true, text: source.slice(at, close + 1) };
    at = close > at + 1 ? close + 1 : at + 1;
  }
}

/** The attributes of a tag. Stops at what it cannot read. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let from = 0;
  for (let equals = tag.indexOf('='); equals >= 0; equals = tag.indexOf('=', from)) {
    const name = /[\w:-]{1,64}$/.exec(tag.slice(Math.max(from, equals - 80), equals).trimEnd())?.[0];
    let open = equals + 1;
    while (open < tag.length && /\s/.test(tag.charAt(open))) open += 1;
    const quote = tag.charAt(open);
    if (quote !== '"' && quote !== "'") {
      from = open;
      continue;
    }
    const close = tag.indexOf(quote, open + 1);
    if (close < 0) break;
    if (name !== undefined) found.set(name, unescapeXml(tag.slice(open + 1, close)));
    from = close + 1;
  }
  return found;
}
