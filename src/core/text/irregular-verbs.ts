/** A verb whose past is not made with -ed. The first form is the commonest. */
export interface IrregularVerb {
  readonly base: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

// base past participle; forms that live side by side are joined by a slash.
const table = `
arise arose arisen; awake awoke awoken; be was/were been; bear bore borne/born; beat beat beaten; become became become;
befall befell befallen; beget begot begotten; begin began begun; behold beheld beheld; bend bent bent; beset beset beset;
bet bet bet; bid bid/bade bid/bidden; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken;
breed bred bred; bring brought brought; broadcast broadcast broadcast; build built built; burn burned/burnt burned/burnt;
burst burst burst; buy bought bought; cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come;
cost cost cost; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug; dive dived/dove dived; do did done; draw drew drawn;
dream dreamed/dreamt dreamed/dreamt; drink drank drunk; drive drove driven; dwell dwelt/dwelled dwelt/dwelled; eat ate eaten;
fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; fling flung flung; fly flew flown;
forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen; foretell foretold foretold; forget forgot forgotten;
forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got got/gotten; give gave given;
go went gone; grind ground ground; grow grew grown; hang hung/hanged hung/hanged; have had had; hear heard heard; hide hid hidden;
hit hit hit; hold held held; hurt hurt hurt; input input input; keep kept kept; kneel knelt knelt; know knew known; lay laid laid;
lead led led; lean leaned/leant leaned/leant; leap leapt/leaped leapt/leaped; learn learned/learnt learned/learnt; leave left left;
lend lent lent; let let let; lie lay lain; light lit/lighted lit/lighted; lose lost lost; make made made; mean meant meant;
meet met met; mislead misled misled; mistake mistook mistaken; misunderstand misunderstood misunderstood; mow mowed mown;
offset offset offset; outbid outbid outbid; outdo outdid outdone; outgrow outgrew outgrown; outrun outran outrun; outsell outsold outsold;
overcome overcame overcome; overdo overdid overdone; overdraw overdrew overdrawn; override overrode overridden; overrun overran overrun;
oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid paid;
plead pleaded/pled pleaded/pled; prove proved proven/proved; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt;
redo redid redone; redraw redrew redrawn; remake remade remade; rend rent rent; repay repaid repaid; resell resold resold;
reset reset reset; retake retook retaken; rethink rethought rethought; rewrite rewrote rewritten; rid rid rid; ride rode ridden;
ring rang rung; rise rose risen; run ran run; saw sawed sawn; say said said; see saw seen; seek sought sought; sell sold sold;
send sent sent; set set set; sew sewed sewn; shake shook shaken; shear sheared shorn; shed shed shed; shine shone shone;
shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat;
slay slew slain; sleep slept slept; slide slid slid; sling slung slung; slink slunk slunk; slit slit slit; sow sowed sown;
speak spoke spoken; speed sped sped; spell spelled/spelt spelled/spelt; spend spent spent; spill spilled/spilt spilled/spilt;
spin spun spun; spit spat spat; split split split; spoil spoiled/spoilt spoiled/spoilt; spread spread spread; spring sprang sprung;
stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; stink stank stunk; stride strode stridden;
strike struck struck/stricken; string strung strung; strive strove striven; swear swore sworn; sweep swept swept; swell swelled swollen;
swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told; think thought thought;
thrive thrived/throve thrived; throw threw thrown; thrust thrust thrust; tread trod trodden; undergo underwent undergone;
underlie underlay underlain; understand understood understood; undertake undertook undertaken; undo undid undone; uphold upheld upheld;
upset upset upset; wake woke woken; wear wore worn; weave wove woven; wed wed wed; weep wept wept; wet wet wet; win won won;
wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood; wring wrung wrung;
write wrote written`;

/** The irregular verbs of English that news uses. */
export const irregularVerbs: readonly IrregularVerb[] = table.split(';').map((row) => {
  const [base = '', past = '', participle = ''] = row.trim().split(' ');
  return { base, past: past.split('/'), participle: participle.split('/') };
});
