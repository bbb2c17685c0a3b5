import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../testing/pile.ts';

/** The titles that the last sentence of a text gives, the weak ones in parentheses. */
const titles = (text: string): readonly string[] =>
  mentionsIn(`A headline of the day\n\n${text}\n`).filter((m) => !m.headline && m.title !== null).map((m) => (m.weak ? `(${m.title})` : (m.title ?? '')));

describe('a title is as long as the act and its object', () => {
  it.each([
    ['a long one goes without its setting', 'Olena Roe gave a long and quiet speech about the old mill to the council of the town in the great hall.', ['Olena Roe gave a long and quiet speech about the old mill to the council of the town']],
    ['nor loses where something is driven to', 'Rebels drove a cart full of stones into a wall around the old mill of the town in the north of Norland.', ['Rebels drove a cart full of stones into a wall']],
    ['a clause between commas goes', 'The council said the old mill, which had burned in May, would be sold to a large firm of the town.', ['The council said the old mill would be sold to a large firm of the town']],
    ['a guard who is the subject of what follows is no part of it', 'The governor said a fire which began in a mill had closed the port, and a guard who left was hurt.', ['The governor said a fire which began in a mill had closed the port, and a guard who left was hurt']],
    ['but not what somebody is asked to do', 'A spokesman for the council of Selmouth urged the owners of the old mill to halt their work at once.', ['A spokesman for the council of Selmouth urged the owners of the old mill to halt their work at once']],
    ['a list is kept whole', 'Volunteers from the town of Selmouth handed out blankets and pots, tents, ropes and cans of water.', ['Volunteers from the town of Selmouth handed out blankets and pots, tents, ropes and cans of water']],
    ['adjectives are no list', 'The flood turned the short walk to the port into a slow, dangerous and exhausting journey.', ['The flood turned the short walk to the port into a slow, dangerous and exhausting journey']],
    ['a participle keeps its agent', 'The navy published pictures of the damage caused by the storm in May.', ['The navy published pictures of the damage caused by the storm in May']],
    ['what is said is kept', 'The firm said on Monday that it believes the old mill was sold.', ['The firm said that it believes the old mill was sold']],
    ['a verb that needs its "that"', 'The pilot realised with a shudder that the wrong bridge was closed.', ['The pilot realised with a shudder that the wrong bridge was closed']],
    ['what is said goes on behind an aside', 'The council announced that the mill, which is old, would close in May.', ['The council announced that the mill would close', '(The mill would close)']],
  ])('%s', (_, text, expected) => expect(titles(text)[0]).toBe(expected[0]));
});

describe('a title goes without what stands beside', () => {
  it.each([
    ['a dateline', 'SELMOUTH | Mon May 6, 2024 3:15 pm BST SELMOUTH (Norpress) - Rebels seized the old mill on Monday.', ['Rebels seized the old mill']],
    ['parentheses', 'Peter Holm (pictured) left the Rovers on Monday.', ['Peter Holm left the Rovers']],
    ['an aside with a comma of its own', 'Mr Marsh, of Mill Lane, Lusk, entered a plea and was remanded in custody on Monday.', ['Mr Marsh was remanded in custody']],
    ['an aside between dashes', 'More than 80 people -- most of them children -- fled to Selmouth on Monday.', ['More than 80 people fled to Selmouth']],
    ['nothing where an aside lacks its second comma', 'Olena Roe, the council’s chairman said the mill was sold.', ['Olena Roe, the council’s chairman said the mill was sold']],
    ['a clause that says only when somebody said it', 'The quarrel began when Jon Roe said that two guards had robbed him in May.', ['Jon Roe said that two guards had robbed him']],
    ['not who said that it was said', 'The quarrel began when the mayor said Jon Roe claimed that two guards had robbed him in May.', ['The quarrel began when the mayor said Jon Roe claimed that two guards had robbed him in May']],
    ['not whom a clause is told of', 'The police questioned people at the gate who said that two guards had robbed them in May.', ['The police questioned people at the gate who said that two guards had robbed them in May']],
    ['an opening participle', 'Scrambling for safety, the crowd left the hall on Monday.', ['The crowd left the hall']],
    ['words that link it to the sentence before', 'Finally, rebels seized the old mill on Monday.', ['Rebels seized the old mill']],
    ['but for a possessive of time', 'Olena Roe criticised Monday’s vote in a speech.', ['Olena Roe criticised Monday’s vote in a speech']],
  ])('%s', (_, text, expected) => expect(titles(text)).toContain(expected[0]));

  it.each([
    ['a percentage', 'More than 60% of the voters rejected the plan on Monday.', '(More than 60% of the voters rejected the plan on Monday)'],
    ['quotation marks', 'The council called the plan a “great mistake” on Monday.', 'The council called the plan a “great mistake”'],
    ['how long it lasted', 'Weeks of protests closed the port in May.', 'Weeks of protests closed the port'],
  ])('but keeps %s', (_, text, expected) => expect(titles(text)).toContain(expected));
});

