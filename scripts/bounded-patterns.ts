/**
 * Patterns that recheck does not call safe, or that it cannot decide, and why their cost is bounded all the same: they
 * only meet short texts, or every repeat in them has a limit. Each is named by how it begins.
 */
export const boundedPatterns: readonly { readonly why: string; readonly patterns: readonly string[] }[] = [
  {
    why: 'At most 60 characters before a date in a line.',
    patterns: [String.raw`/(?:\b(?:published|updated|posted|filed)(?: on| at)? ?: ?|`],
  },
  {
    why: 'From the beginning of a line alone, and every repeat before the last has a limit.',
    patterns: [String.raw`/^[\u200E\u200F]?\[?(\d{1,4})`],
  },
  {
    why: 'From the beginning of a line of 200 characters at most.',
    patterns: [String.raw`/^[»>→•\s]{0,3}(?:read `],
  },
  {
    why: 'At most 24 characters before a figure.',
    patterns: ['/(?:wound|injur|hurt)'],
  },
  {
    why: 'At most 24 characters before a full stop.',
    patterns: [String.raw`/[^\s"'([]*$/`],
  },
  {
    why: 'It looks ahead only over spaces and quotes, from behind a sign that is neither: no character is looked at twice.',
    patterns: [String.raw`/(^|[;\n])( ?)(?=[ "]*[=+`],
  },
  {
    why: 'At most 80 characters of a tag.',
    patterns: [String.raw`/[\w:-]{1,64}$/`],
  },
  {
    why: 'Lines of at most 420 characters: see `isCaption` and `isCredit`.',
    patterns: [String.raw`/(?:^|[.!?"'|:)] ?|\/ ?|\bvia )`, String.raw`/^(?:[\p{Lu}][\p{L}.'-]* ){0,3}[\p{Lu}]`, String.raw`/[a-z]{3,}[.!?] ?\p{Lu}/u`, String.raw`/\b(?:Photo|Photograph|Picture|Image|Credit|`, String.raw`/\b(?:Image|Picture|Photo|Media|Video) (?:copyright|source)`, String.raw`/\((?:(?:ap |file |afp |reuters )?photos?|`],
  },
  {
    why: 'Lines of at most 400 characters, and of 160 for names alone: see `isByline`, `isBareName`, `isNameInPlace`.',
    patterns: [String.raw`/^[^\p{L}]+|[^\p{L}]+$/gu`, String.raw`/^\p{Lu}[\p{L}.'-]+ \p{Lu}.* in `, String.raw`/^\p{Lu}[\p{L}.'-]+(?: \p{Lu}`, String.raw`/^by .{3,80}(?:,| for| \|) `],
  },
  {
    why: 'Lines of at most 200 characters: see `readHeader`.',
    patterns: [String.raw`/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu`, String.raw`/[.,\s]+$/`],
  },
  {
    why: 'A headline: at most 220 characters.',
    patterns: [String.raw`/.{12,}? (?:\| ?([^|]{2,40})|`],
  },
  {
    why: 'Lines of at most 320 characters, and names of at most 60 in them: see `readSourceLine`.',
    patterns: [String.raw`/^(?:this|the) (?:article|story|post|report|piece|`, String.raw`/^(?:originally|first) (?:appeared|published|posted)`, String.raw`/^published (?:in|on) (?!\d)`, String.raw`/^(?:copyright|\(c\)|\u00A9)`, String.raw`/^["'\s]+|["'.,;\s]+$/g`, String.raw`/\/.*$/`],
  },
  {
    why: 'Lines of at most 600 characters: see `socialLines`.',
    patterns: [String.raw`/(?:^|\s)[-] ?[^()]{1,60}\(@`],
  },
  {
    why: 'Lines of at most 400 characters: see `isNotice`.',
    patterns: [String.raw`/\b(?:we|this (?:web)?site|`, String.raw`/\b(?:follow|like|join|find) (?:us|`, String.raw`/\b(?:send|drop) us `, String.raw`/\bdownload (?:our|the `],
  },
  {
    why: 'A name has at most four words of 41 characters, so that no place in a paragraph is looked at more often than that.',
    patterns: [String.raw`/(?:[Tt]he )?(\p{Lu}`, String.raw`/\b(?:an?|the) (?:[Tt]he )?(\p{Lu}`, String.raw`/\b(?:told|telling|spoke to`, String.raw`/\b(?:verified|geolocated`, String.raw`/(?:'s?|[.,]|(?: (?:on )?(?:Mon|Tues|`],
  },
];
