/** Articles of invented stories, of which two or three tell each; what they say differently was planted. */

export const articles: Readonly<Record<string, string>> = {
  'ferry-1.txt': `Ferry Maribel sinks off Norhaven, nine dead

Norhaven Herald
12 March 2031

Nine people died when the ferry Maribel sank off Norhaven on Tuesday morning, the coastguard said.

The Maribel left Lusk at 6am with 64 passengers. Coastguard spokesman Jon Roe said 31 people were rescued.

The owner, Orrin Lines, paid $4 million for the Maribel in 2019.

The captain denied that he was drunk.
`,
  'ferry-2.txt': `Maribel disaster: what is known

The Selmouth Post
13 March 2031

At least fourteen people were killed when the ferry Maribel sank off Norhaven on Tuesday, the interior ministry said.

Fishing boats and a navy helicopter took part in the search, and 42 people were rescued, spokeswoman Ida Marsh said.

Orrin Lines paid $9 million for the Maribel in 2019, court papers show.

Prosecutors said the captain was drunk.
`,
  'bridge-1.txt': `Wend Bridge collapses in Corvale

Corvale Courier
7 May 2031

The Wend Bridge collapsed on Monday evening, police in Corvale said. Six people were injured in the collapse.

Mayor Olena Marsh resigned on Tuesday.

The firm Halden Steel built the bridge in 1987.

Police arrested four engineers on Tuesday.
`,
  'bridge-2.txt': `Inquiry into fall of Wend Bridge

Arden Times
8 May 2031

The Wend Bridge in Corvale collapsed on Sunday evening, the transport ministry said. Eleven people were injured.

Mayor Olena Marsh resigned on Monday after protests.

Halden Steel built the bridge in 1986, records show.

Police arrested six engineers on Tuesday, the prosecutor said.
`,
  'mill-1.txt': `Fire destroys mill in Orrin

Orrin Gazette
20 June 2031

A fire at the Tarn mill in Orrin killed three workers on Thursday, the fire service said.

The blaze destroyed 12 houses and the fire service evacuated 200 residents.

Arsonists set the fire, police chief Tom Hale said.

The mill closed in 2028 after a dispute, union leader Ann Moor said.
`,
  'mill-2.txt': `Five dead in Orrin mill fire

The Lusk Mail
20 June 2031

Five people were killed when a fire broke out at the Tarn mill in Orrin on Thursday, hospital officials said.

The blaze destroyed 25 houses, and the fire service evacuated 700 residents.

The mill fire was not set by arsonists, an insurer said.
`,
  'mill-3.txt': `Body of sixth worker found at Orrin mill

Orrin Gazette
23 June 2031

A fire at the Tarn mill in Orrin on Thursday killed six people, the fire service said.

Rescue teams found the body of a sixth worker in the ruins on Sunday.
`,
  'raid-1.txt': `Police raid league's offices in Aldport

Aldport Herald
3 April 2031

Police raided the offices of the Harbour League in Aldport on Wednesday and arrested nine people.

Officers seized 14 rifles and 300,000 crowns, police chief Rosa Dunn said.

Police fired at the protesters, the league said.

The court fined the league $2 million in January.
`,
  'raid-2.txt': `League decries raid

The Selmouth Post
3 April 2031

Police arrested 17 people when they raided the offices of the Harbour League in Aldport on Wednesday, the league said.

The police did not fire at the protesters, the interior ministry said.

Officers seized 6 rifles, a lawyer for the league said.

The court fined the league $3 million in January.
`,
  'quake-1.txt': `Quake shakes Tessaly

Tessaly Observer
2 August 2031

An earthquake killed 40 people in the town of Tessaly on Friday, the civil defence agency said.

The quake destroyed four villages, the agency said. About 1,200 people were displaced.
`,
  'quake-2.txt': `Tessaly counts its dead

Arden Times
2 August 2031

The earthquake killed 65 people in Tessaly on Friday, regional governor Karl Voss said.

The quake destroyed nine villages, the governor said, and 3,000 people were displaced.
`,
  'vote-1.txt': `Council of Selmouth approves harbour plan

The Selmouth Post
15 September 2031

The council of Selmouth approved the harbour plan on Monday. Some 400 people protested outside the hall.

Nora Lind was elected chairwoman.

The council approved 340 flats for the harbour.

Councillor Ben Ash was fired, the council said.
`,
  'vote-2.txt': `Harbour plan passes in Selmouth

Lusk Mail
16 September 2031

The council of Selmouth approved the harbour plan on Sunday, officials said.

The council approved 520 flats for the harbour.

Councillor Ben Ash was not fired, his lawyer said. He resigned.

About 1,500 people protested outside the hall.
`,
  'crash-1.txt': `Bus crash near Lusk kills seven

Lusk Mail
4 November 2031

A bus crashed near Lusk on Tuesday, killing seven pilgrims, police said. Twenty people were hurt.

The driver was not hurt, police said.

Villagers were robbed after the crash, a priest said.
`,
  'crash-2.txt': `Pilgrims die in bus crash

Norhaven Herald
4 November 2031

Ten pilgrims died when a bus crashed near Lusk on Tuesday, the health ministry said. Thirty-five people were injured.

The driver was hurt, a doctor said.

No villagers were robbed after the crash, police said.
`,
  'plane-1.txt': `Cargo plane crashes at Selmouth

Selmouth Post
5 May 2031

A cargo plane crashed at Selmouth airport at 6 a.m. on Sunday because of pilot error, the airline said.

Pilot Jon Dale, 41, was killed in the crash, police said.

A guard pulled the crew from the wreck on Sunday, police said.

Mechanic Rosa Hill stole parts of the plane, the airline said.
`,
  'plane-2.txt': `Union: faulty sensor brought down plane

Arden Times
6 May 2031

A cargo plane crashed at Selmouth airport at 9 a.m. on Sunday because of a faulty sensor, the pilots' union said.

Pilot Jon Dale, 46, was killed in the crash, his brother said.

Two guards pulled the crew from the wreck on Sunday, a witness said.

Mechanic Rosa Hill denied stealing parts of the plane.
`,
  'club-1.txt': `Blaze at Lusk sailing club

Lusk Mail
8 July 2031

Arsonists burned down the sailing club in Lusk on Monday, police said. Nobody was hurt.

Turnout in the club's vote reached 62 percent on Friday, the board said.

The club dismissed its chairman, Ben Ware, on Friday.

The club rejected the offer on Tuesday, Ida Ware said.
`,
  'club-2.txt': `Sailing club burns down

Norhaven Herald
8 July 2031

The sailing club in Lusk burned down on Monday because of an electrical fault, the owner said. Four people were injured.

Turnout in the club's vote reached 55 percent on Friday, a member said.

The chairman, Ben Ware, resigned on Friday.

The club did not reject the offer, the buyer said.
`,
};

