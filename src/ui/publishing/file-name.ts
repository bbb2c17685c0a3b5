/** The name of a file to save: what the timeline is called, and the day. No sign in it that a system would refuse. */
export function fileName(title: string, day: string, ending: string): string {
  const words = title.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  // Names that Windows keeps for itself are none with the day after them.
  return `${[...(words === '' ? 'timeline' : words)].slice(0, 60).join('').replace(/-$/, '')}-${day}.${ending}`;
}
