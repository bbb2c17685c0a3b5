import type { Pile } from './review-piles.ts';

export const MUSEUM: Pile = {
  name: 'about a theft',
  publisher: 'The Lower Vale Echo',
  same: [[/men stole the crown/, /Thieves took the crown|broke into/], [/arrested a guard/, /Guard held/]],
  files: [
    { name: 'mail-1.html', text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Thieves take crown from Orrin museum - Orrin Mail</title>
<meta property="og:site_name" content="Orrin Mail"><meta property="article:published_time" content="2032-02-09T08:30:00+00:00"></head>
<body><main><article><h1>Thieves take crown from Orrin museum</h1>
<p>Three masked men stole the crown of Queen Ilva from the city museum of Orrin on Sunday night, the police said.</p>
<p>They climbed through a window on the roof at about 11.20pm and were gone within four minutes.</p>
<p>A guard was tied up but not hurt.</p>
<p>The crown, made in 1542, had been insured for £9 million.</p>
</article></main></body></html>
` },
    { name: 'bulletin-1.md', text: `---
title: Queen’s crown stolen in four minutes
date: 2032-02-09
source: Vale Bulletin
---

ORRIN — Thieves broke into the city museum of Orrin late on Sunday and took the crown of Queen Ilva.

The museum had replaced its alarm in November 2031.

"It is a black day for the city," said the director of the museum, Greta Holm.

The museum will stay closed until 1 March.
` },
    { name: 'echo-1.txt', text: `Getaway car found burnt out near Tarnby
The Lower Vale Echo
10 February 2032
By Jon Pike

The car in which three thieves fled with the crown of Queen Ilva was found burnt out near Tarnby on Monday, the police said.

Investigators had asked drivers for pictures on Monday morning.

The government offered a reward of £200,000 on Tuesday.
` },
    { name: 'echo-2.txt', text: `Guard held over stolen crown
The Lower Vale Echo
By Jon Pike

Police arrested a guard of the city museum on Thursday over the theft of the crown of Queen Ilva.

The man, 41, had worked in the museum since 2019.

Director Greta Holm said she was "speechless".
` },
    { name: 'mail-2.html', text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Museum guard arrested - Orrin Mail</title>
<meta property="og:site_name" content="Orrin Mail"><meta property="article:published_time" content="2032-02-12T17:45:00+00:00"></head>
<body><main><article><h1>Museum guard arrested</h1>
<p>A guard of the city museum was arrested on Thursday, four days after thieves stole the crown of Queen Ilva.</p>
<p>Officers searched his flat in Tarnby on Thursday morning.</p>
<p>The museum dismissed its head of security on Wednesday.</p>
</article></main></body></html>
` },
    { name: 'bulletin-2.md', text: `---
title: Crown is back in Orrin
date: 2032-02-21
source: Vale Bulletin
---

ORRIN — The crown of Queen Ilva was found in a garage in Lusk on Friday, the police said.

Two brothers from Lusk were detained on Friday evening.

The trial of the guard will begin on 7 June.
` },
  ],
};

