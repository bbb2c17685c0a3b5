/** Who has children: "a father of nine". The dictionary has them among all relatives, and has no short forms. */
const PARENTS = new Set('mother father mum mom dad parent'.split(' '));

export const isParent = (word: string): boolean => PARENTS.has(word);
