/**
 * What news tells of: classes of actions, each with the verbs and the event nouns that name it. Two reports can tell
 * of one event only where they share a class, so a class holds words that can stand for each other in news
 * ("seize", "capture", "overrun"), not words that merely go together.
 *
 * Base forms; a phrasal verb joins its particle with `_`. Inflected forms are made from these (see `forms.ts`).
 */
export interface ActionClass {
  readonly name: string;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
}

const list = (words: string): readonly string[] => (words === '' ? [] : words.split(' '));

const action = (name: string, verbs: string, nouns = ''): ActionClass => ({ name, verbs: list(verbs), nouns: list(nouns) });

export const ACTIONS: readonly ActionClass[] = [
  // War and force
  action('enter', 'enter arrive storm march_into move_into push_into sweep_into race_into roll_into pour_into advance_into drive_into come_into cross_into burst_into stream_into break_into', 'entry arrival entrance'),
  action('advance', 'advance push_forward gain approach progress push_as', 'advance offensive counteroffensive counter-offensive'),
  action('withdraw', 'withdraw retreat redeploy evacuate flee pull_out pull_back move_out take_out leave exit depart fall_back', 'withdrawal retreat pullout pullback pull-out redeployment evacuation exit departure'),
  action('seize', 'seize occupy capture conquer overrun take_over take_control fall_to', 'seizure occupation capture takeover conquest'),
  action('retake', 'retake recapture reclaim liberate regain recover oust push_back win_back take_back', 'liberation recapture'),
  action('invade', 'invade', 'invasion incursion'),
  action('annex', 'annex incorporate', 'annexation'),
  action('attack', 'attack strike hit bomb bombard shell raid assault ambush target fire open_fire shoot_at', 'attack strike airstrike shelling bombardment bombing raid assault barrage offensive missile rocket ambush'),
  action('explode', 'explode detonate blast go_off', 'explosion blast detonation'),
  action('shoot', 'shoot gun_down open_fire', 'shooting gunfire massacre'),
  action('destroy', 'destroy demolish collapse wreck ruin blow_up raze level shatter obliterate cave_in', 'destruction collapse demolition ruins wreckage'),
  action('damage', 'damage cripple'),
  action('kill', 'kill die murder assassinate slay perish drown execute lose_life claim_life', 'death killing murder assassination execution fatality casualty'),
  action('injure', 'injure wound hurt hospitalise hospitalize', 'injury'),
  action('mobilise', 'mobilise mobilize conscript call_up', 'mobilisation mobilization conscription call-up'),
  action('deploy', 'deploy station dispatch send', 'deployment'),
  action('surrender', 'surrender capitulate', 'surrender capitulation'),
  action('truce', 'cease', 'ceasefire truce armistice'),
  action('kidnap', 'kidnap abduct take_hostage hijack', 'kidnapping abduction hijacking'),
  action('rescue', 'rescue save free release evacuate', 'rescue release'),
  action('escape', 'escape break_out', 'escape'),
  action('mine', 'mine booby-trap'),
  action('launch', 'launch test-fire', 'launch'),
  // Law
  action('arrest', 'arrest detain apprehend nab take_into_custody capture', 'arrest detention'),
  action('charge', 'charge indict prosecute', 'indictment'),
  action('try', 'plead testify stand_trial arraign', 'trial hearing arraignment testimony plea'),
  action('convict', 'convict find_guilty acquit', 'conviction acquittal verdict'),
  action('sentence', 'sentence jail imprison', 'sentencing'),
  action('sue', 'sue', 'lawsuit'),
  action('rule', 'rule overturn uphold', 'ruling'),
  action('investigate', 'investigate probe search question interrogate', 'investigation probe inquiry search autopsy'),
  action('find', 'find discover uncover recover unearth', 'discovery'),
  action('steal', 'steal rob burgle loot snatch', 'robbery theft heist burglary looting'),
  action('hack', 'hack breach leak', 'breach leak hack'),
  // Politics and institutions
  action('elect', 'elect vote re-elect go_to_poll', 'election vote referendum poll ballot runoff'),
  action('inaugurate', 'inaugurate swear_in take_office', 'inauguration'),
  action('resign', 'resign quit step_down stand_down', 'resignation'),
  action('dismiss', 'dismiss sack fire oust depose topple impeach overthrow suspend', 'dismissal ouster impeachment coup overthrow suspension'),
  action('appoint', 'appoint nominate name hire pick succeed replace select choose', 'appointment nomination'),
  action('agree', 'agree sign ratify approve endorse reach_agreement adopt pass', 'agreement deal accord treaty pact approval ratification'),
  action('reject', 'reject refuse veto decline', 'rejection refusal veto'),
  action('meet', 'meet visit host attend negotiate', 'meeting summit talks visit negotiation conference'),
  action('sanction', 'sanction ban embargo blacklist outlaw prohibit', 'sanction sanctions ban embargo'),
  action('protest', 'protest demonstrate riot rally', 'protest demonstration riot rally unrest uprising revolt'),
  action('strike-work', 'walk_out', 'walkout'),
  action('secede', 'secede', 'secession independence'),
  // Speech that does something
  action('announce', 'announce unveil reveal disclose order decree', 'announcement disclosure'),
  action('declare', 'declare proclaim', 'declaration proclamation'),
  action('order', 'order instruct command decree', 'order decree'),
  action('hail', 'hail welcome praise applaud', ''),
  action('deny', 'deny', 'denial'),
  action('warn', 'warn threaten caution', 'warning threat'),
  action('urge', 'urge call_on demand appeal call_for ask request', 'appeal demand plea'),
  action('condemn', 'condemn denounce criticise criticize blame accuse play_down downplay', 'condemnation criticism'),
  action('promise', 'promise vow pledge', 'promise pledge'),
  action('admit', 'admit acknowledge concede confess', 'admission confession'),
  action('apologise', 'apologise apologize', 'apology'),
  action('propose', 'propose suggest offer', 'proposal offer'),
  // People
  action('celebrate', 'celebrate cheer chant dance greet embrace wave flock', 'celebration'),
  action('raise-flag', 'raise hoist fly flutter', ''),
  action('marry', 'marry wed', 'wedding marriage'),
  action('divorce', 'divorce', 'divorce'),
  action('born', 'give_birth', 'birth'),
  action('bury', 'bury mourn cremate commemorate', 'funeral burial memorial'),
  action('award', 'award honour honor receive', 'award'),
  action('join', 'join enlist enrol enroll'),
  action('treat', 'treat operate undergo', 'surgery treatment'),
  action('rehab', 'check_into', 'rehab'),
  // Business and technology
  action('buy', 'buy acquire purchase take_over', 'acquisition takeover purchase buyout'),
  action('merge', 'merge', 'merger'),
  action('sell', 'sell auction', 'sale auction'),
  action('publish', 'release publish introduce debut launch premiere issue broadcast', 'release publication premiere broadcast'),
  action('open', 'open reopen inaugurate', 'opening reopening'),
  action('close', 'close shut shut_down halt suspend cancel postpone stop', 'closure shutdown cancellation postponement suspension'),
  action('begin', 'begin start commence kick_off', 'start beginning outbreak'),
  action('end', 'end finish conclude', 'end'),
  action('found', 'found establish create form', 'foundation creation'),
  action('build', 'build construct erect install', 'construction installation'),
  action('rise', 'rise climb surge soar jump increase grow gain', 'rise surge increase rally'),
  action('drop', 'fall drop plunge tumble decline sink decrease slump', 'drop plunge decline slump decrease'),
  action('cut', 'cut slash reduce lay_off', 'cut layoff reduction'),
  action('raise', 'raise hike lift', 'hike'),
  action('pay', 'pay compensate fine donate', 'payment compensation donation fine'),
  action('bankrupt', 'default', 'bankruptcy insolvency'),
  action('recall', 'recall', 'recall'),
  action('beat', 'beat defeat win triumph clinch thrash thwart', 'victory win defeat triumph'),
  action('lose', 'lose', 'loss'),
  action('score', 'score', 'goal'),
  action('injury-out', 'sideline', ''),
  // Accidents, nature, health
  action('crash', 'crash derail collide capsize sink ditch', 'crash accident collision derailment capsizing'),
  action('quake', 'shake rattle jolt', 'earthquake quake tremor aftershock temblor'),
  action('storm', 'make_landfall batter lash', 'hurricane cyclone typhoon storm tornado blizzard landfall'),
  action('flood', 'flood inundate submerge', 'flood flooding floods'),
  action('burn', 'burn erupt blaze catch_fire set_fire', 'fire blaze wildfire inferno'),
  action('erupt', 'erupt spew', 'eruption'),
  action('slide', 'bury', 'landslide mudslide avalanche'),
  action('tsunami', '', 'tsunami'),
  action('spill', 'spill leak', 'spill leak'),
  action('outage', 'black_out', 'outage blackout'),
  action('infect', 'infect contract diagnose spread', 'infection outbreak epidemic pandemic'),
  action('quarantine', 'quarantine lock_down', 'quarantine lockdown'),
  action('vaccinate', 'vaccinate inoculate immunise immunize', 'vaccination'),
  action('strand', 'strand trap', ''),
  action('displace', 'displace relocate', 'displacement'),
];
