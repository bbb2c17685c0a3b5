/** Control characters, line ends of any script, what turns the order of letters round, and halves of characters. */
const ACTS = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/gu;
const NAMED: ReadonlyMap<string, string> = new Map([['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t']]);

/**
 * Words as they are shown in one line of a terminal. A file may be called, and an article may say, what would clear the
 * screen or write a line that the program never said; it is shown as it would be written in JSON: `\n`, `\u001b`.
 */
export function printable(words: string): string {
  return words.replace(ACTS, shown);
}

/** A text of many lines for a terminal: its line ends and tabs stay. In JSON it is still the same JSON. */
export function printableText(text: string): string {
  return text.replace(ACTS, (sign, at: number) => (sign === '\n' || sign === '\t' || (sign === '\r' && text[at + 1] === '\n') ? sign : shown(sign)));
}

const shown = (sign: string): string => NAMED.get(sign) ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
