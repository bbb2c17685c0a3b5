import type { OwnFile } from './own-articles.ts';

/** Articles about one story as an editor has them: two of one paper name no publisher, one of these no day, and some events are told twice. */
export interface Pile {
  readonly name: string;
  readonly files: readonly OwnFile[];
  /** Who published the two. */
  readonly publisher: string;
  /** Words of the titles of two events that are one. */
  readonly same: readonly (readonly [RegExp, RegExp])[];
  /** And of two that an editor makes one or leaves beside each other: the dead of one day and of the next. */
  readonly either?: readonly (readonly [RegExp, RegExp])[];
}

export const DAM: Pile = {
  name: 'about a dam',
  publisher: 'The Skerry Ledger',
  same: [[/spoke to families/, /met families/], [/At least five people died/, /Five dead/]],
  either: [[/Three people died/, /[Ff]ive (?:people died|dead)/], [/Three people died/, /dam burst/]],
  files: [
    { name: 'ardle-gazette-1.md', text: `---
title: Dam gives way above Ardle, three dead
date: 2031-10-14
source: Ardle Gazette
---

ARDLE — The Marrick dam burst above Ardle early on Tuesday, killing three people and flooding 140 homes, the county council said.

The alarm was raised at 4.10am. Fire chief Nora Quill said boats from four stations reached the lower town within half an hour.

The water broke through the east wall at about 4.30am and swept away the road bridge at Mill Lane.

Marrick Water bought the dam in 2024. The company said it was "heartbroken".

Inspectors had warned of cracks in the east wall in May 2030.
` },
    { name: 'ardle-gazette-2.md', text: `---
title: Head of Marrick Water resigns
date: 2031-10-22
source: Ardle Gazette
---

ARDLE — The head of Marrick Water, Carl Thorne, resigned on Tuesday.

On Monday the cabinet ordered an inquiry under Alma Rook, once a judge in Skerry.

The people of the lower town went home on Saturday, when the water had been tested.

Hearings will begin on 3 February in Ardle town hall, the inquiry said.

` },
    { name: 'ledger-1.txt', text: `Five dead in dam disaster, union says
The Skerry Ledger
15 October 2031
By Owen Marsh

At least five people died when the Marrick dam burst above Ardle yesterday morning, the union of the water workers said on Wednesday; the council had spoken of three.

The county council brought about 700 people to safety.

The dam burst shortly before 4.30am. A roar was heard in Stane, eight kilometres away.

Union secretary Bea Lund said engineers had warned managers about a leaking valve in August.

Prime Minister Iris Cole will go to Ardle on Thursday.
` },
    { name: 'ledger-2.txt', text: `Bodies of two more victims found in Ardle
The Skerry Ledger
By Owen Marsh

Divers found the bodies of two more people in the lower town of Ardle on Thursday, which brings the number of dead to five.

Prime Minister Iris Cole met families in the town hall on Thursday and promised £3 million to all whose houses are gone.

Police arrested the manager of the dam on Wednesday night for manslaughter.

The road to Stane opened again on Friday.
` },
    { name: 'radio-skerry-1.html', text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ardle flood: what is known - Radio Skerry</title>
<meta property="og:site_name" content="Radio Skerry"><meta property="og:title" content="Ardle flood: what is known">
<meta property="article:published_time" content="2031-10-14T12:00:00+00:00"></head>
<body><main><article><h1>Ardle flood: what is known</h1>
<p>Three people died and 19 were injured when a dam collapsed above Ardle on Tuesday morning, police said.</p>
<p>A neighbour rang for help at 4.15am, the ambulance service said.</p>
<p>A wall of water hit the lower town at 4.40am. It destroyed the road bridge and about 60 houses.</p>
<p>Ardle hospital took in 19 people, four of them with serious injuries.</p>
<p>The mayor of Ardle, Joan Penn, told residents to boil their water.</p>
</article></main></body></html>
` },
    { name: 'radio-skerry-2.html', text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Prime minister in Ardle - Radio Skerry</title>
<meta property="og:site_name" content="Radio Skerry"><meta property="og:title" content="Prime minister in Ardle">
<meta property="article:published_time" content="2031-10-16T18:20:00+00:00"></head>
<body><main><article><h1>Prime minister in Ardle</h1>
<p>Prime Minister Iris Cole spoke to families in Ardle on Thursday, two days after the collapse of a dam there killed five people.</p>
<p>Ms Cole promised £3 million to all whose houses are gone.</p>
<p>The manager of the dam was detained by police on Wednesday night. A judge set him free on Thursday.</p>
<p>Rescue teams recovered two more bodies from the lower town on Thursday, the fire service said.</p>
</article></main></body></html>
` },
  ],
};