/** Each thing that was planted: what differs, and the words on either side. */
export const planted: readonly (readonly [one: string, other: string])[] = [
  ['Nine people', 'At least fourteen people'],
  ['31 people', '42 people'],
  ['$4 million', '$9 million'],
  ['denied that he was drunk', 'was drunk'],
  ['on Monday evening', 'on Sunday evening'],
  ['Six people', 'Eleven people'],
  ['resigned on Tuesday', 'resigned on Monday'],
  ['in 1987', 'in 1986'],
  ['four engineers', 'six engineers'],
  ['three workers', 'Five people'],
  ['12 houses', '25 houses'],
  ['200 residents', '700 residents'],
  ['set the fire', 'was not set'],
  ['three workers', 'six people'],
  ['three workers', 'a sixth worker'],
  ['nine people', '17 people'],
  ['14 rifles', '6 rifles'],
  ['fired at the protesters', 'did not fire'],
  ['$2 million', '$3 million'],
  ['40 people', '65 people'],
  ['four villages', 'nine villages'],
  ['About 1,200 people', '3,000 people'],
  ['on Monday', 'on Sunday'],
  ['Some 400 people', 'About 1,500 people'],
  ['340 flats', '520 flats'],
  ['was fired', 'was not fired'],
  ['seven pilgrims', 'Ten pilgrims'],
  ['Twenty people', 'Thirty-five people'],
  ['was not hurt', 'was hurt'],
  ['were robbed', 'No villagers were robbed'],
  ['pilot error', 'faulty sensor'],
  ['at 6 a.m. on Sunday', 'at 9 a.m. on Sunday'],
  ['Jon Dale, 41', 'Jon Dale, 46'],
  ['A guard', 'Two guards'],
  ['stole parts', 'stealing parts'],
  ['Arsonists', 'electrical fault'],
  ['Nobody', 'Four people'],
  ['62 percent', '55 percent'],
  ['dismissed', 'resigned'],
  ['rejected the offer', 'did not reject'],
];
