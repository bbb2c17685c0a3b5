import type { ArticleId, Correction, EventId, TimelineEvent } from '../model.ts';
import { pace, type Steps } from '../text/index.ts';
import type { ArticleMentions } from './article-mentions.ts';
import { referencesOf } from './attach.ts';
import { buildEvent, type EventSetting } from './build-event.ts';
import { consequencesOf } from './consequences.ts';
import { correctGroups, type CorrectedGroup } from './correct-groups.ts';
import { denialsOf } from './differences/denials.ts';
import { toldOnTwoDays } from './differences/two-days.ts';
import { detailsOf, type BuiltEvent } from './details.ts';
import { editEvent } from './edit-event.ts';
import { groupEvents } from './event-groups.ts';
import { foretoldOf } from './foretold.ts';
import { byTime, inOrder } from './event-order.ts';
import { grouped } from './grouped.ts';
import { linkWeights } from './link-weights.ts';
import { landmarksOf, peopleOf } from './linked-mention.ts';
import { kindsOf } from './name-kinds.ts';
import { definitionsIn } from './abbreviations.ts';
import { pileNames, type Definition, type MeantName } from './pile-names.ts';
import { statedCountries } from './place-country.ts';
import { sentenceKey } from './sentence-key.ts';
import { saliencesOf } from './salience.ts';
import type { PileSetting } from './story-mentions.ts';
import { statementsUnder } from './statements-under.ts';
import { weightsOf } from './weights.ts';
import { worth } from './worth.ts';

/** The work that a report of a built event is, in comparisons. */
const A_REPORT = 10;

/** What is told in a pile, as a person corrected it. */
export interface LinkedEvents {
  readonly events: readonly TimelineEvent[];
  readonly hidden: readonly TimelineEvent[];
  /** Ids of the corrections that found no place. */
  readonly unplaced: ReadonlySet<string>;
}

function* definedIn(all: readonly ArticleMentions[]): Iterable<Definition> {
  for (const { article, mentions, story } of all) for (const [short, long] of definitionsIn(article.text, mentions)) yield { short, long, story };
}

function* namesIn(all: readonly ArticleMentions[]): Iterable<MeantName> {
  for (const { article, mentions, story } of all) {
    for (const { names } of mentions) for (const name of names) yield { story, name, the: article.text.slice(Math.max(0, name.start - 4), name.start).toLowerCase() === 'the ' };
  }
}

/** The groups, with those as one that tell one event with two days; what a person corrected is as they say. */
function onTwoDays(groups: readonly CorrectedGroup[]): readonly CorrectedGroup[] {
  const plain = groups.map(({ mentions, origins, changes, apart }) => (origins.length + changes.length + apart.size > 0 ? [] : mentions));
  const goesWith = toldOnTwoDays(plain);
  if (goesWith.size === 0) return groups;
  const joining = grouped([...goesWith], ([, host]) => host);
  return groups.flatMap((group, at) => (goesWith.has(at) ? [] : [{ ...group, mentions: [...group.mentions, ...(joining.get(at) ?? []).flatMap(([other]) => groups[other]?.mentions ?? [])] }]));
}

/** The counts of what came of an event are the event's: what differs in them is told there. */
const withoutCounts = ({ disagreements }: TimelineEvent): Pick<TimelineEvent, 'disagreements' | 'recounts'> => ({ disagreements: disagreements.filter(({ about }) => about !== 'figure'), recounts: [] });

/** What the mentions of a pile are read and joined with. */
export function pileSetting(all: readonly ArticleMentions[], links = linkWeights): PileSetting {
  const mentions = all.flatMap((a) => a.mentions);
  return { weights: weightsOf(all.map((a) => a.mentions)), kindOf: kindsOf(mentions), landmarks: landmarksOf(mentions), people: peopleOf(mentions), links };
}

