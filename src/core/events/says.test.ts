import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../testing/pile.ts';

/** The titles that the last sentences of a text give. */
const titles = (text: string): readonly string[] => mentionsIn(`A headline of the day\n\n${text}\n`).flatMap((m) => (m.headline || m.title === null ? [] : [m.title]));
/** Those that its headline gives. */
const headlines = (text: string): readonly string[] => mentionsIn(`${text}\n\nOlena Hale lives in a town by the sea. The town is old.\n`).flatMap((m) => (m.headline && m.title !== null ? [m.title] : []));

const bare = (text: string): string => text.replace(/[“”"]/gu, '').replace(/\.$/u, '').replace(/^(?:But|Instead,) /u, '').toLowerCase();

/** What is a title neither by the list nor as the sentence itself stands. */
const untrue = (found: readonly string[], text: string, may: readonly string[]): readonly string[] => {
  const sentences = text.split(/(?<=[.?!]”?) (?=[“\p{Lu}])/u).map(bare);
  return found.filter((title) => !may.includes(title) && !sentences.includes(bare(title)));
};

/** A text, how many titles it gives, and those that are not the sentence itself. */
type Case = readonly [text: string, count: number, ...may: readonly string[]];

const ACCUSED: readonly Case[] = [
  ['Police said Jon Roe staged the attack on Monday.', 1, 'Police said Jon Roe staged the attack'],
  ['Jon Roe staged the attack, police said on Monday.', 1, 'Police: Jon Roe staged the attack'],
  ['Jon Roe told investigators he was beaten at home on Monday.', 1, 'Jon Roe told investigators he was beaten at home'],
  ['Jon Roe was accused of staging the attack on Monday.', 1, 'Jon Roe was accused of staging the attack'],
  ['Jon Roe, who is accused of attacking a guard, was arrested on Monday.', 2, 'Jon Roe was arrested', 'Jon Roe is accused of attacking a guard'],
  ['Police believe Jon Roe stole the boat on Monday.', 1, 'Police believe Jon Roe stole the boat'],
  ['Police suspect that Jon Roe stole the boat on Monday.', 1, 'Police suspect that Jon Roe stole the boat'],
  ['Prosecutors alleged that Jon Roe attacked a guard in May.', 1, 'Prosecutors alleged that Jon Roe attacked a guard'],
  ['The indictment says Jon Roe attacked a guard in May.', 1, 'The indictment says Jon Roe attacked a guard'],
  ['According to Olena Roe, Jon Holm attacked a guard in May.', 1, 'Olena Roe: Jon Holm attacked a guard'],
  ['Jon Holm attacked a guard in May, according to Olena Roe.', 1, 'Olena Roe: Jon Holm attacked a guard'],
  ['Jon Holm attacked a guard in May, according to documents that the court published.', 2, 'Jon Holm attacked a guard, according to documents that the court published'],
  ['Jon Roe allegedly attacked a guard on Monday.', 1, 'Jon Roe allegedly attacked a guard'],
  ['Allegedly, Jon Roe attacked a guard on Monday.', 1, 'Allegedly, Jon Roe attacked a guard'],
  ['Prosecutors charged Jon Roe with murder on Monday.', 1, 'Prosecutors charged Jon Roe with murder'],
  ['The firm sued Jon Roe on Monday over claims that he stole a boat.', 2, 'The firm sued Jon Roe over claims that he stole a boat'],
  ['The town heard rumours that Jon Roe stole a boat on Monday.', 2, 'The town heard rumours', 'Jon Roe reportedly stole a boat'],
  ['It was alleged that Jon Roe stole a boat on Monday.', 1, 'It was alleged that Jon Roe stole a boat'],
  ['It emerged that Jon Roe stole a boat on Monday.', 2, 'It emerged that Jon Roe stole a boat'],
  ['The court heard that Jon Roe stole a boat on Monday.', 1, 'The court heard that Jon Roe stole a boat'],
  ['Witnesses claim to have seen Jon Roe attack a guard on Monday.', 1, 'Witnesses claim to have seen Jon Roe attack a guard'],
  ['Jon Roe stole the boat, said Olena Marsh, who owned it.', 1, 'Olena Marsh: Jon Roe stole the boat'],
  ['Jon Holm was arrested after serving a term for theft, Olena Roe said.', 1, 'Olena Roe: Jon Holm was arrested after serving a term for theft'],
  ['Jon Holm was arrested after serving a term for theft, she said.', 1],
  ['Jon Holm attacked a guard in May, Olena Roe, the owner of the mill, told the Selmouth Herald.', 1, 'Olena Roe: Jon Holm attacked a guard'],
  ['He told a court that Jon Roe attacked a guard in May.', 1, 'He told a court that Jon Roe attacked a guard'],
  ['The mayor said Peter Marsh told him that Jon Roe attacked a guard in May.', 1, 'The mayor said Peter Marsh told him that Jon Roe attacked a guard'],
  ['Peter Marsh says he saw how Jon Roe attacked a guard in May.', 1, 'Peter Marsh says he saw how Jon Roe attacked a guard'],
];

const ASIDES: readonly Case[] = [
  ['Aldport police said the sailors, while asleep, missed the tide and were fined by the port before they left.', 3, 'Aldport police said the sailors, while asleep, missed the tide', 'Aldport police said the sailors, while asleep, missed the tide and were fined by the port'],
  ['The men, police said, burned the fence on Monday.', 1, 'Police: The men burned the fence'],
  ['Reporters met Jon Roe and Peter Marsh, who said they had been bribed and sold a mill.', 3, 'Reporters met Jon Roe and Peter Marsh', 'Reporters met Jon Roe and Peter Marsh, who said they had been bribed'],
  ['Jon Roe said that as Peter Marsh and Ida Hale walked to the car a man attacked a guard and fired a gun.', 3, 'Jon Roe said that as Peter Marsh and Ida Hale walked to the car a man attacked a guard'],
  ['A clerk accused of lying to a Selmouth, Norland, coal board burned three ledgers on Monday.', 1, 'A clerk accused of lying to a Selmouth, Norland, coal board burned three ledgers'],
  ['The staff said the attack failed, but refused to give details.', 2, 'The staff said the attack failed', 'The staff refused to give details'],
  ['Police said a man who was hurt on Sunday died.', 2],
  ['Olena Roe, said a guard, stole the boat on Monday.', 1, 'Olena Roe, said a guard, stole the boat'],
  ['Firemen said the road was shut and warned drivers.', 1],
  ['The old bridge will close in May, the council announced.', 1, 'The council: The old bridge will close'],
  ['Ida Hale gives an account of the night, saying she, Jon Roe and Peter Marsh attacked a guard in May.', 1],
  ['The lawyer for Jon Roe, who attacked a guard in May, left the court.', 2, 'The lawyer for Jon Roe left the court'],
  ['The ferry makes one trip to Selmouth since the crash which killed four people in May.', 1, 'The crash killed four people'],
  ['Talks between Jon Roe and the council and other towns collapsed on Monday, a paper reported.', 1, 'A paper: Talks between Jon Roe and the council and other towns collapsed'],
];

const COORDINATE: readonly Case[] = [
  ['Jon Roe attacked a guard and fled on Monday.', 2, 'Jon Roe attacked a guard', 'Jon Roe fled'],
  ['The council met in May, and in one of the longest sessions of the spring Jon Roe was told to leave.', 1, 'The council met, and in one of the longest sessions of the spring Jon Roe was told to leave'],
  ['Jon Roe attacked a guard on Monday, and Peter Marsh called police.', 2, 'Jon Roe attacked a guard', 'Peter Marsh called police'],
  ['The mayor denied the claim and attacked a guard on Monday.', 2, 'The mayor denied the claim', 'The mayor attacked a guard'],
  ['The owner said Jon Roe attacked a guard and fled on Monday.', 2, 'The owner said Jon Roe attacked a guard'],
];

const DENIED: readonly Case[] = [
  ['Jon Roe denied that he stole the boat on Monday.', 1, 'Jon Roe denied that he stole the boat'],
  ['Jon Roe denied stealing the boat.', 1, 'Jon Roe denied stealing the boat'],
  ['Jon Roe did not steal the boat on Monday, the court found.', 0],
  ['Police have no evidence that Jon Roe stole the boat on Monday.', 1, 'Police have no evidence that Jon Roe stole the boat'],
  ['The harbour board does not think that any theft happened and is blaming Jon Roe for an idle rumour.', 0],
  ['Neither Jon Roe nor Peter Marsh attacked the guard on Monday.', 0],
  ['Jon Roe falsely reported a theft on Monday.', 1, 'Jon Roe falsely reported a theft'],
];

const UNSURE: readonly Case[] = [
  ['If Jon Roe stole the boat on Monday, he will be jailed.', 1],
  ['Jon Roe will resign on Monday if he is convicted.', 1, 'Jon Roe will resign if he is convicted'],
  ['Did Jon Roe steal the boat on Monday?', 0],
  ['Police are investigating whether Jon Roe attacked a guard on Monday.', 1, 'Police are investigating whether Jon Roe attacked a guard'],
  ['Asked if he had attacked the guard, Jon Roe left the hall.', 1],
  ['Jon Roe may have attacked a guard on Monday.', 0],
];

const PRONOUNS: readonly Case[] = [
  ['Peter Marsh hit Jon Roe on Monday. He was arrested on Tuesday.', 2, 'Peter Marsh hit Jon Roe', 'He was arrested'],
  ['The mayor met Olena Roe on Monday. She stole the boat, the council said.', 2, 'The mayor met Olena Roe', 'The council: She stole the boat'],
  ['Jon Roe met a driver on Monday. He was arrested on Tuesday.', 2, 'Jon Roe met a driver', 'He was arrested'],
  ['Jon Roe was shot on Monday. He was sent to a court on Tuesday.', 2, 'Jon Roe was shot', 'Jon Roe was sent to a court'],
  ['Olena Roe spoke for Jon Holm on Monday. He attacked a guard.', 2, 'Olena Roe spoke for Jon Holm'],
  ['When the town closed in on Jon Roe, he attacked a guard.', 2, 'The town closed in on Jon Roe'],
  ['“Jon Roe stole the boat,” she said on Monday.', 1],
  ['Olena Roe and Peter Marsh left the court. “He attacked the guard in May,” she said.', 2, 'Olena Roe and Peter Marsh left the court'],
  ['Olena Roe spoke in the town of Selmouth. “I saw the whole fight on the pier,” he said.', 1, 'Olena Roe spoke in the town of Selmouth'],
  ['The mayor of Selmouth spoke on Monday. The town was flooded on Tuesday.', 2, 'The mayor of Selmouth spoke', 'The town was flooded'],
];

const WHOLE: readonly Case[] = [
  ['The judge jailed Peter Marsh two days ago.', 1, 'The judge jailed Peter Marsh'],
  ['Jon Roe sang two songs “Harbour” and “Lantern” on Monday.', 1, 'Jon Roe sang two songs “Harbour” and “Lantern”'],
  ['The flags were waved seconds later.', 1],
  ['A bridge built in 1932 collapsed on Sunday.', 2, 'A bridge built in 1932 collapsed', 'A bridge was built'],
  ['Jon Roe burned most of his early letters on Monday.', 1, 'Jon Roe burned most of his early letters'],
  ['A May report told of a recently sold ferry.', 1],
];

/** Whose words a part of a sentence is, or who did it, is easily mistaken. */
const MISTAKEN: readonly Case[] = [
  ['A storm destroyed a pier in Arden on Monday, according to the head of the council, Olena Roe.', 1, 'A storm destroyed a pier in Arden, according to the head of the council, Olena Roe'],
  ['A storm destroyed a pier in Arden on Monday, according to Olena Roe, head of the council.', 1, 'A storm destroyed a pier in Arden, according to Olena Roe, head of the council'],
  ['Six clerks were dismissed on Monday or warned over the escape of the bear.', 2, 'Six clerks were dismissed or warned over the escape of the bear'],
  ['Olena Roe was accused on Monday of attacking a guard, but she was not charged.', 2, 'Olena Roe was accused of attacking a guard, but she was not charged'],
  ['There were reports on Monday of people fleeing the harbour of Lusk, a large port.', 1, 'There were reports on Monday of people fleeing the harbour of Lusk'],
  ['The head of the water board, Carl Thorne, resigned on Friday, days after a dam burst near Lusk and killed six sheep.', 2, 'The head of the water board, Carl Thorne, resigned, days after a dam burst near Lusk'],
  ['Police allege Jon Roe, 61, set light to a barn on Friday, burning two horses.', 2, 'Police allege Jon Roe, 61, set light to a barn on Friday'],
  ['Police say Jon Roe entered the bank and fired at a guard on Monday.', 2],
  ['Jon Roe was charged with reckless sailing, abandoning the crew of a barge on Monday.', 2, 'Jon Roe was charged with reckless sailing'],
  ['Jon Roe joined the Rovers as the only crew to reach the lighthouse after breaking two oars.', 1],
  ['The council worked hard before Olena Roe took over, pushing out three guards.', 2, 'Olena Roe took over'],
  ['The ferry left Aldport at dawn on Monday and stopped near a lighthouse, waiting there for coal, the firm told the Herald.', 2, 'The firm: The ferry left Aldport', 'The firm: The ferry stopped near a lighthouse'],
  ['Jon Roe, who was supposedly banned from the pier, attacked a guard and rowed away on Monday.', 3, 'Jon Roe attacked a guard', 'Jon Roe was supposedly banned from the pier', 'Jon Roe rowed away'],
  ['According to the Selmouth Herald, the largest paper in Norland, Jon Roe stole a boat on Monday.', 1, 'According to the Selmouth Herald, the largest paper in Norland, Jon Roe stole a boat'],
  ['Jon Roe was hurt on Monday evening after, guards say, throwing a stone at a sailor.', 2, 'Jon Roe was hurt after, guards say, throwing a stone at a sailor'],
  ['Jon Roe, who hid for years, married on Monday in a chapel in Aldport, Nl., officials told the Herald.', 2, 'Jon Roe married in a chapel in Aldport, Nl., officials told the Herald'],
  ['Asked if Jon Roe stole the boat, Olena Marsh said nobody could tell.', 1],
  ['Ida Hale, 36, was bitten on the hand and Olena Marsh, 47, was bitten on the foot.', 2, 'Ida Hale was bitten on the hand and Olena Marsh, 47, was bitten on the foot'],
  ['The son of Peter Marsh, who was jailed in May, left the town.', 2, 'The son of Peter Marsh left the town'],
  ['Footage showed the crew on the pier as guards counted them and emptied their boat on Monday.', 3, 'Footage showed the crew on the pier as guards counted them', 'Guards counted them', 'Guards emptied their boat'],
  ['The court heard that Jon Roe told police he had left the hall before the fire on Monday.', 2, 'The court heard that Jon Roe told police he had left the hall before the fire'],
  ['Jon Roe attacked a guard on Monday, prosecutors allege.', 1, 'Prosecutors: Jon Roe attacked a guard'],
  ['Police suspect Jon Roe of stealing a boat on Monday.', 1, 'Police suspect Jon Roe of stealing a boat'],
  ['Jon Roe was arrested on suspicion of stealing a boat on Monday.', 2],
  ['A woman who claims Jon Roe attacked her in May spoke to reporters on Monday.', 2, 'A woman who claims Jon Roe attacked her in May spoke to reporters'],
  ['The ship sank on Monday, killing six people, the navy said, but two of them may have jumped.', 2, 'The ship sank, killing six people, the navy said', 'The ship sank on Monday, killing six people, the navy said'],
  ['Olena Roe is accused of letting Jon Holm steal a boat on Monday.', 1],
  ['Jon Roe’s lawyer said his client never attacked the guard on Monday.', 1, 'Jon Roe’s lawyer said his client never attacked the guard'],
  ['Witnesses told the Herald that a man who looked like Jon Roe stole the boat on Monday.', 1, 'Witnesses told the Herald that a man who looked like Jon Roe stole the boat'],
  ['The guards are assessing the claim of Jon Roe but have not confirmed it, the Herald reports, citing officials.', 1, 'The guards are assessing the claim of Jon Roe but have not confirmed it, the Herald reports'],
  ['Jon Roe called at the mill on Monday and “told a guard” that he was sorry.', 1, 'Jon Roe called at the mill and “told a guard” that he was sorry'],
  ['Jon Roe said Peter Marsh hit a guard on Monday and Ida Hale stole a boat.', 2, 'Jon Roe said Peter Marsh hit a guard and Ida Hale stole a boat'],
  ['It is not true that Jon Roe stole a boat on Monday.', 0],
  ['Jon Roe was wrongly accused of stealing a boat on Monday.', 2, 'Jon Roe was wrongly accused of stealing a boat'],
  ['Jon Roe was cleared of stealing a boat on Monday.', 1],
  ['In May, police say, Jon Roe attacked a guard.', 1, 'Police say, Jon Roe attacked a guard'],
  ['Jon Roe admitted stealing the boat on Monday but denied that he attacked the guard.', 2, 'Jon Roe admitted stealing the boat', 'Jon Roe denied that he attacked the guard'],
  ['Jon Roe was the brother of the captain who burned a boat in May and attacked a guard on Monday.', 2, 'Jon Roe was the brother of the captain who burned a boat in May'],
  ['The mill, a brick one known by sailors as the lookout for retired pilot and Selmouth Mayor Olena Roe has lost its roof.', 1],
  ['Peter Marsh, whose brother attacked a guard in May, was elected mayor on Monday.', 2, 'Peter Marsh was elected mayor', 'Peter Marsh’s brother attacked a guard'],
];

const HEADLINES: readonly Case[] = [
  ['Mayor took bribes, court told', 2],
  ['Jon Roe robbed a bank: police', 1],
  ['Police: Jon Roe robbed a bank', 1],
  ['Jon Roe robbed a bank, police say', 1],
  ['Jon Roe ‘robbed a bank’', 1],
  ['Did Jon Roe rob a bank?', 0],
  ['Jon Roe denies he robbed a bank', 1],
  ['Jon Roe accused of robbing a bank', 2],
  ['Jon Roe robs a bank in Arden', 1, 'Jon Roe robs a bank in Arden'],
];

describe('what somebody says is never told as fact', () => {
  const cases = (read: (text: string) => readonly string[], all: readonly Case[]) => all.map(([text, count, ...may]) => ({ read, text, count, may }));
  it.each([...cases(titles, [...ACCUSED, ...ASIDES, ...COORDINATE, ...DENIED, ...UNSURE, ...PRONOUNS, ...WHOLE, ...MISTAKEN]), ...cases(headlines, HEADLINES)])('$text', ({ read, text, count, may }) => {
    const found = read(text);
    expect(untrue(found, text, may)).toEqual([]);
    expect(found).toHaveLength(count);
  });
});
