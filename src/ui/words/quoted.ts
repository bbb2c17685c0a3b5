/** Words in quotation marks; those inside become single ones, so that none are doubled. */
export function quotedText(words: string): string {
  const inner = words.trim().replace(/“/gu, '‘').replace(/”/gu, '’').replace(/(^|[\s([‘—–-])"/gu, '$1‘').replace(/"/gu, '’');
  return `“${inner}”`;
}