/** Events of all articles, each told once. In order of time; undated ones last. `links` says what evidence on two groups of reports weighs. */
export function* linkEvents(all: readonly ArticleMentions[], corrections: readonly Correction[] = [], links = linkWeights): Steps<LinkedEvents> {
  const isFull = pace();
  const mentions = all.flatMap((a) => a.mentions);
  const pile = pileSetting(all, links);
  yield;
  const joined = yield* groupEvents(all, pile);
  const { stories, extras, unplaced } = correctGroups(joined, corrections, all, pile);
  const order = new Map<ArticleId, number>(all.map(({ article }, at) => [article.id, at]));
  const setting: EventSetting = {
    order, weights: pile.weights,
    countryOf: statedCountries(mentions),
    nameOf: pileNames(namesIn(all), pile.kindOf, definedIn(all)),
    storyOf: new Map(all.map(({ article, story }) => [article.id, story])),
    articles: new Map(all.map(({ article }) => [article.id, article])),
  };
  yield;
  const built: BuiltEvent[] = [];
  /** The events that tell what came of others, with those. */
  const folded = new Map<EventId, EventId>();
  const foretold = foretoldOf([...stories.values()].flat().map(({ mentions: told }) => told), (id) => setting.articles.get(id)?.published.date ?? null);
  yield;
  for (const [story, corrected] of stories) {
    const groups = onTwoDays(corrected);
    const passing = joined.passing.get(story) ?? [];
    const references = yield* referencesOf(groups.map((group) => group.mentions), passing.filter(({ mention }) => !mention.denies), (id) => setting.articles.get(id)?.text ?? '');
    const whole = groups.map(({ mentions: told }) => [...told, ...told.flatMap((m) => extras.get(m.index) ?? [])]);
    // What a person corrected is as they say.
    const plain = groups.map(({ mentions: told, origins, changes }) => (origins.length + changes.length > 0 ? [] : told));
    const comesOf = consequencesOf(plain);
    const tollsOf = grouped([...comesOf], ([, host]) => host);
    const denials = denialsOf(whole, passing.filter(({ mention }) => mention.denies), (id) => setting.articles.get(id)?.text ?? '');
    yield;
    const made = new Map<number, BuiltEvent>();
    for (const [at, group] of groups.entries()) {
      if (isFull(A_REPORT * group.mentions.length)) yield;
      const members = whole[at] ?? [];
      // What a person cared about is shown, also where nobody else would think it worth an entry.
      const wanted = group.origins.length + group.changes.length > 0;
      const speaking = (references[at] ?? []).filter(({ article, sentence }) => !group.apart.has(article) && !group.apart.has(sentenceKey(article, sentence)));
      const event = wanted || worth(members) ? buildEvent({ members: inOrder(members, order), references: speaking, plans: foretold.get(group.mentions) ?? [], consequences: (tollsOf.get(at) ?? []).flatMap(([toll]) => whole[toll] ?? []), denials: denials.get(at) ?? [] }, setting, wanted) : null;
      if (event !== null) made.set(at, { event: editEvent(event, group), members });
    }
    built.push(...made.values());
    for (const [toll, host] of comesOf) {
      const [under, of] = [made.get(toll), made.get(host)];
      if (under !== undefined && of !== undefined) folded.set(under.event.id, of.event.id);
    }
  }
  yield;
  const isHidden = ({ edited }: TimelineEvent): boolean => edited.some(({ what }) => what === 'hidden');
  // What a person hid has nothing told under it.
  const shown = built.filter(({ event }) => !isHidden(event));
  const hosts = detailsOf(shown, new Map([...statementsUnder(shown), ...folded]));
  const salience = saliencesOf(built, hosts, {
    paragraphs: new Map(all.map(({ article, mentions }) => [article.id, mentions.reduce((most, m) => Math.max(most, m.paragraph + 1), 1)])),
    published: new Map(all.map(({ article }) => [article.id, article.published.date])),
  });
  const events = built.map(({ event }): TimelineEvent => ({ ...event, salience: salience.get(event.id) ?? 0, ...(folded.has(event.id) && hosts.has(event.id) ? withoutCounts(event) : {}), detailOf: hosts.get(event.id) ?? null })).sort(byTime);
  return { events: events.filter((event) => !isHidden(event)), hidden: events.filter(isHidden), unplaced };
}
