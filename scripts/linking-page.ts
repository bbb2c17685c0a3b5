import { EVIDENCE } from '../src/core/link/evidence.ts';
import type { LinkWeights } from '../src/core/link/link-weights.ts';

/** Where the table stands in docs/linking.md. */
const BEGIN = '<!-- The table is made by `npm run docs:rules`. -->\n\n';
const END = '\n\n<!-- End of the table. -->';

const pieces: Readonly<Record<string, string>> = {
  'action word': 'both tell it with the same word',
  'action class': 'other words, one kind of action',
  'action kin': 'kinds of action by which one thing is told',
  'action announced': 'one announces what the other tells',
  'likeness 0': '0.2 to 0.3 (below that two groups are not compared)',
  'likeness 1': '0.3 to 0.4',
  'likeness 2': '0.4 to 0.55',
  'likeness 3': '0.55 and more',
  'clause 0': 'below 0.05',
  'clause 1': '0.05 to 0.1',
  'clause 2': '0.1 to 0.2',
  'clause 3': '0.2 to 0.35',
  'clause 4': '0.35 and more',
  'top 0': 'neither is',
  'top 1': 'one is',
  'top 2': 'both are',
  'places other': 'one lies in the other, as the story says',
  'days stated': 'words give both a day in common',
  'days half': 'one was given by words, the other inherited',
  'days inherited': 'both were inherited, and have a day in common',
  'days near': 'a day or two apart',
  'days week': 'within a week',
  'days far': 'further apart',
  'days unsaid': 'one has none',
  'article other': 'no article tells both',
  'article same': 'one article tells both',
  'article sentence': 'one sentence tells both',
};

const naming: Readonly<Record<string, string>> = { same: 'one in common', other: 'each names others', unsaid: 'one names none' };

const kinds: Readonly<Record<keyof typeof EVIDENCE, string>> = {
  action: 'what they tell', likeness: 'likeness of their sentences on the whole', clause: 'likeness of their clauses', top: 'what their articles are about, at the top', persons: 'people', places: 'places', names: 'other names', days: 'days', article: 'articles',
};

const signed = (weight: number): string => (weight < 0 ? `−${-weight}` : `+${weight}`);

/** The page with the table of these weights in it. */
export function linkingPage(page: string, { base, of }: LinkWeights): string {
  const weightOf = new Map<string, number>(of);
  const rows = Object.entries(EVIDENCE).flatMap(([kind, values]) => values.map((value, at) => {
    const piece = `${kind} ${value}`;
    return `| ${at === 0 ? Object.entries(kinds).find(([name]) => name === kind)?.[1] ?? kind : ''} | ${pieces[piece] ?? naming[value] ?? value} | ${signed(weightOf.get(piece) ?? 0)} |`;
  }));
  const table = ['| evidence | of two groups | weighs |', '| --- | --- | --- |', `| to begin with | | ${signed(base)} |`, ...rows].join('\n');
  return `${page.slice(0, page.indexOf(BEGIN))}${BEGIN}${table}${page.slice(page.indexOf(END))}`;
}
