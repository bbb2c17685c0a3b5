import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../testing/pile.ts';

/** What a text tells: kind, classes, title and speaker of each mention, in order. */
const told = (text: string): readonly string[] =>
  mentionsIn(`A headline of the day\n\n${text}\n`).filter((m) => !m.headline)
    .map((m) => `${m.kind} ${m.actions.join('+')}: ${m.title ?? '–'}${m.speaker === null ? '' : ` (${m.speaker})`}${m.elaborates ? ' …' : ''}`);

const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  ['what was done', 'Rebels seized the port of Aldport on Monday.', ['event seize: Rebels seized the port of Aldport']],
  ['what is said to have been done', 'The mayor said rebels had seized the port.', ['event seize: Rebels seized the port (The mayor)']],
  ['what may be done', 'Rebels could seize the port.', ['projection seize: Rebels could seize the port']],
  ['what was not done', 'Rebels did not seize the port.', []],
  ['what is denied', 'The army denied that rebels had seized the port.', ['statement deny: The army denied that rebels seized the port']],
  ['how things stand', 'The port remains shut and the mayor is tired.', []],
  ['what goes on every day', 'The army fires 300 shells per day.', []],
  ['a noun that is told by an empty verb', 'The evacuation of the port was completed on Monday.', ['event withdraw: The evacuation of the port was completed']],
  ['a noun with a date of its own', 'Trade has stopped since the invasion of Norway on 3 May.', ['event close: Trade stopped since the invasion of Norway', 'event invade: –']],
  ['an order', 'The king ordered the crew to leave the ship.', ['event announce+order: The king ordered the crew to leave the ship']],
  ['an announcement with its plan', 'The firm announced that it would close its mill.', ['event announce: The firm announced that it would close its mill']],
  ['an announcement of what was done is a report of it', 'The navy announced that it had freed the ship.', ['event rescue: The navy freed the ship (The navy)']],
  ['a quotation', '“We will rebuild the bridge,” Olena Marsh told reporters. “Nobody will stop us.”', ['statement =say: Olena Marsh: “We will rebuild the bridge” (Olena Marsh)', 'statement =say: – …']],
  ['a quotation of a banner is not its carrier’s word', 'Olena Marsh held a banner that read “The port is ours and stays ours”.', ['event =hold: Olena Marsh held a banner']],
  ['a view', 'Olena Marsh said the road is a danger.', ['statement =say: Olena Marsh said the road is a danger (Olena Marsh)']],
  ['two in one sentence', 'Police arrested two men, and a court jailed a third.', ['event arrest: Police arrested two men', 'event sentence: A court jailed a third']],
  ['what footage shows', 'Footage showed the tower collapsing.', ['event destroy: Footage showed the tower collapsing']],
  ['a denied pair', 'The army has not lost or abandoned a tank.', []],
  ['hearsay', 'Rebels were said to have blown up the bridge.', ['event destroy: Rebels reportedly blew up the bridge']],
  ['who goes on after "but"', 'The staff said the attack failed, but withheld details.', ['event =fail: The attack failed (The staff)', 'event =withhold: The staff withheld details']],
  ['a threat by those who are told of', 'The paper said men stopped its reporter and threatened to shoot her.', ['event close: Men stopped its reporter (The paper)', 'statement warn: Men threatened to shoot her (The paper)']],
  ['a warning by the one who speaks', 'The mayor said the road was being cleared and warned drivers.', ['event =clear: The road was being cleared (The mayor)', 'statement warn: The mayor warned drivers']],
  ['what "and had" goes on with', 'The mayor told a meeting the soldiers had fled, and had changed their clothes.', ['event withdraw: The soldiers fled (The mayor)', 'event =change: The soldiers changed their clothes (The mayor)']],
  ['what took place, by a noun that no class holds', 'The regatta took place on Monday.', ['event =take: The regatta took place']],
  ['what takes off', 'The first balloon will take off from Aldport in May and land in Corvale.', ['projection fly: The first balloon will take off from Aldport', 'projection land: The first balloon will land in Corvale']],
  ['what is due', 'The ferry is due to land in Corvale on Monday.', ['projection land: The ferry is due to land in Corvale']],
  ['a plan within what is said', 'The chairman said the firm expects to close two mills.', ['projection close: The firm expects to close two mills (The chairman)']],
  ['the main clause behind a relative one', 'Two sailors who were on the raft were rescued.', ['event rescue: Two sailors were rescued']],
  ['the time clause of a plan', 'It is hoped that the king will wave when he arrives on Monday.', ['projection celebrate: The king will wave', 'projection enter: –']],
  ['a verb behind "several"', 'Several sang in the square.', ['event =sing: Several sang in the square']],
  ['an adjective that looks like a verb', 'The low cost ferry line closed its office.', ['event close: The low cost ferry line closed its office']],
  ['a name that looks like a participle', 'Goring bought two mills.', ['event buy: Goring bought two mills']],
  ['what goes on with a nickname', 'The ferry “Duchess” leaves Aldport on Monday.', []],
  ['who "it" is, after an opening clause', 'After the ferry was sold, it was scrapped in Corvale.', ['event sell: The ferry was sold', 'event =scrap: The ferry was scrapped in Corvale']],
  ['how long it lasted', 'The concert lasted four hours.', ['event =last: The concert lasted four hours']],
  ['a plan on the side, with a date', 'The mill, which will close in May, makes paper.', ['projection close: The mill will close']],
  ['a plan on the side, without one', 'The mill, which will close, makes paper.', []],
  ['the subject of what is said, before an aside', 'Olena Marsh said the ferry, which is old, had sunk.', ['event drop+crash: The ferry sank (Olena Marsh)']],
  ['a word for what was told before', 'Olena Marsh sold the mill. The sale is good news for the town. The law is another matter.', ['event sell: Olena Marsh sold the mill', 'event sell: – …']],
  ['a noun that nothing was told of', 'The sale is good news for the town.', ['event sell: – …']],
  ['what is put off', 'The launch of the ferry was delayed until May.', ['event delay: The launch of the ferry was delayed', 'projection launch: The launch of the ferry was delayed']],
  ['what is scheduled', 'The vote is scheduled for Monday.', ['projection elect: The vote is scheduled']],
  ['a plan beside the predicate', 'The council plans a fair, with the first guest, Olena Marsh, due to sing in May 2031.', ['projection =sing: Olena Marsh, due to sing']],
  ['a participle with a date of its own', 'The man arrested on Monday was jailed.', ['event arrest: The man arrested', 'event sentence: The man arrested was jailed']],
  ['a headline whose last word is no verb', 'Two climbers killed in falls.', ['event kill: Two climbers killed in falls']],
  ['a name without its aside', 'Olena Marsh, the mayor of Aldport, resigned on Monday.', ['event resign: Olena Marsh resigned']],
  ['three names are no aside', 'Olena Marsh, Bruno Hale and Ida Roe, resigned on Monday.', ['event resign: Olena Marsh, Bruno Hale and Ida Roe resigned']],
  ['what a word of saying leaves hanging', 'Olena Marsh opened the mill and said on Monday: “Good.”', ['event open: Olena Marsh opened the mill']],
  ['who shows pictures says something', 'The Orrin Herald broadcast footage of the march.', ['statement =say: The Orrin Herald broadcast footage of the march']],
  ['what a relative clause leaves hanging', 'Olena Marsh bought a boat that leaks.', ['event buy: Olena Marsh bought a boat']],
  ['the first person is the speaker', '“Our boat sank on Monday,” Olena Marsh said.', ['event drop+crash: Olena Marsh: Our boat sank (Olena Marsh)', 'statement =say: Olena Marsh: “Our boat sank on Monday” (Olena Marsh)']],
];

describe('what a text tells', () => {
  it.each(cases)('%s', (_what, text, expected) => expect(told(text)).toEqual(expected));
});
