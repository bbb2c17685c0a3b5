// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Article, TimelineEvent } from '../../core/index.ts';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { claim, event, eventId, excerpt, quoteOf, step, time } from '../testing/build.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { EventReading } from './EventReading.tsx';
import { HowWeKnowSource } from './HowWeKnowSource.tsx';
import { NO_READER, ReaderContext, type Reader } from '../store/reader.ts';

afterEach(cleanup);

const library = { events: SAMPLE.events, articles: new Map(SAMPLE.articles.map((one) => [one.id, one] as const)), sources: sourceByArticle(sourcesOf(SAMPLE.articles)), terms: [] };
const radio = SAMPLE.articles.find(({ file }) => file === 'radio.txt') ?? SAMPLE.articles[0]!;
const bare = SAMPLE.articles.find(({ file }) => file === 'unnamed.txt') ?? SAMPLE.articles[0]!;
const eventOf = (id: string) => SAMPLE.events.find((each) => each.id === id) ?? expect.unreachable();
const reading = (shown: TimelineEvent, given: Partial<Reader> = {}) => <ReaderContext value={{ ...NO_READER, library, ...given }}><EventReading event={shown} /></ReaderContext>;
const show = (shown: TimelineEvent, onArticle = vi.fn()) => {
  render(reading(shown, { readArticle: onArticle }));
  return onArticle;
};

