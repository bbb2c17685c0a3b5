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

/** Other ways to tell something to who asks: what somebody "declined to" do, and tells nothing. */
export const TALKING_VERBS = list('answer discuss elaborate give identify name speak specify talk');

/** Verbs of which what they take as a clause is not said to be so (nonveridical). */
export const NONVERIDICAL_VERBS = list('deny want wish doubt');

/** Verbs that only say that something took place, began or ended: the noun beside them names the event. */
export const LIGHT_VERBS = list(`
  come happen occur follow take_place take complete finish finalise finalize conclude begin start launch carry_out conduct
  stage hold make suffer cause end mount undertake commit perform continue resume`);
