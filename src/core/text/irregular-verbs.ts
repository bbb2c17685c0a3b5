/** A verb whose past is not made with -ed. The first form is the commonest. */
export interface IrregularVerb {
  readonly base: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

// base past participle; a participle like the past is left out, and forms that live side by side are joined by a slash.
const table = `
arise arose arisen; awake awoke awoken; be was/were been; bear bore borne/born; beat beat beaten; become became become;
befall befell befallen; beget begot begotten; begin began begun; behold beheld; bend bent; beset beset; bet bet;
bid bid/bade bid/bidden; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought;
broadcast broadcast; build built; burn burned/burnt; burst burst; buy bought; cast cast; catch caught; choose chose chosen;
cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; dive dived/dove dived; do did done;
draw drew drawn; dream dreamed/dreamt; drink drank drunk; drive drove driven; dwell dwelt/dwelled; eat ate eaten; fall fell fallen;
feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden; forecast forecast;
foresee foresaw foreseen; foretell foretold; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone;
forsake forsook forsaken; freeze froze frozen; get got got/gotten; give gave given; go went gone; grind ground; grow grew grown;
hang hung/hanged; have had; hear heard; hide hid hidden; hit hit; hold held; hurt hurt; input input; keep kept; kneel knelt;
know knew known; lay laid; lead led; lean leaned/leant; leap leapt/leaped; learn learned/learnt; leave left; lend lent; let let;
lie lay lain; light lit/lighted; lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken;
misunderstand misunderstood; mow mowed mown; offset offset; outbid outbid; outdo outdid outdone; outgrow outgrew outgrown;
outrun outran outrun; outsell outsold; overcome overcame overcome; overdo overdid overdone; overdraw overdrew overdrawn;
override overrode overridden; overrun overran overrun; oversee oversaw overseen; overtake overtook overtaken;
overthrow overthrew overthrown; partake partook partaken; pay paid; plead pleaded/pled; prove proved proven/proved; put put;
quit quit; read read; rebuild rebuilt; redo redid redone; redraw redrew redrawn; remake remade; rend rent; repay repaid;
resell resold; reset reset; retake retook retaken; rethink rethought; rewrite rewrote rewritten; rid rid; ride rode ridden;
ring rang rung; rise rose risen; run ran run; saw sawed sawn; say said; see saw seen; seek sought; sell sold; send sent; set set;
sew sewed sewn; shake shook shaken; shear sheared shorn; shed shed; shine shone; shoot shot; show showed shown;
shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung;
slink slunk; slit slit; sow sowed sown; speak spoke spoken; speed sped; spell spelled/spelt; spend spent; spill spilled/spilt;
spin spun; spit spat; split split; spoil spoiled/spoilt; spread spread; spring sprang sprung; stand stood; steal stole stolen;
stick stuck; sting stung; stink stank stunk; stride strode stridden; strike struck struck/stricken; string strung;
strive strove striven; swear swore sworn; sweep swept; swell swelled swollen; swim swam swum; swing swung; take took taken;
teach taught; tear tore torn; tell told; think thought; thrive thrived/throve thrived; throw threw thrown; thrust thrust;
tread trod trodden; undergo underwent undergone; underlie underlay underlain; understand understood; undertake undertook undertaken;
undo undid undone; uphold upheld; upset upset; wake woke woken; wear wore worn; weave wove woven; wed wed; weep wept; wet wet;
win won; wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written`;

/** The irregular verbs of English that news uses. */
export const irregularVerbs: readonly IrregularVerb[] = table.split(';').map((row) => {
  const [base = '', past = '', participle = past] = row.trim().split(' ');
  return { base, past: past.split('/'), participle: participle.split('/') };
});