describe('an open event', () => {
  it('puts all that one source says on one card, each passage with its way into the article', async () => {
    const words = ['It had been inspected on Wednesday.', 'The port closed the harbour before dawn.'].map((each) => excerpt(radio, each));
    const onArticle = show(event('x', 'The harbour is looked at', time('2019-05-08', 'day', '2019-05-08', '2019-05-09'), words));
    expect(screen.getAllByRole('article')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'In the article: Radio Vesterby, passage 2 of 2' }));
    expect(onArticle).toHaveBeenCalledWith(radio.id, words[1]);
  });

  it.each([
    ['of one article in the order of its text', ['new-crew', 'shift'], [], ['shift', 'new-crew']],
    ['of several under each, as they report the event', ['cause', 'shift', 'warning', 'new-crew'], ['Radio Vesterby', 'Unnamed source (“Harbour town mourns after blaze on the Alvilde”)', 'Nordhavn Post'], ['shift', 'new-crew', 'cause', 'warning']],
  ])('names its details, %s, and opens them', async (_name, ids, sources, opened) => {
    const events = SAMPLE.events.map((each) => (ids.includes(each.id) ? { ...each, detailOf: eventId('fire') } : each));
    const onEvent = vi.fn();
    const { container } = render(reading(eventOf('fire'), { library: { ...library, events }, readEvent: onEvent }));
    expect(container.querySelector('.details-told:not([open]) > summary')?.textContent).toBe(`Details (${ids.length}) told beside it, with no day of their own`);
    expect([...container.querySelectorAll('.beside h4')].map(({ textContent }) => textContent)).toEqual(sources);
    for (const button of container.querySelectorAll('.beside .link')) await userEvent.click(button);
    expect(onEvent.mock.calls.flat()).toEqual(opened);
  });

  it('that is a detail says of what, and leads there', async () => {
    const onEvent = vi.fn();
    const { container } = render(reading({ ...eventOf('shift'), detailOf: eventId('fire') }, { readEvent: onEvent }));
    expect(container.querySelector('.detail-of')?.textContent).toBe(`A detail of: ${eventOf('fire').title}`);
    expect(container.querySelector('.beside')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: eventOf('fire').title }));
    expect(onEvent).toHaveBeenCalledWith('fire');
  });

  it('folds what only mentions it, and unfolds it when what is looked for is in there', () => {
    const [mention, told] = ['It had been inspected on Wednesday.', 'The port closed the harbour before dawn.'].map((each) => excerpt(radio, each));
    if (told === undefined || mention === undefined) throw new Error('Two passages.');
    const shown = event('x', 'The harbour is closed', time('2019-05-08', 'day', '2019-05-08', '2019-05-09'), [{ ...mention, tells: false }, told]);
    const looking = (terms: readonly string[]) => reading(shown, { library: { ...library, terms } });
    const { rerender, container } = render(looking([]));
    const fold = container.querySelector<HTMLDetailsElement>('.card-more');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('1 more mention of Radio Vesterby');
    expect([...container.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual([told.exact, mention.exact]);
    rerender(looking(['inspected']));
    expect(fold?.open).toBe(true);
  });

  it('does not repeat the headline of a source without a name where it is the first quote', () => {
    const { container } = render(reading(event('x', 'Town mourns', time(null, 'unknown', null, null), [excerpt(bare, bare.title ?? '')])));
    expect(container.querySelector('blockquote')?.textContent).toBe(bare.title);
    expect(container.querySelector('.card-headline')).toBeNull();
  });

  it('says beside the title that its figure differs, and leads to what each source says', async () => {
    const words = [excerpt(radio, 'Five people died, hospital director Mai Lind said.'), excerpt(bare, 'At least four people lost their lives when the ferry Alvilde caught fire in Brandsund on Friday morning.')];
    const claims = [claim(words, 0, radio, 'Five people died', 5, 5), claim(words, 1, bare, 'At least four people', 4, 4)];
    show(event('x', 'Five people are dead', time(null, 'unknown', null, null), words, { disagreements: [{ about: 'figure', what: 'killed', relation: 'differ', claims }] }));
    await userEvent.click(screen.getByRole('button', { name: 'Figure differs' }));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Sources differ' }));
  });

  it('shows counts of different days in their order, and does not say that the sources differ', async () => {
    const words = [excerpt(bare, 'At least four people lost their lives when the ferry Alvilde caught fire in Brandsund on Friday morning.'), excerpt(radio, 'Five people died, hospital director Mai Lind said.')];
    const claims = [claim(words, 0, bare, 'At least four people', 4, 4), claim(words, 1, radio, 'Five people died', 5, 5, 'hospital director Mai Lind')];
    const onArticle = show(event('x', 'Five people are dead', time(null, 'unknown', null, null), words, { recounts: [{ what: 'killed', claims }] }));
    expect(screen.queryByText('Sources differ')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Counts vary by day' }));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Told anew on later days' }));
    expect(screen.getAllByRole('row').slice(1).map((row) => row.textContent)).toEqual([
      ` Unnamed source10 May 2019“At least four people”4`, ' Radio Vesterby10 May 2019“Five people died” hospital director Mai Lind5',
    ]);
    await userEvent.click(screen.getByRole('button', { name: '“Five people died”' }));
    expect(onArticle).toHaveBeenCalledWith(radio.id, claims[1]?.quote);
  });

  it('shows text that looks like mark-up as text', () => {
    const odd: Article = { ...bare, text: 'The <b>mayor</b> & <img src=x> left.', blocks: [] };
    const words = [excerpt(odd, 'The <b>mayor</b> & <img src=x> left.')];
    const { container } = render(reading(event('x', '<i>Left</i>', time(null, 'unknown', null, null), words), { library: { ...library, articles: new Map([[odd.id, odd]]) } }));
    expect(container.querySelector('blockquote')?.textContent).toBe(odd.text);
    expect(container.querySelectorAll('b, img, i')).toHaveLength(0);
  });

  it('names the two sides of a contested claim', () => {
    show(SAMPLE.events.find(({ id }) => id === 'sprinklers') ?? SAMPLE.events[0]!);
    expect(screen.getByText('Contested: the parties say opposite things.')).toBeTruthy();
    expect(screen.getAllByRole('row').slice(1).map((row) => row.textContent)).toEqual([' Radio Vesterby“all sprinklers had worked” Sundline', " Radio Vesterby“none had” The seamen's union"]);
  });

  it('sets plans of earlier articles apart from its reports', async () => {
    const [told, plan] = ['The port closed the harbour before dawn.', 'It had been inspected on Wednesday.'].map((each) => excerpt(radio, each));
    if (told === undefined || plan === undefined) throw new Error('Two passages.');
    const onArticle = show(event('x', 'The harbour is closed', time('2019-05-08', 'day', '2019-05-08', '2019-05-09'), [told], { foretold: [plan] }));
    expect(screen.getByText('1 source')).toBeTruthy();
    const apart = screen.getByRole('region', { name: 'Foretold before' });
    expect(apart.querySelector('blockquote')?.textContent).toBe(plan.exact);
    expect(screen.getByRole('region', { name: 'What each source says' }).textContent).not.toContain(plan.exact);
    await userEvent.click(screen.getByRole('button', { name: 'The plan in the article: Radio Vesterby' }));
    expect(onArticle).toHaveBeenCalledWith(radio.id, plan);
  });

  it('gives words of doubt beside the report', () => {
    show(SAMPLE.events.find(({ id }) => id === 'cause') ?? SAMPLE.events[0]!);
    expect(screen.getByText('Doubt in the report: “have not confirmed”')).toBeTruthy();
    expect(screen.getByText('Nothing in the articles gives this a full date, so none is shown.')).toBeTruthy();
  });

  it('tells reasoning about the article apart from reasoning about the event', () => {
    const steps = [step('words', quoteOf(radio, 'On Friday afternoon'), '2019-05-10TAF'), step('publication', null, '2019-05-10'), ...radio.published.steps];
    show(event('x', 'People gather', time('2019-05-10TAF', 'part', '2019-05-10T12:00', '2019-05-10T18:00', { certainty: 'inferred', steps }), [excerpt(radio, 'On Friday afternoon some 1,500 people gathered on the quay.')]));
    const lists = [...document.querySelectorAll('.how ol')].map((list) => [...list.children].map((line) => line.textContent));
    expect(lists[0]).toEqual(['“On Friday afternoon” means Fri 10 May 2019, afternoon.', 'Counted from the day the article was published, Fri 10 May 2019.']);
    expect(lists[1]).toHaveLength(radio.published.steps.length);
    expect(screen.getByText(/Radio Vesterby is dated 10 May 2019, which is itself inferred/)).toBeTruthy();
  });
});

describe('how we know the source', () => {
  const from = (source: Article['source']) => {
    const { container } = render(<HowWeKnowSource article={{ ...radio, source }} />);
    return container.textContent;
  };
  const quote = quoteOf(radio, 'Source: Radio Vesterby');
  it.each([
    [{ name: 'Radio Vesterby', certainty: 'stated', steps: [step('line', null, 'Radio Vesterby')] }, /^Radio Vesterby is named by the record with which it came in\.$/],
    [{ name: null, certainty: 'unknown', steps: [] }, /^No line of it names a publisher, so none is given/],
    [{ name: 'Radio Vesterby', certainty: 'stated', steps: [step('line', quote, 'Radio Vesterby')] }, /^Radio Vesterby is named by its own words: “Source: Radio Vesterby”\.$/],
    [{ name: 'Radio Vesterby', certainty: 'inferred', steps: [step('words', quote), step('words', quote)] }, /^~ That it comes from Radio Vesterby is inferred from its words: “Source: Radio Vesterby”\.$/],
  ] as const)('%o', (source, expected) => expect(from(source)).toMatch(expected));
});
