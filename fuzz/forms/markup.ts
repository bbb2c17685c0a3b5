/** Words as the content of an element. */
export const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Words as the value of an attribute in double quotes. */
export const inQuotes = (words: string): string => escaped(words).replaceAll('"', '&quot;');

/** JSON in which no script element can end. */
export const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
