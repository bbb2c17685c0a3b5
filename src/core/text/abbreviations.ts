const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a name: a full stop after these never ends a sentence. */
export const titles = set(
  'mr mrs ms mx dr prof gen lt col capt cpt sgt cpl pvt maj adm cmdr cdr brig gov sen rep reps sens pres hon rev fr msgr ste messrs mme mlle supt insp det const amb atty',
);

/** In the middle of a phrase. */
export const joiners = set('vs eg ie cf viz ca approx');

/** Before a number. */
export const counters = set('no nos vol pp p ch sec art fig op para cl c b d fl min max');

/** A month or weekday cut short: the full stop is its own when a number or a small letter follows. */
export const dates = set('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun');

/** Often at the end of a sentence and often inside: it ends only where the next word opens a sentence. */
export const either = set(
  'st mt ft inc corp co ltd plc llc bros jr sr esq etc al dept est univ assn ave blvd rd tel hrs hr mi km kg lb lbs oz sq '
  + 'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
);

/** Words with a capital that open a sentence and hardly ever go on with a name. */
export const openers = set(
  'the a an this that these those there here he she it they we i you his her its their our my your who what when where why how which '
  + 'in on at by for from with after before since until while as if although though because but and or so yet nor however meanwhile '
  + 'also some many most more few several both all no not only another other one two three four five six seven eight nine ten '
  + 'earlier later now then today yesterday tomorrow still even just once during under over about between despite according among '
  + 'according officials police authorities witnesses residents experts critics analysts reporters hundreds thousands dozens',
);

/** Capitals that go on with a clock time: "5 a.m. Monday", "3 p.m. Eastern". */
export const afterClock = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december '
  + 'eastern central mountain pacific greenwich gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest ist jst',
);

/** Verbs after which "…?" or "…!" inside quotation marks was not the end: "Why now?" Jones asked. */
export const saying = set(
  'said says asked asks told tells added adds wrote writes replied shouted cried yelled tweeted posted declared explained wondered insisted continued recalled screamed joked',
);

/** Every word after which a full stop need not end a sentence. Single letters are not in it. */
export const abbreviations: ReadonlySet<string> = new Set([...titles, ...joiners, ...counters, ...dates, ...either]);

export const LONGEST_ABBREVIATION = Math.max(...[...abbreviations].map((word) => word.length));