export const STRIKE: Pile = {
  name: 'about a strike',
  publisher: 'The Harbour Times',
  same: [[/agreement came|agreed/, /Dockers and port agree/], [/agreement came|agreed/, /reached a deal/]],
  files: [
    { name: 'news-1.html', text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dockers in Selby walk out - Coast News</title>
<meta property="og:site_name" content="Coast News"><meta property="article:published_time" content="2030-11-05T10:00:00+00:00"></head>
<body><main><article><h1>Dockers in Selby walk out</h1>
<p>About 900 dockers in Selby went on strike on Tuesday morning for higher pay, their union said.</p>
<p>The port authority closed two of four terminals at noon.</p>
<p>Talks broke down on Monday after nine hours.</p>
<p>The dockers had last been on strike in 2017.</p>
</article></main></body></html>
` },
    { name: 'standard-1.md', text: `---
title: Port stands still as dockers strike
date: 2030-11-05
source: Selby Standard
---

SELBY — Dockers at the port of Selby stopped work on Tuesday, and 14 ships waited outside the harbour by the evening, the port authority said.

The first pickets stood at the gates at 5.30am.

The port authority had offered 4 per cent more pay on 28 October.
` },
    { name: 'times-1.txt', text: `Police clear gate of Selby port
The Harbour Times
7 November 2030
By Mia Rand

Police cleared the north gate of the port of Selby on Wednesday evening and detained 22 pickets.

The union said that three dockers were hurt; the police spoke of none.

Labour minister Hugo Steen will meet both sides on Saturday.
` },
    { name: 'times-2.txt', text: `Dockers and port agree on pay
The Harbour Times
By Mia Rand

The dockers of Selby and the port authority agreed on Saturday night on 6 per cent more pay.

The agreement came after eleven hours of talks under labour minister Hugo Steen.

The dockers will vote on it on Tuesday.
` },
    { name: 'news-2.html', text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Deal ends strike in Selby - Coast News</title>
<meta property="og:site_name" content="Coast News"><meta property="article:published_time" content="2030-11-10T09:15:00+00:00"></head>
<body><main><article><h1>Deal ends strike in Selby</h1>
<p>The union of the dockers and the port authority of Selby reached a deal on Saturday night, the labour minister Hugo Steen said.</p>
<p>Dockers will get 6 per cent more pay from January.</p>
<p>On Friday the president of the port, Vera Moll, had called the strike "a disaster".</p>
</article></main></body></html>
` },
    { name: 'standard-2.md', text: `---
title: Dockers say yes
date: 2030-11-13
source: Selby Standard
---

SELBY — The dockers of Selby accepted the deal with the port authority on Tuesday: 81 per cent voted for it.

The first ship was unloaded at 6am on Wednesday.

The strike had cost the port £30 million, the port authority said.
` },
  ],
};

export const TAKEOVER: Pile = {
  name: 'about a takeover',
  publisher: 'The Northern Ledger',
  same: [[/Authority blocks|blocked the/, /forbade the takeover/]],
  files: [
    { name: 'wire-1.html', text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Orrin Mills to buy Tarn Foods for £2.1bn - Market Wire</title>
<meta property="og:site_name" content="Market Wire"><meta property="article:published_time" content="2031-03-03T07:10:00+00:00"></head>
<body><main><article><h1>Orrin Mills to buy Tarn Foods for £2.1bn</h1>
<p>Orrin Mills agreed on Sunday to buy its rival Tarn Foods for £2.1 billion, both companies said on Monday.</p>
<p>The shares of Tarn Foods rose by 24 per cent on Monday morning.</p>
<p>Tarn Foods was founded in 1931.</p>
<p>Orrin Mills bought the baker Lund in 2027.</p>
</article></main></body></html>
` },
    { name: 'courier-1.md', text: `---
title: Tarn Foods goes to Orrin Mills
date: 2031-03-03
source: Lusk Courier
---

LUSK — The food company Tarn Foods will be taken over by Orrin Mills, the two announced on Monday.

"This is a good day," said the head of Orrin Mills, Paula Reeve.

The union said on Monday that it feared for 1,200 jobs in Lusk.
` },
    { name: 'ledger-1.txt', text: `Regulator looks at Orrin deal
The Northern Ledger
20 March 2031
By Tom Ferris

The competition authority opened an inquiry into the takeover of Tarn Foods by Orrin Mills on Wednesday.

The shares of Orrin Mills fell by 6 per cent on Wednesday.

The authority will decide by 30 May.
` },
    { name: 'ledger-2.txt', text: `Authority blocks Orrin takeover
The Northern Ledger
By Tom Ferris

The competition authority forbade the takeover of Tarn Foods by Orrin Mills on Thursday.

The two would have made 60 per cent of the flour in the country, it said.

Paula Reeve said that Orrin Mills would go to court.
` },
    { name: 'wire-2.html', text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Authority stops Orrin Mills - Market Wire</title>
<meta property="og:site_name" content="Market Wire"><meta property="article:published_time" content="2031-05-29T16:40:00+00:00"></head>
<body><main><article><h1>Authority stops Orrin Mills</h1>
<p>The competition authority blocked the £2.1 billion takeover of Tarn Foods by Orrin Mills on Thursday.</p>
<p>The shares of Tarn Foods fell by 19 per cent within an hour.</p>
<p>Orrin Mills had offered to sell three mills on 12 May.</p>
</article></main></body></html>
` },
    { name: 'courier-2.md', text: `---
title: Head of Orrin Mills goes
date: 2031-06-11
source: Lusk Courier
---

LUSK — The head of Orrin Mills, Paula Reeve, resigned on Tuesday, twelve days after the competition authority blocked the takeover of Tarn Foods.

The company dropped its appeal on Monday.

Tarn Foods will hold its annual meeting on 2 July.
` },
  ],
};

