import { describe, expect, it } from 'vitest';
import { takeApart } from '../../testing/sentence.ts';
import { figuresOf } from './figures.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Six people were killed in the fire.', ['Six people → killed [6, 6]']],
  ['At least seven people were killed and three injured.', ['At least seven people → killed [7, ∞]', 'three injured → injured [3, 3]']],
  ['More than 40 people died.', ['More than 40 people → killed [41, ∞]']],
  ['The quake killed 1,200 people.', ['1,200 people → killed [1200, 1200]']],
  ['Up to 30 passengers were hurt.', ['Up to 30 passengers → injured [-∞, 30]']],
  ['The blaze left two dead.', ['two dead → killed [2, 2]']],
  ['Dozens of protesters were arrested.', ['Dozens of protesters → arrested [24, ∞]']],
  ['Troops took a dozen villages.', ['a dozen villages → villag [10, 14]']],
  ['Some 300,000 ballots were printed.', ['Some 300,000 ballots → ballot [255000, 345000]']],
  ['The town lies about 60 miles from the coast.', ['about 60 miles → measure mile [51, 69]']],
  ['Turnout reached 62% by noon.', ['62 → measure percent [62, 62]']],
  ['Most of the town, 62%, stayed away.', ['62 → measure percent [62, 62]']],
  ['Le séisme a fait au moins huit morts.', ['au moins huit morts → killed [8, ∞]']],
  ['Twenty-two soldiers were wounded.', ['Twenty-two soldiers → injured [22, 22]']],
  ['Between 115 and 200 sailors are missing.', ['Between 115 and 200 sailors → sailor [115, 200]']],
  ['The quake killed from 30 to 40 people.', ['from 30 to 40 people → killed [30, 40]']],
  ['The blast left five people dead.', ['five people dead → killed [5, 5]']],
  ['The crash left 20 passengers injured.', ['20 passengers injured → injured [20, 20]']],
  ['Nine people are missing.', ['Nine people → missing [9, 9]']],
  ['Twelve sailors were reported missing.', ['Twelve sailors → sailor [12, 12]']],
  ['No one was hurt in the fire.', ['No one → injured [0, 0]']],
  ['The blast killed nine guests, injured 14 and blew out windows.', ['nine guests → killed [9, 9]', '14 → injured [14, 14]']],
  ['Some 70 victims have been buried in Tarn.', ['Some 70 victims → buried [60, 81]']],
  ['Workers buried 40 bodies.', ['40 bodies → buried [40, 40]']],
  // What no number holds is no count.
  [`Some ${'9'.repeat(400)} people were injured.`, []],
  [`Some ${'9'.repeat(17)} people were injured.`, []],
  [`Some two ${'billion '.repeat(40)}people were injured.`, []],
  ['Nobody died.', ['Nobody → killed [0, 0]']],
  ['The raid killed 20 people, which was not denied.', ['20 people → killed [20, 20]']],
  ['No passengers were injured.', ['No passengers → injured [0, 0]']],
  ['The fire claimed six lives.', ['six lives → killed [6, 6]']],
  ['The fire took the lives of at least six people.', ['at least six people → killed [6, ∞]']],
  ['Six people lost their lives.', ['Six people → killed [6, 6]']],
  ['Six sailors are confirmed dead.', ['Six sailors → sailor [6, 6]']],
  ['Six people were found dead.', ['Six people → killed [6, 6]']],
  ['Six people suffered serious injuries.', ['Six people → injured [6, 6]']],
  ['The blast left six hurt.', ['six hurt → injured [6, 6]']],
  ['The death toll stands at six.', ['six → killed [6, 6]']],
  ['The death toll from the flood has risen to at least 12.', ['at least 12 → killed [12, ∞]']],
  ['The death toll rose from five to six.', ['six → killed [6, 6]']],
  ['The number of dead reached 40.', ['40 → killed [40, 40]']],
  ['The storm left a death toll of 31.', ['31 → killed [31, 31]']],
  ['No injuries were reported.', ['No injuries → injured [0, 0]']],
  ['There were no deaths.', ['no deaths → killed [0, 0]']],
  ['A bomb killed nine people and wounded about 40 others.', ['nine people → killed [9, 9]', 'about 40 others → injured [34, 46]']],
  ['The storm injured 30 people and one was killed.', ['30 people → injured [30, 30]', 'one → killed [1, 1]']],
  ['The bomb did not kill six people.', ['six people → person [6, 6]']],
  ['They killed a guard and wounded three women.', ['three women → injured [3, 3]']],
  ['The gunman killed six, police said.', ['six → killed [6, 6]']],
  ['Of the 30 on board, six were killed.', ['six → killed [6, 6]']],
  ['The fire killed six of the 30 people on board.', ['six → killed [6, 6]']],
  ['The killing of the three men was condemned.', ['three men → man [3, 3]']],
  // Of people how old they are, and how many children they have.
  ['Jan Roe, 32, died on the road.', []],
  ['A man opened fire, killing Jan Roe, 40.', []],
  ['Jan Roe, who was 45, was killed.', []],
  ['The victims, aged 14 and 16, were killed.', []],
  ['He was found guilty of killing a father of nine.', []],
  ['His sister Ann, 20, and his mother, 58, were found dead.', []],
  // Not figures of anything, or of the rest.
  ['No one else was hurt.', []],
  ['No one has been arrested.', []],
  ['No other passengers were hurt.', []],
  ['None of the 40 passengers was hurt.', []],
  ['Six people were not hurt.', []],
  ['There were no injuries among the crew.', []],
  ['No injuries were reported at the school.', []],
  ['There were no serious injuries.', []],
  ['Six people are feared dead.', ['Six people → person [6, 6]']],
  ['The death toll may rise to 40.', []],
  ['The road toll rose to six.', []],
  ['Six people lost their homes.', ['Six people → person [6, 6]']],
  ['No longer is anyone hurt.', []],
  ['One of the men left.', []],
  ['He was one day late.', []],
];

describe('figuresOf', () => {
  it.each(cases)('%s', (sentence, expected) => {
    const { tokens, groups } = takeApart(sentence);
    const found = figuresOf(sentence, tokens, groups, []);
    expect(found.map((f) => `${f.exact} → ${[f.what, f.unit].filter((w) => w !== null).join(' ')} [${Math.round(f.min ?? -Infinity)}, ${Math.round(f.max ?? Infinity)}]`.replaceAll('Infinity', '∞'))).toEqual(expected);
    for (const figure of found) expect(sentence.slice(figure.start, figure.end)).toBe(figure.exact);
  });

  it('leaves numbers of time expressions alone', () => {
    const sentence = 'It lasted three hours.';
    const { tokens, groups } = takeApart(sentence);
    expect(figuresOf(sentence, tokens, groups, [{ start: 10, end: 21 }])).toEqual([]);
  });
});
