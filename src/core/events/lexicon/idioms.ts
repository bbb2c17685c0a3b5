/**
 * Verbs that mean an act only together with a word behind them: "took two men into custody", "fell 40 feet", "was offered the
 * post". Rows of verbs, the words behind them, and the classes of actions. General knowledge.
 */
const ROWS = `
take | custody prisoner prisoners captive | arrest
take hold | hostage hostages | kidnap
take assume | office oath | inaugurate
take seize | power control | seize
take | town towns city cities village villages settlement settlements territory territories | seize retake
put | death deaths | kill
put | trial | try
set | ablaze alight | burn
catch | fire | burn
go stand | trial | try
face | trial | try
fall plunge slip tumble leap jump plummet | death deaths | kill crash
fall plunge slip tumble plummet | feet foot ft metres meters cliff ridge mountain balcony roof window stairs | crash
receive win earn collect accept | award awards prize medal trophy nobel oscar emmy grammy | award
tear rip blow lift | roof roofs | destroy damage
lose | life lives | kill
claim take cost | life lives | kill
result cause | death deaths fatality fatalities | kill
result cause | injury injuries | injure
leave find | dead | kill
pronounce declare presume confirm | dead | kill
file | suit lawsuit | sue
file | bankruptcy | bankrupt
reach strike sign | deal agreement accord truce | agree
cast | vote votes ballot ballots | elect
hand show give | door | dismiss
relieve strip | duties command post | dismiss
ask approach offer invite choose consider want court pick name select tap | post job position role | appoint
tender submit offer | resignation | resign
give | birth | born
tie | knot | marry
break | ground | build
pull | trigger | shoot
plead | guilty | try
find | guilty | convict
suffer sustain receive | injury injuries wounds | injure
`;

/** Verbs by which a person is asked to take a post: "asked her to serve as", "approached him to fill". */
const ASKED = /^(?:ask|approach|invite|choose|pick|name|select|tap|want)$/u;
/** What one who takes a post does. */
const TAKES_POST = new Set(['be', 'become', 'serve', 'fill', 'join', 'lead', 'head', 'run', 'coach', 'manage', 'replace', 'succeed', 'host', 'direct', 'chair']);
/** "600m", "200ft", and what is left of "2,000ft" where the number is broken. */
const HEIGHT = /^\d{2,4}-?(?:m|ft)$/u;
/** A word so far behind the verb still goes with it. */
const REACH = 8;
/** Behind "to" the verb of the post may stand as far off as a person's name and title take. */
const REACH_TO = 16;

const IDIOMS = new Map<string, readonly { readonly words: ReadonlySet<string>; readonly actions: readonly string[] }[]>();
for (const row of ROWS.trim().split('\n')) {
  const [verbs = [], words = [], actions = []] = row.split('|').map((part) => part.trim().split(' '));
  for (const verb of verbs) IDIOMS.set(verb, [...(IDIOMS.get(verb) ?? []), { words: new Set(words), actions }]);
}

/** The actions that a verb names with one of the words behind it, lower case; empty: none. */
export function actionsOfIdiom(lemma: string, behind: readonly string[]): readonly string[] {
  const near = behind.slice(0, REACH).map((word, at) => (HEIGHT.test(word) || HEIGHT.test(`${behind[at - 1] ?? ''}${word}`) ? 'metres' : word));
  const found = IDIOMS.get(lemma)?.find(({ words }) => near.some((word) => words.has(word)));
  if (found !== undefined) return found.actions;
  return ASKED.test(lemma) && behind.slice(0, REACH_TO).some((word, at) => word === 'to' && TAKES_POST.has(behind[at + 1] ?? '')) ? ['appoint'] : [];
}
