import type { Article, Timeline, TimelineEvent } from '../../core/index.ts';
import { article, claim, event, excerpt, quoteOf, step, time, timelineOf } from './build.ts';
import { COAST, POST, RADIO, UNNAMED } from './sample-texts.ts';

const post: Article = withSteps(article('post.txt', 'Nordhavn Post', POST, { date: '2019-05-11', certainty: 'stated' }, {
  '11 May 2019 | Nordhavn Post': 'header', 'The Alvilde lies at the north quay. Photo: Port of Brandsund': 'caption',
}), [step('line', { article: article('post.txt', null, POST, { date: null, certainty: 'unknown' }).id, start: POST.indexOf('11 May'), end: POST.indexOf('11 May') + 11, exact: '11 May 2019' }, '2019-05-11')]);
const radio: Article = withSteps(article('radio.txt', 'Radio Vesterby', RADIO, { date: '2019-05-10', certainty: 'inferred' }, {
  'Source: Radio Vesterby': 'source-line',
}), [step('neighbour', quoteOf(post, '11 May 2019'), '2019-05-11'), step('weekday', quoteOf(post, 'early on Friday'), '2019-05-10')]);
const bare: Article = withSteps(article('unnamed.txt', null, UNNAMED, { date: '2019-05-10', certainty: 'inferred' }, {
  'For the best experience, switch on notifications.': 'notice',
}), [step('neighbour', quoteOf(post, '11 May 2019'), '2019-05-11')]);
const coast: Article = article('coast.txt', 'Kystavisen', COAST, { date: null, certainty: 'unknown', guess: '2019-05-11' }, { Kystavisen: 'source-line' });

function withSteps(made: Article, steps: Article['published']['steps']): Article {
  return { ...made, published: { ...made.published, steps } };
}

const fire = [
  excerpt(post, 'The car ferry Alvilde caught fire in Brandsund harbour early on Friday, and at least four people were killed, the fire service said.', {
    focus: 'The car ferry Alvilde caught fire in Brandsund harbour early on Friday', when: 'early on Friday', figures: [['at least four', 'killed', 4, null]], speaker: 'the fire service',
  }),
  excerpt(radio, 'The ferry Alvilde burned in Brandsund harbour in the early hours of Friday. Five people died, hospital director Mai Lind said.', {
    when: 'in the early hours of Friday', figures: [['Five', 'killed', 5, 5]], speaker: 'hospital director Mai Lind',
  }),
  excerpt(bare, 'At least four people lost their lives when the ferry Alvilde caught fire in Brandsund on Friday morning.', {
    focus: 'the ferry Alvilde caught fire in Brandsund on Friday morning', when: 'on Friday morning', figures: [['At least four', 'killed', 4, null]],
  }),
];
const divers = [
  excerpt(post, 'Divers searched the car deck on Friday evening.', { when: 'on Friday evening' }),
  excerpt(bare, 'Divers went down to the car deck that evening.', { when: 'that evening' }),
];
const sprinklers = [
  excerpt(radio, 'Sundline, which bought the Alvilde in March, said all sprinklers had worked.', { focus: 'said all sprinklers had worked', speaker: 'Sundline' }),
  excerpt(radio, "The seamen's union said none had.", { speaker: "The seamen's union" }),
];
const friday = (part: string, from: string, to: string) => time(`2019-05-10T${part}`, 'part', `2019-05-10T${from}`, `2019-05-10T${to}`);
const onDay = (day: string, next: string) => time(day, 'day', day, next);

