/** Words that open a clause of another: closed classes, which no dictionary of nouns and verbs has. */
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest']);
const OTHERS = new Set(['after', 'although', 'as', 'because', 'before', 'once', 'since', 'that', 'though', 'until', 'when', 'where', 'whereas', 'while']);

/** "If", "whether": what it opens may not be so. */
export const isCondition = (word: string): boolean => CONDITIONS.has(word);

export const isSubordinator = (word: string): boolean => CONDITIONS.has(word) || OTHERS.has(word);
