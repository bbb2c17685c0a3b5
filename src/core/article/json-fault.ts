const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * The offset of the first character with which the text ceases to be JSON, its length where it breaks off, null where it is
 * sound. Every engine words its complaint in its own way, and some without a place.
 */
export function jsonFault(text: string): number | null {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found !== null;
  };
  const string = (): boolean => {
    if (text[at] !== '"') return false;
    at += 1;
    do take(plain); while (take(escape));
    if (text[at] !== '"') return false;
    at += 1;
    return true;
  };
  /** What is open around the place, innermost last. */
  const open: string[] = [];
  let wants: 'value' | 'value or end' | 'key' | 'key or end' | 'next' = 'value';
  for (;;) {
    take(space);
    if (wants === 'next' && open.length === 0) return at < text.length ? at : null;
    const sign = text[at];
    const ends = sign !== undefined && sign === open.at(-1);
    if (ends && wants !== 'value' && wants !== 'key') {
      at += 1;
      open.pop();
      wants = 'next';
    } else if (wants === 'next') {
      if (sign !== ',') return at;
      at += 1;
      wants = open.at(-1) === '}' ? 'key' : 'value';
    } else if (wants === 'key' || wants === 'key or end') {
      if (!string()) return at;
      take(space);
      if (text[at] !== ':') return at;
      at += 1;
      wants = 'value';
    } else if (sign === '{' || sign === '[') {
      at += 1;
      open.push(sign === '{' ? '}' : ']');
      wants = sign === '{' ? 'key or end' : 'value or end';
    } else {
      if (!(sign === '"' ? string() : take(scalar))) return at;
      wants = 'next';
    }
  }
}