const events: readonly TimelineEvent[] = [
  event('founded', 'Sundline is founded', time('197', 'decade', '1970-01-01', '1980-01-01'), [excerpt(bare, 'Sundline was founded in the 1970s.', { when: 'in the 1970s' })], { salience: 0.1, names: [{ name: 'Sundline & Sons', kind: 'organisation', spellings: ['Sundline'], country: null }] }),
  event('torunn', 'The Torunn sinks', time('2009', 'year', '2009-01-01', '2010-01-01'), [excerpt(bare, 'A ferry of the same line, the Torunn, sank in 2009.', { when: 'in 2009' })]),
  event('built', 'The Alvilde is built', time('2014', 'year', '2014-01-01', '2015-01-01'), [excerpt(post, 'The Alvilde was built in 2014.', { when: 'in 2014' })]),
  event('aground', 'The Alvilde runs aground off Teglholm', time('2016-08', 'month', '2016-08-01', '2016-09-01'),
    [excerpt(post, 'It ran aground off Teglholm in August 2016 and was out of service until the end of September 2016.', { focus: 'It ran aground off Teglholm in August 2016', when: 'in August 2016' })]),
  event('back', 'The Alvilde returns to service', time('2016-09', 'month', '2016-09-21', '2016-10-01', { mod: 'END', certainty: 'inferred' }),
    [excerpt(post, 'was out of service until the end of September 2016', { when: 'the end of September 2016' })]),
  event('bought', 'Sundline buys the Alvilde', time('2019-03', 'month', '2019-03-01', '2019-03-11', {
    mod: 'START', certainty: 'inferred', steps: [step('words', quoteOf(post, 'in early March'), '2019-03'), step('publication')],
  }), [
    excerpt(post, 'Its owner, Sundline, bought the ship in early March and repainted it.', { focus: 'Its owner, Sundline, bought the ship in early March', when: 'in early March' }),
    excerpt(radio, 'Sundline, which bought the Alvilde in March', { when: 'in March' }),
  ]),
  event('inspected', 'The harbour is inspected', onDay('2019-05-08', '2019-05-09'), [excerpt(radio, 'It had been inspected on Wednesday.', { when: 'on Wednesday' })]),
  event('left', 'The Alvilde leaves Vesterby with 212 passengers', onDay('2019-05-09', '2019-05-10'),
    [excerpt(post, 'On Thursday the ferry had left Vesterby with 212 passengers.', { when: 'On Thursday', figures: [['212', 'passenger', 212, 212]] })]),
  event('shift', 'Five people are dead', onDay('2019-05-10', '2019-05-11'), [excerpt(radio, 'Five people died, hospital director Mai Lind said.', { speaker: 'hospital director Mai Lind' })], { kind: 'statement' }),
  event('new-crew', 'Half of the crew were new, the union says', onDay('2019-05-10', '2019-05-11'),
    [excerpt(radio, 'More than half of the crew were new, union leader Per Holt said on Friday.', { when: 'on Friday', speaker: 'union leader Per Holt' })], { kind: 'statement' }),
  event('began', 'The fire begins on the car deck', time('2019-05-10', 'day', '2019-05-10', '2019-05-11', { certainty: 'inferred' }),
    [excerpt(coast, 'The fire began on the car deck on Friday, cook Ina Moe said.', { when: 'on Friday', speaker: 'cook Ina Moe' })]),
  event('sprinklers', 'All sprinklers worked, Sundline says', time('2019-05-10', 'day', '2019-05-10', '2019-05-11', { certainty: 'reported', steps: [step('reported-as-new')] }), sprinklers, {
    kind: 'statement',
    disagreements: [{ about: 'claim', what: 'sprinklers', relation: 'contested', claims: [
      claim(sprinklers, 0, radio, 'all sprinklers had worked', null, null, 'Sundline'), claim(sprinklers, 1, radio, 'none had', null, null, "The seamen's union"),
    ] }],
  }),
  event('fire', 'The ferry Alvilde catches fire in Brandsund harbour', time('2019-05-10TMO', 'part', '2019-05-10T04:00', '2019-05-10T12:00', {
    mod: 'START', steps: [step('words', quoteOf(post, 'early on Friday'), '2019-05-10TMO'), step('publication', null, '2019-05-11'), step('agrees', quoteOf(radio, 'in the early hours of Friday'), null)],
  }), fire, {
    salience: 1,
    names: [{ name: 'Alvilde', kind: 'other', spellings: [], country: null }, { name: 'Brandsund', kind: 'place', spellings: [], country: { name: 'Norland', from: 'text', quote: null } }],
    disagreements: [{ about: 'figure', what: 'killed', relation: 'differ', claims: [
      claim(fire, 0, post, 'at least four', 4, null, 'the fire service'), claim(fire, 1, radio, 'Five people died', 5, 5, 'hospital director Mai Lind'), claim(fire, 2, bare, 'At least four', 4, null),
    ] }],
  }),
  event('alarm', 'The alarm wakes cook Ina Moe', time('2019-05-10T05:00', 'hour', '2019-05-10T05:00', '2019-05-10T06:00', { mod: 'APPROX', certainty: 'inferred' }),
    [excerpt(coast, 'She was woken by the alarm at about 5am.', { when: 'at about 5am' })], { names: [{ name: 'Ina Moe', kind: 'person', spellings: ['Moe'], country: null }] }),
  event('closed', 'The port closes the harbour', time('2019-05-10T05:20', 'minute', '2019-05-10T05:20', '2019-05-10T05:20', { zone: 'Nordhavn time' }), [
    excerpt(post, 'The harbour was closed at 05:20 Nordhavn time on Friday.', { when: 'at 05:20 Nordhavn time on Friday' }),
    excerpt(radio, 'The port closed the harbour before dawn.', { when: 'before dawn' }),
  ], { salience: 0.8 }),
  event('gathered', 'Some 1,500 people gather on the quay', friday('AF', '12:00', '18:00'),
    [excerpt(radio, 'On Friday afternoon some 1,500 people gathered on the quay.', { when: 'On Friday afternoon', figures: [['some 1,500', 'people', 1275, 1725]] })]),
  event('divers', 'Divers search the car deck', friday('EV', '18:00', '22:00'), divers, { salience: 0.7 }),
  event('nobody', 'Nobody is found on the car deck', time('2019-05-10TEV', 'part', '2019-05-10T18:00', '2019-05-10T22:00', { certainty: 'inferred', steps: [step('inherited', quoteOf(bare, 'that evening'), '2019-05-10TEV')] }),
    [excerpt(bare, 'Nobody was found.')]),
  event('warning', '“A warning to every owner”, minister Odd Kraft says', onDay('2019-05-11', '2019-05-12'),
    [excerpt(post, 'Minister Odd Kraft called the fire “a warning to every owner” on Saturday.', { when: 'on Saturday', speaker: 'Minister Odd Kraft' })], { kind: 'statement' }),
  event('reopen', 'The harbour is to reopen', onDay('2019-05-13', '2019-05-14'),
    [excerpt(post, 'The port authority said it would reopen the harbour on Monday.', { when: 'on Monday', speaker: 'The port authority' })], { kind: 'projection' }),
  event('king', 'King Eskil is to visit Brandsund', time('2019-W20', 'week', '2019-05-13', '2019-05-20'), [excerpt(bare, 'King Eskil will visit the town next week.', { when: 'next week' })], { kind: 'projection' }),
  event('line', 'The line may close for the summer', time('2019-SU', 'season', '2019-06-01', '2019-09-01'),
    [excerpt(radio, 'The union fears that the line will be closed for the summer.', { when: 'the summer', speaker: 'The union' })], { kind: 'projection' }),
  event('test', 'The sprinklers fail a test', time('XXXX-02-24', 'day', null, null), [excerpt(coast, 'A year before the fire, on 24 February, the sprinklers had failed a test.', { when: '24 February' })]),
  event('cause', 'The cause is not confirmed', time(null, 'unknown', null, null), [excerpt(bare, 'Officials have not confirmed a cause.', { caveat: 'have not confirmed' })]),
  event('hospital', 'Ina Moe is taken to hospital in Vesterby', time(null, 'unknown', null, null), [excerpt(coast, 'She was taken to hospital in Vesterby.')]),
];

/** An invented story with every precision of time, a disagreement, a contested claim, an unnamed source and an undated article. */
export const SAMPLE: Timeline = timelineOf([coast, post, radio, bare], events, [
  { severity: 'warning', code: 'empty', file: 'notes.txt', message: 'The file is empty, so it was left out.', span: null },
  { severity: 'warning', code: 'undated', file: 'coast.txt', message: 'Nothing says when this article was published; give it a date to place its events.', span: null },
]);
