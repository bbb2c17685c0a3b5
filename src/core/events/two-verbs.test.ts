import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../testing/pile.ts';
import { toldLines } from '../testing/told.ts';

describe('of two verbs each has its own subject and its own day', () => {
  it.each<readonly [sentence: string, ...events: readonly string[]]>([
    // A relative clause of the subject.
    ['A man who was shot in Arden on Sunday has died in hospital.', '2024-05-05 A man who was shot in Arden on Sunday has died in hospital', '2024-05-06 A man who was shot in Arden on Sunday has died in hospital'],
    ['A man who was shot in Arden on Friday died on Sunday.', '2024-05-03 A man who was shot in Arden on Friday died on Sunday', '2024-05-05 A man who was shot in Arden on Friday died on Sunday'],
    ['Jon Roe, who was shot on Friday, died on Sunday.', '2024-05-03 Jon Roe was shot', '2024-05-05 Jon Roe died'],
    ['Police said a man who was hurt on Sunday died.', '2024-05-05 Police said a man who was hurt on Sunday died', '2024-05-06 Police said a man who was hurt on Sunday died'],
    ['The town that was seized in March was retaken on Sunday.', '2024-03 The town was seized', '2024-05-05 The town that was seized in March was retaken'],
    ['The strike, which began on Friday, closed six mills.', '2024-05-03 The strike began', '2024-05-06 The strike, which began on Friday, closed six mills'],
    // Of two verbs.
    ['The fire, which started on Friday and burned for two days, destroyed a mill.', '2024-05-03 The fire started', '2024-05-06 The fire destroyed a mill'],
    ['The storm that hit Arden on Friday and killed six people moved on to Lusk on Sunday.', '2024-05-03 The storm hit Arden', '2024-05-05 The storm that hit Arden on Friday and killed six people moved on to Lusk'],
    ['The owner of a mill that burned down on Friday was arrested.', '2024-05-03 The owner of a mill that burned down on Friday was arrested', '2024-05-06 The owner of a mill that burned down on Friday was arrested'],
    ['Police are searching for a man who robbed a bank in Arden on Saturday.', '2024-05-04 A man robbed a bank in Arden', '2024-05-06 Police are searching for a man who robbed a bank in Arden on Saturday'],
    ['The quake, which struck at dawn on Sunday, killed at least 19 people.', '2024-05-05TMO The quake struck', '2024-05-06 The quake killed at least 19 people'],
    // It was not the police who hit it.
    ['Police arrested a man who stole a car and hit a tree.', '2024-05-06 Police arrested a man who stole a car', '2024-05-06 A man hit a tree'],
    // Whose.
    ['Jon Roe, whose wife was killed in March, left the town.', '2024-03 Jon Roe’s wife was killed', '2024-05-06 Jon Roe left the town'],
    ['The families whose homes were destroyed on Sunday were moved to a school.', '2024-05-05 The families whose homes were destroyed on Sunday were moved to a school', '2024-05-06 The families whose homes were destroyed on Sunday were moved to a school'],
    ['The man whose car hit a tree on Sunday has died.', '2024-05-05 The man’s car hit a tree', '2024-05-06 The man whose car hit a tree on Sunday has died'],
    // A participle.
    ['A man wounded in Arden on Sunday has died.', '2024-05-05 A man was wounded in Arden', '2024-05-06 A man wounded in Arden on Sunday has died'],
    ['A boy hit by a car on Friday died in hospital on Sunday.', '2024-05-03 A boy was hit by a car', '2024-05-05 A boy hit by a car on Friday died in hospital'],
    ['Six people injured in a crash on Friday have left hospital.', '2024-05-03 Six people were injured in a crash', '2024-05-06 Six people injured in a crash on Friday have left hospital'],
    ['A soldier wounded in the attack on Friday died on Sunday.', '2024-05-03 A soldier was wounded in the attack', '2024-05-05 A soldier wounded in the attack on Friday died'],
    ['A bridge built in 1932 collapsed on Sunday.', '1932 A bridge was built', '2024-05-05 A bridge built in 1932 collapsed'],
    ['The mayor, elected in May, resigned on Sunday.', '2024-05 The mayor was elected', '2024-05-05 The mayor resigned'],
    ['The museum, closed since March, reopened on Saturday.', '2024-03 The museum was closed since March', '2024-05-04 The museum reopened'],
    ['A woman is in hospital after being struck by a lorry on Sunday.', '2024-05-05 A woman is in hospital after being struck by a lorry on Sunday'],
    ['A man was released on Monday after being arrested on Friday.', '2024-05-03 A man was released on Monday after being arrested on Friday', '2024-05-06 A man was released after being arrested on Friday'],
    // In a row.
    ['Jon Roe joined the army in 1990, left in 1998 and founded a firm a year later.', '1990 Jon Roe joined the army', '1998 Jon Roe joined the army in 1990, left in 1998 and founded a firm a year later', '1999 Jon Roe founded a firm'],
    // When it was is no subject.
    ['Six months after the fire, the mill reopened on Saturday.', '2024-05-04 The mill reopened'],
    ['Two weeks into a strike that has closed six mills and led the mayor to resign, the owner left the city.', '2024-05-06 The owner left the city', '2024-05-06 A strike led the mayor to resign'],
    ['The president of Norland, who visited Arden in March, resigned.', '2024-03 The president of Norland visited Arden', '2024-05-06 The president of Norland resigned'],
    ['The vote, originally planned for March, was held on Sunday.', '2024-05-05 The vote was held'],
    ['In 2015, two years after the war ended, the mill reopened.', 'null The war ended', '2015 The mill reopened'],
    ['Jon Roe, who has died aged 80, led the town for nine years.', '2024-05-06 Jon Roe has died aged 80', '2024-05-06 Jon Roe led the town for nine years'],
    ['Police charged a man with the murder of Olena Roe, whose body was found in a park on Friday.', '2024-05-03 Police charged a man with the murder of Olena Roe, whose body was found in a park', '2024-05-06 Police charged a man with the murder of Olena Roe'],
    ['Work on the bridge began in 2019 and will be finished by 2026.', '2019 Work on the bridge began', '2026 Work on the bridge will be finished by 2026'],
    ['The minister apologised on Sunday for remarks he made last week.', '2024-W18 The minister apologised on Sunday for remarks he made last week', '2024-05-05 The minister apologised for remarks he made last week'],
    // The other way round: the first is told, and the second says of what.
    ['Rebels seized a town damaged in March.', '2024-03 A town was damaged', '2024-05-06 Rebels seized a town damaged in March'],
  ])('%s', (sentence, ...events) => expect(toldLines(sentence).toSorted()).toEqual(events.toSorted()));
});

describe('the words that tell something end where a clause within them tells an event of its own', () => {
  it.each<readonly [sentence: string, ...focus: readonly string[]]>([
    ['Police arrested a man who stole a car on Sunday.', 'Police arrested a man', 'who stole a car on Sunday.'],
    ['The firm grounded the jets that crashed in March.', 'The firm grounded the jets', 'that crashed in March.'],
    // What is said, how it was done and what stands in the middle belong to what is told.
    ['The mayor said that the bridge collapsed on Sunday.', 'that the bridge collapsed on Sunday.'],
    ['The town that was seized in March was retaken on Sunday.', 'The town that was seized in March was retaken on Sunday.', 'that was seized in March'],
    // A clause that tells no event stays.
    ['Police arrested a man who lives in Arden.', 'Police arrested a man who lives in Arden.'],
  ])('%s', (sentence, ...focus) => {
    const text = `A headline of the day\n\n${sentence}\n`;
    expect(mentionsIn(text).filter((m) => !m.headline).map((m) => text.slice(m.focus.start, m.focus.end))).toEqual(focus);
  });
});