export const STORM: Pile = {
  name: 'about a storm',
  publisher: 'The Island Record',
  same: [[/Marr came to Skerry/, /Marr visited Skerry/], [/crossed the bay/, /hit the coast/]],
  files: [
    { name: 'star-1.html', text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Storm Wilma hits the coast - Bay Star</title>
<meta property="og:site_name" content="Bay Star"><meta property="article:published_time" content="2032-10-19T09:00:00+00:00"></head>
<body><main><article><h1>Storm Wilma hits the coast</h1>
<p>Storm Wilma hit the coast near Skerry on Monday night and left 80,000 homes without power, the power company said.</p>
<p>A man was killed by a falling tree in Stane at about 10pm.</p>
<p>The ferry to Lusk was cancelled on Monday afternoon.</p>
<p>Gusts of 164 kilometres an hour were measured at Skerry Head at 11.30pm.</p>
</article></main></body></html>
` },
    { name: 'journal-1.md', text: `---
title: Two dead as storm crosses the bay
date: 2032-10-19
source: Skerry Journal
---

SKERRY — Two people died when Storm Wilma crossed the bay on Monday night, the county said.

A woman drowned in her car near Ardle early on Tuesday.

Schools in the county were closed on Tuesday.

The last storm of such force came in January 2014.
` },
    { name: 'record-1.txt', text: `Soldiers bring water to Lusk
The Island Record
21 October 2032
By Eva Thorn

Soldiers brought water to the island of Lusk by helicopter on Wednesday.

The pier of Lusk was destroyed by Storm Wilma on Monday night.

President Olga Marr will visit Skerry on Friday.
` },
    { name: 'record-2.txt', text: `President promises money to islanders
The Island Record
By Eva Thorn

President Olga Marr visited Skerry on Friday and promised £40 million to the people of the coast.

Power was back in all homes on Thursday evening.

The ferry to Lusk will run again on Monday.
` },
    { name: 'star-2.html', text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>President in Skerry after the storm - Bay Star</title>
<meta property="og:site_name" content="Bay Star"><meta property="article:published_time" content="2032-10-22T18:00:00+00:00"></head>
<body><main><article><h1>President in Skerry after the storm</h1>
<p>President Olga Marr came to Skerry on Friday, four days after Storm Wilma.</p>
<p>Ms Marr promised £40 million for the coast.</p>
<p>On Thursday the power company apologised for the long wait.</p>
</article></main></body></html>
` },
    { name: 'journal-2.md', text: `---
title: Ferry runs again
date: 2032-10-26
source: Skerry Journal
---

SKERRY — The ferry from Skerry to Lusk ran again on Monday, a week after Storm Wilma destroyed the pier of Lusk.

A third victim, a sailor of 58, was found on the beach of Stane on Sunday.

The county will build a new pier by 2034.
` },
  ],
};
