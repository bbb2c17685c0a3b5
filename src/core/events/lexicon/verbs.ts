/** Verbs that the classes of `actions.ts` leave out, by what they do to a sentence. Base forms. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Verbs of saying: what they report is the event, the verb itself only names the speaker. */
export const SAY_VERBS = list(`
  say tell add report note claim state write tweet quote confirm explain recall comment reply respond remark argue insist
  maintain stress indicate suggest estimate allege assert affirm observe post describe emphasise emphasize reiterate testify
  conclude enthuse exclaim boast joke lament shout yell scream believe think acknowledge mention cite highlight`);

/** Speech that is an event of its own: an order, a denial, a promise. What it reports may be one too. */
export const SPEECH_ACTS = list(`
  announce declare proclaim order instruct command hail welcome praise applaud deny warn threaten urge demand appeal condemn
  denounce criticise criticize accuse blame promise vow pledge admit concede apologise apologize propose call ask request
  thank congratulate dismiss reject endorse predict forecast`);

/** Verbs of being, having, thinking and seeming: they tell how things stood, not what happened. */
export const STATE_VERBS = list(`
  be have seem appear remain stay look feel sound know think believe want wish hope fear need like love hate prefer contain
  include comprise consist own belong possess deserve depend matter mean concern involve resemble equal cost weigh live exist
  stand lie sit span face expect anticipate intend plan try seek aim continue keep tend deem consider regard view understand suppose
  doubt mind differ lack constitute represent reflect remember work serve act`);

/** Verbs that only say that something took place, began or ended: the noun beside them names the event. */
export const LIGHT_VERBS = list(`
  come happen occur follow take_place take complete finish finalise finalize conclude begin start launch carry_out conduct
  stage hold make suffer cause end mount undertake commit perform continue resume`);

/** Further common verbs of news, so that their forms are known. */
export const OTHER_VERBS = list(`
  accept accompany achieve adjust aid allow alter amend answer appease arm arrange assemble assess assign assist assume
  assure attach attempt attract avoid back bar barricade base bear become belong bend bet block board boost borrow
  bounce bow break breathe bring bulldoze bypass calculate campaign carry cast catch celebrate chair challenge change chase
  check circle circulate cite clash clean clear climb coach collect comb combine compare compete complain comply compose
  compromise conceal conduct confront congratulate connect consolidate consult contact contain contend contest contribute
  control convene convert convince cook cooperate cope copy correct count cover crack craft crawl crush cross cry curb
  deal debate decide deepen defend defuse delay delete deliver depict deport derive design despair develop devote dig direct
  disappear disarm discuss dismantle display dispute distribute disrupt divert divide document dominate double draft drag
  draw dress drift drill drive dub dump earn ease eat edit eject elaborate eliminate embark embed emerge emigrate employ
  enable encounter encourage endure enforce engage enhance enjoy ensure entertain equip establish evolve exaggerate examine
  exceed exchange exclude excuse exercise exhaust exhibit expand expel experience expire export expose express extend
  extinguish extract face facilitate fail feature feed ferry fetch fight fill fix flash flip float focus fold follow force
  forecast forge forget forgive freeze fuel fulfil fund gather generate get give go grant grip guarantee guard guide hail
  halve hammer hamper hand handle hang haul head heal hear help hide highlight hinder hunt identify ignite ignore illustrate
  impose impress improve incite indicate influence inform inherit initiate inject inspect inspire insult insure integrate
  intensify intercept interrupt intervene interview introduce invent invest invite isolate join judge justify kick knock
  label lack land last laugh lead lean leap learn lend let licence license lift light limit line link liquidate list listen
  load lock log lower mail manage manufacture mark market match measure miss mistake mix modify monitor mount move narrow
  navigate neglect neutralise neutralize notice notify number obey object oblige observe obtain occupy offset omit oppose
  organise organize originate outline outpace overcome overlook oversee owe pack paint park part participate pause perceive
  permit persuade phase photograph pile pilot pinpoint place plant plot point pose pound practise prepare present preserve
  press prevent proceed process produce project prolong promote receive prompt protect prove provide provoke publicise publish pull
  punish pursue push put qualify quarrel race rain reach react read realise realize reassure rebuild recognise recognize
  recommend reconsider reconstruct record recruit refer refuel register regret regulate reinforce relate relax relieve rely
  remove rename render renew renounce repair repeal repeat repel reposition reproduce resist resolve restore restrict result
  resume retain retire retreat return reunite reverse review revise revive revoke reward ride ring risk roam rock roll rotate
  ruin run rush sail satisfy scale scan scatter schedule scrap scream screen seal secure see send separate set settle shape
  share shift shine ship shock shorten shout shrink sign signal silence slam sleep slip slow smash smell smoke smuggle snap
  soften solve spark speak speed spell spend split sponsor spot spray squeeze stabilise stabilize stall stamp stand steer
  stem step stick stir store strain strengthen stretch stride strip struggle study stumble submit substitute subsidise
  suffer sum summon supply support surface surpass surprise surround survey survive suspect sustain swap swear sweep swim
  swing switch tackle talk tap tear tease terminate terrorise test thank throw tie tighten tip topple torch torture toss
  total touch tour tow trace track trade train transfer transform transmit transport travel trigger triple trouble turn
  tweet undermine understand unfold unite unload unveil update upgrade urge use vacate value vanish vary venture verify
  vie violate wage wait wake walk want warm wash waste watch weaken wear weather weigh whip widen win wipe wire withhold
  witness work worry wreck yield zoom foil nab axe slam mull eye quiz woo tout snub rap loom grill curb clinch bolster topple spar foment shun flout rebuff spurn stoke unleash vacate play broadcast air grab rip stun jam wrap cap hop drug hug beg tag trim spur skip club pin plug extradite bail poison flog jog`);
