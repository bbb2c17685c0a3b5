import { describe, expect, it } from 'vitest';
import { article, event, excerpt, time } from '../testing/build.ts';
import { endsText, periodText } from './labels.ts';

const told = [excerpt(article('post.txt', 'Lusk Post', 'The quay is closed.', { date: null, certainty: 'unknown' }), 'The quay is closed.')];
const day = (start: string, end: string) => event(start, 'The quay is closed', time(start, 'day', start, end), told);

describe('endsText', () => {
  it.each([
    ['one day', day('2019-05-10', '2019-05-11'), day('2019-05-10', '2019-05-11'), '10 May 2019'],
    ['two days', day('2019-05-10', '2019-05-11'), day('2019-06-02', '2019-06-03'), '10 May 2019 – 2 Jun 2019'],
    ['of what lasted some days only the outer end', day('2019-05-10', '2019-05-13'), day('2019-06-02', '2019-06-05'), '10 May 2019 – 4 Jun 2019'],
    ['a year', event('y', 'The quay is built', time('1902', 'year', '1902-01-01', '1903-01-01'), told), day('2019-06-02', '2019-06-03'), '1902 – 2 Jun 2019'],
    ['years before 1000', event('y', 'The quay is built', time('0079/0085', 'year', '0079-01-01', '0086-01-01'), told), event('z', 'The quay is built anew', time('0090/0095', 'year', '0090-01-01', '0096-01-01'), told), '79 – 95'],
  ])('%s', (_, first, last, expected) => {
    expect(endsText([first, last])).toBe(expected);
  });
});

describe('periodText', () => {
  it('ends with the finer of two that end together', () => {
    const wide = event('w', 'The quay was paid for', time('2019', 'year', '2019-01-01', '2019-06-03'), told);
    expect(periodText([wide, day('2018-05-10', '2018-05-11'), day('2019-06-02', '2019-06-03')])).toBe('10 May 2018 – 2 Jun 2019');
  });
});
