import { fieldsOf, holding, isOneOf, isText, isWords, like, listOf, type Check } from '../../core/index.ts';

/** Who did what when, by whom it concerns: the form of SemEval-2015 Task 4. */
export interface EntityTimelines {
  readonly timelines: Readonly<Record<string, {
    readonly corpus: string;
    /** Dates hold X where they are not known; a mention is an article, the number of a sentence, a word. */
    readonly events: readonly { readonly date: string; readonly mentions: readonly (readonly [doc: string, sentence: number, word: string])[] }[];
  }>>;
}

/** Mentions of actions in chains, and the sentences of each article that were annotated: the form of ECB+. */
export interface ActionChains {
  readonly mentions: readonly { readonly doc: string; readonly sent: number; readonly type: string; readonly chain: string }[];
  readonly docs: Readonly<Record<string, { readonly topic: string | number; readonly scored: readonly number[] }>>;
}

/** Timelines that journalists wrote, by topic: days with sentences. The form of Timeline17. */
export interface TopicTimelines {
  readonly topics: Readonly<Record<string, readonly { readonly name: string; readonly tl: Readonly<Record<string, readonly string[]>> }[]>>;
}

/** The story of each article. */
export interface StoryOfArticle {
  readonly docs: Readonly<Record<string, string>>;
}

/** What a careful reader would put on the timeline of a pile. */
export interface PileReading {
  readonly events: readonly {
    readonly id: string;
    /** `2031`, `2031-05` or `2031-05-07`; with a remark behind, `2031-05 (early)`, it is a time that no entry has exactly. */
    readonly date: string;
    readonly title: string;
    /** The words of each article that tell it; an article is named by its docId, up to the first hyphen. */
    readonly cites: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** The gold of a set, by the one measure that it is made for. */
export type Gold =
  | ({ readonly form: 'semeval' } & EntityTimelines)
  | ({ readonly form: 'linking' } & ActionChains)
  | ({ readonly form: 'timelines' } & TopicTimelines)
  | ({ readonly form: 'stories' } & StoryOfArticle)
  | ({ readonly form: 'piles' } & PileReading);

/** A set's gold, and which of its topics were not looked at while rules were made: some by name, or all. */
export interface ReadGold {
  readonly gold: Gold;
  readonly leftOut: readonly string[] | 'all';
}

const isNumber = like((value) => typeof value === 'number');
const isDay = like((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));

/** An object under any names: what stands under each passes. */
const byName = (check: Check): Check => (value) => {
  const fields = fieldsOf(value);
  return fields === null ? '' : holding(Object.fromEntries([...fields.keys()].map((key) => [key, check])))(value);
};

const isMention: Check = (value) => (Array.isArray(value) ? holding({ 0: isText, 1: isNumber, 2: isText })({ ...value }) : '');
const ofDays: Check = (value) => {
  const fault = byName(listOf(isText))(value);
  return fault ?? [...fieldsOf(value)?.keys() ?? []].find((day) => isDay(day) !== null) ?? null;
};

const forms: Readonly<Record<Gold['form'], Check>> = {
  semeval: holding({ timelines: byName(holding({ corpus: isText, events: listOf(holding({ date: isText, mentions: listOf(isMention) })) })) }),
  linking: holding({ mentions: listOf(holding({ doc: isText, sent: isNumber, type: isText, chain: isText })), docs: byName(holding({ topic: like((value) => ['string', 'number'].includes(typeof value)), scored: listOf(isNumber) })) }),
  timelines: holding({ topics: byName(listOf(holding({ name: isText, tl: ofDays }))) }),
  stories: holding({ docs: byName(isText) }),
  piles: holding({ events: listOf(holding({ id: isText, date: like((value) => typeof value === 'string' && /^\d{4}(?:-\d\d(?:-\d\d)?)?(?: .*)?$/.test(value)), title: isText, cites: byName(listOf(isWords)) })) }),
};

const isLeftOut: Check = (value) => (Array.isArray(value) ? listOf(isText)(value) : isOneOf(true, false)(value));

/** The gold of a file's text. Throws, with the place, where it is no JSON or of no form that is known. */
export function readGold(text: string): ReadGold {
  const value = parsed(text, 'gold.json');
  const fields = fieldsOf(value);
  const form = fields === null ? undefined : fields.has('timelines') ? 'semeval' : fields.has('mentions') ? 'linking' : fields.has('topics') ? 'timelines' : fields.has('events') ? 'piles' : fields.has('docs') ? 'stories' : undefined;
  if (form === undefined || fields === null) throw new Error('gold.json is of no known form: it holds none of timelines, mentions, topics, events, docs');
  const fault = forms[form](value) ?? holding({}, { leftOut: isLeftOut })(value);
  if (fault !== null) throw new Error(`gold.json has the form of ${form}, and ${fault} is not as it should be`);
  const gold: Gold = Object.assign(JSON.parse(text), { form });
  const leftOut = fields.get('leftOut');
  return { gold, leftOut: leftOut === true ? 'all' : Array.isArray(leftOut) ? leftOut.map(String) : [] };
}

/** The value of JSON. Throws with the line and column where it is none. */
export function parsed(text: string, name: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    throw new Error(`${name} is no JSON: ${error instanceof Error ? placed(error.message, text) : ''}`, { cause: error });
  }
}

/** The engine counts characters from the beginning; people look for lines. */
function placed(message: string, text: string): string {
  const at = / at position (\d+)/.exec(message)?.[1];
  if (at === undefined) return message.startsWith('Unexpected end') ? 'it ends too early' : message.slice(0, 200);
  const before = text.slice(0, Number(at)).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
