// Nouns whose verb the rules of spelling do not give: verb, then its nouns. News reports one event with either.
const table = `
abolish abolition; agree agreed agreement; free freed; decree decreed; guarantee guaranteed; accede accession; accuse accusation; acquire acquisition; acquit acquittal; admit admission; aggress aggression;
announce announcement; apply application; appear appearance; approve approval; arrive arrival; assassinate assassination; assist assistance;
attend attendance; bury burial; collide collision; conclude conclusion; confess confession; confuse confusion; convict conviction;
decide decision; declare declaration; defy defiance; deny denial; deport deportation; depart departure; destroy destruction;
describe description; detain detention; die death; discover discovery; dismiss dismissal; disrupt disruption; divide division;
elect election; erupt eruption; exclude exclusion; expand expansion; expel expulsion; explode explosion; explore exploration;
expose exposure; extend extension; fail failure; grow growth; imprison imprisonment; inform information; inspect inspection;
intervene intervention; intrude intrusion; invade invasion; invite invitation; involve involvement; launch launching; liberate liberation;
lose loss; marry marriage; obstruct obstruction; occupy occupation; occur occurrence; omit omission; oppose opposition; permit permission;
persuade persuasion; produce production; propose proposal; protect protection; punish punishment; rebel rebellion; receive reception;
recover recovery; reduce reduction; refuse refusal; reject rejection; remove removal; renew renewal; resist resistance; resolve resolution;
respond response; restrict restriction; retain retention; revise revision; sell sale; speak speech; strike striking; submit submission;
succeed success; suspend suspension; transmit transmission; think thought; withdraw withdrawal; give gift; see sight; choose choice`;

const plurals = `man men; woman women; child children; foot feet; wife wives; life lives; knife knives; half halves; shelf shelves;
thief thieves; wolf wolves; person people; crisis crises; basis bases; analysis analyses`;

const read = (rows: string): ReadonlyMap<string, string> => new Map(rows.split(';').flatMap((row) => {
  const [base = '', ...others] = row.trim().split(' ');
  return others.map((other) => [other, base] as const);
}));

/** From a noun or an uneven plural to the word that stands for its family. Pure, so that the time tagger alone comes without it. */
export const derived: ReadonlyMap<string, string> = /* @__PURE__ */ read(/* @__PURE__ */ [table, plurals].join(';'));
