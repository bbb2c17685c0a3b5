/** What is true of every timeline, whatever it was made of. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Quote, Span, Step, Timeline, TimelineEvent } from '../../src/core/index.ts';
import type { Say } from '../finding.ts';

const schema: object = JSON.parse(readFileSync(new URL('../../docs/timeline.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: false, strict: true, strictTypes: false }).compile(schema);

export function checkTimeline(timeline: Timeline, say: Say): void {
  if (!validate(timeline)) for (const { instancePath, message } of validate.errors ?? []) say('schema', `${instancePath.replace(/\d+/g, 'n')} ${message ?? ''}`, valueAt(timeline, instancePath));
  for (const [what, quote] of quotes(timeline)) checkQuote(timeline, what, quote, say);
  for (const event of [...timeline.events, ...timeline.hidden]) checkEvent(event, say);
  checkOrder(timeline, say);
}

/** What stands at a JSON pointer. */
function valueAt(value: unknown, pointer: string): unknown {
  return pointer.split('/').slice(1).reduce<unknown>((now, key) => (typeof now === 'object' && now !== null ? Reflect.get(now, key) : undefined), value);
}

function checkQuote({ articles }: Timeline, what: string, { article, start, end, exact }: Quote, say: Say): void {
  const text = articles.find(({ id }) => id === article)?.text;
  if (text === undefined) say('verbatim', `${what}: its article is not there`, article);
  else if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length)) say('verbatim', `${what}: its place is not in the text`, { start, end, length: text.length });
  else if (text.slice(start, end) !== exact) say('verbatim', `${what}: other words stand there`, { exact, there: text.slice(start, end) });
}

const ofSteps = (what: string, steps: readonly Step[]): readonly (readonly [string, Quote])[] => steps.flatMap(({ kind, quote }) => (quote === null ? [] : [[`${what}, step ${kind}`, quote] as const]));

function quotes({ articles, events, hidden }: Timeline): readonly (readonly [string, Quote])[] {
  return [
    ...articles.flatMap(({ source, published }) => [...ofSteps('source', source.steps), ...ofSteps('published', published.steps)]),
    ...[...events, ...hidden].flatMap(({ at, time, excerpts, foretold, disagreements, recounts, names }) => [
      ['at', at] as const, ...ofSteps('time', time.steps), ...excerpts.map((each) => ['excerpt', each] as const), ...foretold.map((each) => ['foretold', each] as const),
      ...excerpts.flatMap(({ article, figures }) => figures.map((figure) => ['figure', { article, ...figure }] as const)),
      ...[...disagreements, ...recounts].flatMap(({ claims }) => claims.map(({ quote }) => ['claim', quote] as const)),
      ...names.flatMap(({ country }) => (country?.quote == null ? [] : [['country', country.quote] as const])),
    ]),
  ];
}

function checkEvent({ salience, excerpts, time, disagreements, recounts }: TimelineEvent, say: Say): void {
  if (!(salience >= 0 && salience <= 1)) say('salience', 'salience', String(salience));
  for (const { start, end, focus, predicate, timePhrase, caveats } of excerpts) {
    const inside = (what: string, span: Span | null): void => {
      if (span !== null && !(span.start >= start && span.start < span.end && span.end <= end)) say('verbatim', `${what} is not in its excerpt`, { excerpt: { start, end }, span });
    };
    inside('focus', focus);
    inside('predicate', predicate);
    inside('time phrase', timePhrase);
    for (const caveat of caveats) inside('caveat', caveat);
  }
  for (const { claims } of [...disagreements, ...recounts]) for (const { excerpt } of claims) if (excerpts[excerpt] === undefined) say('verbatim', 'a claim of no excerpt', excerpt);
  if ((time.start === null) !== (time.end === null)) say('order', 'one end of a time alone', time);
  if (time.start !== null && time.end !== null && time.start >= time.end) say('order', 'a time that ends before it begins', time);
}

/** What a reader sees: neither white space nor a sign without width. */
const SEEN = /[^\s\u200B\u2060]/;

function checkOrder({ articles, events, hidden }: Timeline, say: Say): void {
  const ids = [...events, ...hidden].map(({ id }) => id);
  if (new Set(ids).size < ids.length) say('order', 'two events of one id', ids);
  if (new Set(articles.map(({ id }) => id)).size < articles.length) say('order', 'two articles of one id');
  const key = ({ time }: TimelineEvent): string => (time.start === null ? '~' : `${time.start} ${time.end ?? ''}`);
  if (events.some((event, at) => at > 0 && key(events[at - 1] ?? event) > key(event))) say('order', 'events out of order', events.map(key));
  for (const { text, blocks } of articles) {
    let from = 0;
    for (const { start, end } of blocks) {
      if (start < from || end <= start || end > text.length) say('verbatim', 'a block outside its text, or over another', { start, end, from });
      if (SEEN.test(text.slice(from, start))) say('verbatim', 'words of no block', text.slice(from, start));
      from = end;
    }
    if (blocks.length > 0 && SEEN.test(text.slice(from))) say('verbatim', 'words behind the last block', text.slice(from));
  }
}
