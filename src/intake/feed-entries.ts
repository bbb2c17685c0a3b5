/** Feeds are cut into their entries before they are parsed, so that what is left open in one cannot swallow the next. */

interface FeedParts {
  /** What stands around the entries. */
  readonly around: string;
  readonly entries: readonly string[];
  /** There were more entries than are read. */
  readonly cutShort: boolean;
}

/** More than any feed has. */
const MOST = 20_000;

const MARK = /<!\[CDATA\[|\]\]>|<!--|-->|<(?:\w+:)?(?:item|entry)[\s>]/gi;

/** Takes time in proportion to the text. */
export function feedParts(xml: string): FeedParts {
  const starts: number[] = [];
  /** Entries that begin within what may be a quotation or a remark, until it is known where that ends. */
  let doubtful: number[] = [];
  let close: string | null = null;
  for (const { 0: mark, index } of xml.matchAll(MARK)) {
    if (mark === close) {
      // It was one indeed, and what looked like an entry in it was none.
      doubtful = [];
      close = null;
    } else if (mark === '<!--' || mark.startsWith('<![')) {
      // Neither can hold another of its kind: the one before was left open.
      const opens: string = mark === '<!--' ? '-->' : ']]>';
      if (close !== null && close !== opens) continue;
      for (const each of doubtful) starts.push(each);
      doubtful = [];
      close = opens;
    } else if (mark.startsWith('<')) {
      (close === null ? starts : doubtful).push(index);
    }
  }
  for (const each of doubtful) starts.push(each);
  const first = starts[0];
  if (first === undefined) return { around: xml, entries: [], cutShort: false };
  const last = starts.at(-1) ?? first;
  const tail = /<\/(?:\w+:)?(?:item|entry)\s?>/i.exec(xml.slice(last))?.index ?? xml.length;
  return {
    around: xml.slice(0, first) + xml.slice(last + tail),
    entries: starts.slice(0, MOST).map((start, at) => xml.slice(start, starts[at + 1] ?? xml.length)),
    cutShort: starts.length > MOST,
  };
}