describe('a title never tells as a fact what the text does not', () => {
  it.each([
    ['a claim', 'Some reports claimed that rebels had seized the mill on Monday.', 'Some reports claimed that rebels had seized the mill'],
    ['a claim of somebody not named', 'They believe rebels seized the mill on Monday.', 'They believe rebels seized the mill'],
    ['an allegation', 'Olena Roe allegedly threatened a guard on Monday.', 'Olena Roe allegedly threatened a guard'],
    ['a rumour', 'The town was shaken by rumours that rebels had seized the mill on Monday.', 'The town was shaken by rumours that rebels had seized the mill on Monday'],
    ['a report of nobody', 'It has been reported that the mill was sold on Monday.', 'It has been reported that the mill was sold on Monday'],
    ['what has yet to come', 'The survey said the lowest price had yet to be reached on Monday.', 'The survey said the lowest price had yet to be reached'],
  ])('%s', (_, text, expected) => {
    const found = titles(text).map((t) => t.replace(/^\(|\)$/gu, ''));
    expect(found).toContain(expected);
  });

  it('what a named speaker says plainly keeps the speaker', () => expect(titles('The mayor said rebels had seized the mill on Monday.')).toEqual(['The mayor said rebels had seized the mill']));
});

describe('no title where the subject is not known', () => {
  it.each([
    ['what was made public is not who is accused', 'The men are accused of harming the mill by writing letters that were made public on Monday.', 'The men were made public'],
    ['the boy returned, not the ministry', 'The ministry said a guard fell ill, in a boy recently returned from Norway.', 'The ministry returned from Norway'],
    ['an adjective is no verb', 'The mill is held by tired but dedicated workers.', 'The mill dedicated workers'],
    ['a friend is not who spoke before', 'Olena Roe said the mill was sold. A friend called her on Monday, and he was arrested.', 'Olena Roe was arrested'],
    ['footage burns nothing', 'Footage showed the crew sitting on the pier as guards counted them and burned their boats.', 'Footage burned their boats'],
    ['what is demanded is no fact', 'The town demands that the mill be sold and that those who closed the port should go to prison.', 'Those who closed the port should go to prison'],
    ['what the words before say', 'Jon Roe also made a film, which was a mess that angered the town.', 'A mess angered the town'],
    ['words behind a name keep their pronoun', 'Olena Roe said the mill was sold. “We closed the old bridge,” she said on Monday.', 'Olena Roe: Olena Roe closed the old bridge'],
  ])('%s', (_, text, wrong) => expect(titles(text).map((t) => t.replace(/^\(|\)$/gu, ''))).not.toContain(wrong));

  it.each([
    ['an aside with "and" in it', 'The mill, which is old and slow and dear, was sold on Monday.', 'The mill was sold'],
    ['behind a gerund', 'A climber who spent two nights on the ridge after losing his rope escaped on Monday.', 'A climber who spent two nights on the ridge after losing his rope escaped'],
  ])('the subject before an aside: %s', (_, text, expected) => expect(titles(text)).toContain(expected));
});

describe('a speaker in a title', () => {
  it.each([
    ['without his post', '“The old bridge is a danger,” said Olena Roe, the mayor of the town of Selmouth, the largest one.', 'Olena Roe: “The old bridge is a danger”'],
    ['without the word that links', 'But Olena Roe, a councillor, said: “The old bridge is a danger.”', 'Olena Roe: “The old bridge is a danger”'],
    ['who tells it on the side', 'The port was closed by a strike that hurt the town, a clerk said.', 'A clerk: A strike hurt the town'],
    ['who announces what stands before', 'The old bridge will close in May, the council announced.', 'The council: The old bridge will close'],
  ])('%s', (_, text, expected) => expect(titles(text)).toContain(expected));
});