export const TRAIN: Pile = {
  name: 'about a train',
  publisher: 'The Mere Chronicle',
  same: [[/booed by relatives|Minister booed/, /Relatives|Relatives boo/], [/[Tt]hird passenger died/, /third victim/], [/found a cracked rail/, /cracked rail was found/], [/train derailed/, /train left the rails|Train leaves/]],
  files: [
    { name: 'post-1.html', text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Train leaves the rails near Corrin - Vale Post</title>
<meta property="og:site_name" content="Vale Post"><meta property="article:published_time" content="2030-06-04T09:00:00+00:00"></head>
<body><main><article><h1>Train leaves the rails near Corrin</h1>
<p>Two passengers were killed and 31 injured when a train derailed near Corrin on Monday evening, the police said.</p>
<p>The train left the rails at 6.40pm on the bridge at Low Mere.</p>
<p>Corrin hospital treated 31 people.</p>
<p>The line from Corrin to Hayle was closed.</p>
</article></main></body></html>
` },
    { name: 'herald-1.md', text: `---
title: Two killed as train derails on Low Mere bridge
date: 2030-06-04
source: Hayle Herald
---

HAYLE — A train derailed on the bridge at Low Mere near Corrin on Monday evening, killing two passengers, the operator Northway said.

The first call for help came at 6.45pm.

Northway had repaired the bridge in March 2029.

"We are shaken," said the head of Northway, Petra Lang.
` },
    { name: 'chronicle-1.txt', text: `Three dead after Corrin derailment
The Mere Chronicle
5 June 2030
By Ines Holt

A third passenger died in hospital on Tuesday night, two days after a train derailed near Corrin, doctors said.

Investigators found a cracked rail on the bridge on Tuesday.

Transport minister Leo Barr will go to Corrin on Thursday.
` },
    { name: 'chronicle-2.txt', text: `Minister booed at Corrin station
The Mere Chronicle
By Ines Holt

Transport minister Leo Barr was booed by relatives at Corrin station on Thursday.

Mr Barr promised an inquiry into the derailment.

The line from Corrin to Hayle will open again on Saturday.
` },
    { name: 'post-2.html', text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Relatives boo minister in Corrin - Vale Post</title>
<meta property="og:site_name" content="Vale Post"><meta property="article:published_time" content="2030-06-06T19:00:00+00:00"></head>
<body><main><article><h1>Relatives boo minister in Corrin</h1>
<p>Relatives of the victims booed the transport minister Leo Barr at the station in Corrin on Thursday.</p>
<p>A cracked rail was found on the bridge on Tuesday by investigators.</p>
<p>The third victim, a student from Hayle, died on Tuesday night.</p>
</article></main></body></html>
` },
    { name: 'herald-2.md', text: `---
title: Trains run again between Corrin and Hayle
date: 2030-06-10
source: Hayle Herald
---

HAYLE — Trains ran again between Corrin and Hayle on Saturday, five days after a derailment killed three people.

The head of Northway, Petra Lang, resigned on Friday.

The inquiry will begin on 1 September.
` },
  ],
};
