const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const plain = /[^"\\\u0000-\u001f]*/y;
/** What the end of a text may have left of a word, a number or an escape. */
const torn = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|\.|[eE][+-]?|\\(?:u[0-9a-fA-F]{0,3})?)$/;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** How far a text is JSON. */
export interface JsonValue {
  /** Whether a whole value stands there. */
  readonly sound: boolean;
  /** Behind the value; or the first character with which it ceases to be JSON, the text's length where it breaks off. */
  readonly at: number;
}

/**
 * The value that begins at an offset or behind the white space there; what follows it may be anything. Every engine words its
 * own complaint about JSON in its own way, and some without a place.
 */
export function jsonValueAt(text: string, from: number): JsonValue {
  let at = from;
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
  const broken = (): JsonValue => ({ sound: false, at: at > text.length - 6 && torn.test(text.slice(at)) ? text.length : at });
  /** What is open around the place, innermost last. */
  const open: string[] = [];
  let wants: 'value' | 'value or end' | 'key' | 'key or end' | 'next' = 'value';
  for (;;) {
    if (wants === 'next' && open.length === 0) return { sound: true, at };
    take(space);
    const sign = text[at];
    const ends = sign !== undefined && sign === open.at(-1);
    if (ends && wants !== 'value' && wants !== 'key') {
      at += 1;
      open.pop();
      wants = 'next';
    } else if (wants === 'next') {
      if (sign !== ',') return broken();
      at += 1;
      wants = open.at(-1) === '}' ? 'key' : 'value';
    } else if (wants === 'key' || wants === 'key or end') {
      if (!string()) return broken();
      take(space);
      if (text[at] !== ':') return broken();
      at += 1;
      wants = 'value';
    } else if (sign === '{' || sign === '[') {
      at += 1;
      open.push(sign === '{' ? '}' : ']');
      wants = sign === '{' ? 'key or end' : 'value or end';
    } else {
      if (!(sign === '"' ? string() : take(scalar))) return broken();
      wants = 'next';
    }
  }
}