describe('who "he" or "she" is', () => {
  it.each([
    ['of the sentence before, whoever is named behind', 'Jon Roe left the old mill in May. On Monday he met Olena Hale and a guard.', 'Jon Roe met Olena Hale and a guard'],
    ['who goes on speaking', 'Jon Roe told the council that the thief had left. He added on Monday that the mill was sold.', 'Jon Roe added that the mill was sold'],
  ])('%s', (_, text, expected) => expect(titles(text)).toContain(expected));

  it.each([
    ['not who only spoke of another', 'Jon Roe told the council that the thief had left the old mill. He then sank the ferry on Monday.', 'Jon Roe then sank the ferry'],
    ['not of whom another is the heir', 'The heir of Jon Roe left the old mill. He sank the ferry on Monday.', 'Jon Roe sank the ferry'],
    ['not a man by "she"', 'Jon Roe lost his boat. She sank the ferry on Monday.', 'Jon Roe sank the ferry'],
    ['not whom a quotation means', 'Jon Roe left the old mill. “He sank the ferry on Monday,” the council said.', 'The council: Jon Roe sank the ferry'],
    ['not where an article of the day has two', 'Jon Roe saw McDow at the mill. He sank the ferry on Monday.', 'Jon Roe sank the ferry'],
  ])('%s', (_, text, wrong) => expect(titles(text).map((t) => t.replace(/^\(|\)$/gu, ''))).not.toContain(wrong));
});

describe('a title ends where nothing is torn', () => {
  it.each([
    ['with the partner of a verb', 'Guards burst into the mill and shot and killed a clerk of the town on Monday.', 'Guards burst into the mill and shot and killed a clerk of the town on Monday'],
    ['with the noun of which another is a part', 'Marches have filled every street of Norland all week since the bungled police shooting of a miller in Arden on Saturday night.', 'Marches have filled every street of Norland all week since the bungled police shooting of a miller'],
    ['with the noun before a noun', 'Jon Roe was charged with theft, forgery and money laundering after the council opened its books on Monday.', 'Jon Roe was charged with theft, forgery and money laundering after the council opened its books on Monday'],
    ['with where there was something', 'The council of the town said that although all of the old mills had burned down there was a goat in the hall.', 'The council of the town said that although all of the old mills had burned down there was a goat in the hall'],
    ['with all of a decision', 'The council of Selmouth said on Monday that it will be autumn before its decision as to the sale of the mill is known.', 'The council of Selmouth said that it will be autumn before its decision as to the sale of the mill is known'],
    ['with all of a number', 'Smoke rose from the hall on Monday when as many as 12 to 15 guards reached the mill.', 'As many as 12 to 15 guards reached the mill'],
  ])('%s', (_, text, expected) => expect(titles(text).map((t) => t.replace(/^\(|\)$/gu, ''))).toContain(expected));

  it.each([
    ['an agency', '(Norpress) Rebels seized the old mill on Monday.', 'Rebels seized the old mill'],
    ['the name of a film', 'The old mill of the town | 0:37 Rebels seized the mill on Monday.', 'Rebels seized the mill'],
    ['a mark that closes what another sentence opened', 'They had closed the old bridge,’ Olena Roe told the Herald on Monday.', 'They had closed the old bridge, Olena Roe told the Herald on Monday'],
    ['a date before a chairman and his name', 'In May, the chairman of the mill, Olena Roe, said that the bridge was sold.', 'The chairman of the mill, Olena Roe, said that the bridge was sold'],
    ['what a day is', 'On Thursday, the 20th anniversary of the strike which made him mayor as a young miller, Roe sent his thanks in letters.', 'Roe sent his thanks in letters'],
    ['a setting before a name with a post', 'Earlier in the day, Olena Roe, the minister of roads and canals, denied reports that the bridge was sold.', 'Olena Roe, the minister of roads and canals, denied reports that the bridge was sold'],
  ])('nor begins with %s', (_, text, expected) => expect(titles(text).map((t) => t.replace(/^\(|\)$/gu, ''))).toContain(expected));
});
