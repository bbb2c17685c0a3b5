import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

/** The events with what foresaw them: "title < the words of the plan that say when". */
function foretold(files: Readonly<Record<string, string>>): readonly string[] {
  const timeline = pile(files);
  const text = new Map(timeline.articles.map((a) => [a.id, a.text] as const));
  return timeline.events.flatMap((event) => event.foretold.map((plan) => `${event.title} < ${plan.timePhrase === null ? '' : text.get(plan.article)?.slice(plan.timePhrase.start, plan.timePhrase.end) ?? ''}`));
}

const plan = (words: string, on = '7 May 2024'): string => `Norvale Air waits\n\n${on}\n\n${words}\n`;
const TITLE = 'The first Skyferry was delivered to Norvale Air in Aldport';
const came = 'First Skyferry delivered\n\n15 October 2024\n\nThe first Skyferry was delivered to Norvale Air on Tuesday in Aldport.\n';

describe('what earlier articles said was to come', () => {
  it.each<readonly [what: string, plan: string, expected: readonly string[]]>([
    ['a plan for then', plan('The first Skyferry will be delivered to Norvale Air in October.'), [`${TITLE} < October`]],
    ['a plan by its noun', plan('Deliveries of the Skyferry to Norvale Air are not due until October.'), [`${TITLE} < October`]],
    ['a plan that came late', plan('The first Skyferry will be delivered to Norvale Air on 3 June 2024.'), [`${TITLE} < 3 June 2024`]],
    ['a plan for later than it came', plan('The first Skyferry will be delivered to Norvale Air in May 2025.'), []],
    ['a wish without a date', plan('The first Skyferry should be delivered to Norvale Air.'), []],
    ['a plan of another firm', plan('Corvale Lines said the first steamboat will be delivered to its yard in October.'), []],
    ['a plan of another act', plan('Norvale Air will paint the first Skyferry in October.'), []],
    ['a plan that was told after', plan('The first Skyferry will be delivered to Norvale Air in October.', '20 October 2024'), []],
  ])('%s', (_what, before, expected) => expect(foretold({ a: before, b: came })).toEqual(expected));

  it('changes nothing of what its reports say', () => {
    const [alone] = pile({ b: came }).events.filter(({ title }) => title === TITLE);
    const [event] = pile({ a: plan('The first Skyferry will be delivered to Norvale Air on 3 June 2024.'), b: came }).events.filter(({ title }) => title === TITLE);
    expect(event?.foretold).toHaveLength(1);
    expect([event?.time, event?.excerpts, event?.disagreements]).toEqual([alone?.time, alone?.excerpts, alone?.disagreements]);
  });

  it('leaves the plan an entry of its own', () => {
    expect(pile({ a: plan('The first Skyferry will be delivered to Norvale Air in October.'), b: came }).events.map(({ kind, title }) => `${kind} ${title}`)).toContain('projection The first Skyferry will be delivered to Norvale Air');
  });
});
