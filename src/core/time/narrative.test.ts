import { describe, expect, it } from 'vitest';
import { splitSentences } from '../text/index.ts';
import { day, rangeEnds, readTimes, resolveTimes, type TimeContext } from './index.ts';

const read = (text: string, context: TimeContext): readonly string[] =>
  rangeEnds(resolveTimes(text, readTimes(text, splitSentences(text)), context)).map((t) => `${t.exact}=${t.value}`);

const late = day(2009, 12, 20);

const stories: readonly (readonly [name: string, text: string, values: readonly string[]])[] = [
  ['a war at sea',
    'The Harrow League took the port of Senn in March 1743. On 5 April the fleet left the bay. Storms held it off Cape Ull, and that summer it lay at anchor. On 9 August two ships burned. The following day the admiral was relieved of his command. Two days later his successor came aboard. In November the fleet went home, and in January peace was signed at Senn.',
    ['March 1743=1743-03', '5 April=1743-04-05', 'that summer=1743-SU', '9 August=1743-08-09', 'The following day=1743-08-10', 'Two days later=1743-08-12', 'November=1743-11', 'January=1744-01']],
  ['a life',
    'Ada Quill was born in Torrow on 3 May 1881. In 1899 she left for Lenz, where she studied until 1904. The next year she married Otto Brand. Their first son was born in February 1907, their second in June of the following year. In the winter of 1911-12 she fell ill. She died on 14 March.',
    ['3 May 1881=1881-05-03', '1899=1899', '1904=1904', 'The next year=1905', 'February 1907=1907-02', 'June of the following year=1908-06', 'the winter of 1911-12=1911-WI', '14 March=1912-03-14']],
  ['a siege',
    'The siege began on 12 October 1588. By the end of the month the outer walls had fallen. An attack was beaten back on 7 November. On the night of 20 November a relief force broke through. At dawn the next morning the besiegers withdrew. The town was not attacked again until the spring.',
    ['12 October 1588=1588-10-12', 'the end of the month=1588-10', '7 November=1588-11-07', 'the night of 20 November=1588-11-20TNI', 'dawn=1588-11-20TMO', 'the next morning=1588-11-21TMO', 'the spring=1589-SP']],
  ['a campaign',
    'The Ostmark army crossed the river on 2 September 1914. That night it reached Vell. Three days later it stood before the capital. The fighting lasted from 6 September to 12 September. On 14 September at 5 a.m. the order to retreat was given. Later that month both sides dug in. At Christmas the guns fell silent.',
    ['2 September 1914=1914-09-02', 'That night=1914-09-02TNI', 'Three days later=1914-09-05', '6 September=1914-09-06', '12 September=1914-09-12', '14 September at 5 a.m.=1914-09-14T05:00', 'Later that month=1914-09', 'Christmas=1914-12-25']],
  ['before Christ',
    'In 218 BC the Varrans crossed the pass. Two years later their army was beaten at Olm. In August they sued for peace. The war of 264-241 BC had cost them the islands. Olm itself fell in AD 79.',
    ['218 BC=BC0218', 'Two years later=BC0216', 'August=BC0216-08', '264=BC0264', '241 BC=BC0241', 'AD 79=0079']],
  ['a war with its background',
    'The Norland War was fought from 12 June 1846 to 3 February 1848. Its roots lay in a treaty of 1819, which had expired in 1840. On the morning of 12 June the fleet shelled Pell. On 3 and 7 October there were more attacks. In January 1847 a second army came. The night of 5-6 April was its last. In the autumn of that year the king fell ill.',
    ['12 June 1846=1846-06-12', '3 February 1848=1848-02-03', '1819=1819', '1840=1840', 'the morning of 12 June=1846-06-12TMO', '3=1846-10-03', '7 October=1846-10-07', 'January 1847=1847-01', 'The night of 5-6 April=1847-04-05TNI', 'the autumn of that year=1847-FA']],
  ['over New Year',
    'Norland declared war on 1 June 1862. The first battle was fought at Pell on 17 July. In early September General Orr marched south. On 8 December he took Dane, and on 2 January he burned its mills. In the following spring, the war came to an end. The previous autumn the treasury had run dry.',
    ['1 June 1862=1862-06-01', '17 July=1862-07-17', 'early September=1862-09', '8 December=1862-12-08', '2 January=1863-01-02', 'the following spring=1863-SP', 'The previous autumn=1862-FA']],
];

describe('narrative', () => {
  it.each(stories)('%s, undated', (_, text, values) => {
    expect(read(text, { publication: null })).toEqual(values);
  });
  it.each(stories)('%s, published long after', (_, text, values) => {
    expect(read(text, { publication: late })).toEqual(values);
  });
});

const report = 'The mill at Pell burned down on Friday, police said. It is the second fire this year. The owners bought it in May 2008. In October they hired a guard, the mayor said on Saturday. The court will rule in January.';

describe('news', () => {
  it('keeps to the day of publication', () => {
    expect(read(report, { publication: late })).toEqual(['Friday=2009-12-18', 'this year=2009', 'May 2008=2008-05', 'October=2009-10', 'Saturday=2009-12-19', 'January=2010-01']);
  });
  it('takes no run of days near publication for a story, whatever year stands before it', () => {
    const text = 'The mill at Pell was built in June 1951. On December 3 a boiler burst. On December 5 a wall fell. On December 8 a pipe broke, on December 9 a door. On December 12 it shut, and on December 17 it was sold, police said on Friday. In January it will be torn down.';
    expect(read(text, { publication: late })).toEqual(['June 1951=1951-06', 'December 3=2009-12-03', 'December 5=2009-12-05', 'December 8=2009-12-08', 'December 9=2009-12-09', 'December 12=2009-12-12', 'December 17=2009-12-17', 'Friday=2009-12-18', 'January=2010-01']);
  });
  it.each([
    ['narrative', 'October=2008-10'],
    ['news', 'October=2009-10'],
    ['auto', 'October=2009-10'],
  ] as const)('forced to %s', (mode, value) => {
    expect(read(report, { publication: late, mode })).toContain(value);
  });
  it('forces news on a story', () => {
    const text = stories[0]?.[1] ?? '';
    expect(read(text, { publication: late, mode: 'news' })).toContain('November=2009-11');
  });
  it('tells a long background passage in a report apart', () => {
    const text = `The talks went on in Senn on Friday, officials said. More are due on Monday.\n\n${'Nobody had hoped for so much, and few had asked for it. '.repeat(12)}\n\nThe league was founded in March 1943. It moved to Senn in May 1944 and to Pell in June 1951. On 5 July it took in Norland. In 1952 it was dissolved, and in February its house was sold.`;
    expect(read(text, { publication: late }).slice(-3)).toEqual(['5 July=1951-07-05', '1952=1952', 'February=1952-02']);
  });
});
