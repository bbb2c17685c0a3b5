import { daysBetween, isDay } from '../core/index.ts';
import type { TimemlDocument, TimemlEvent, Timex } from './timeml.ts';
import { escapeAttribute, escapeXml } from './xml.ts';

/**
 * Writes a TimeML document that `readTimeml` reads back. The expressions must be sorted and may not overlap. Points become
 * references: to the time of creation, to an expression with that value, or to an element without words at the end of the
 * text. The two ends of a range get a duration without words between them, which is not read back. An event whose word
 * stands inside an expression or another's word is left out: TimeML has no element within an element. So is one whose word
 * begins or ends within a character, which no document can cut.
 */
export function writeTimeml({ id, created, text, timexes }: TimemlDocument, events: readonly TimemlEvent[] = []): string {
  const points = pointsOf(created, timexes);
  const instances = instancesOf(events.filter(({ start, end }) => !cuts(text, start) && !cuts(text, end)), timexes);
  const marked = [
    ...timexes.map((timex, index) => ({ ...timex, write: (words: string) => element(tidOf(index), timex, words, points.refer) })),
    ...instances.words.map(({ eid, kind, start, end }) => ({ start, end, write: (words: string) => `<EVENT eid="${eid}" class="${kind}">${escapeXml(words)}</EVENT>` })),
  ].toSorted((a, b) => a.start - b.start);
  const words: string[] = [];
  let at = 0;
  for (const { start, end, write } of marked) {
    words.push(escapeXml(text.slice(at, start)), write(text.slice(start, end)));
    at = end;
  }
  timexes.forEach((timex, index) => { points.join(index, timex, timexes[index + 1]); });
  words.push(escapeXml(text.slice(at)), ...points.silent());
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
    ...(id === null ? [] : [`<DOCID>${escapeXml(id)}</DOCID>`]),
    ...(created === null ? [] : [`<DCT>${creation(created)}</DCT>`]),
    `<TEXT>${words.join('')}</TEXT>`,
    ...instances.lines.map(({ eiid, eid }) => `<MAKEINSTANCE eiid="${eiid}" eventID="${eid}" tense="NONE" aspect="NONE" polarity="POS" pos="OTHER"/>`),
    ...instances.lines.flatMap(({ eiid, within }) => (within === null || (within === 'created' && created === null) ? [] : [{ eiid, tid: within === 'created' ? 't0' : tidOf(within) }]))
      .map(({ eiid, tid }, index) => `<TLINK lid="l${index + 1}" relType="IS_INCLUDED" eventInstanceID="${eiid}" relatedToTime="${tid}"/>`),
    '</TimeML>',
    '',
  ].join('\n');
}

/** Whether an offset parts the two halves of a character. */
const cuts = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

interface Instances {
  /** The words, each once. */
  readonly words: readonly (TimemlEvent & { readonly eid: string })[];
  /** What happened, in the order of the words; two events may be told by one word. */
  readonly lines: readonly { readonly eiid: string; readonly eid: string; readonly within: TimemlEvent['within'] }[];
}

function instancesOf(events: readonly TimemlEvent[], timexes: readonly Timex[]): Instances {
  const words: (TimemlEvent & { readonly eid: string })[] = [];
  const lines: Instances['lines'][number][] = [];
  let next = 0;
  for (const event of events.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = words.at(-1);
    const again = last !== undefined && last.start === event.start && last.end === event.end;
    if (!again) {
      while ((timexes[next]?.end ?? Infinity) <= event.start) next += 1;
      if (event.start < (last?.end ?? 0) || event.end > (timexes[next]?.start ?? Infinity) || event.start >= event.end) continue;
      words.push({ ...event, eid: `e${words.length + 1}` });
    }
    lines.push({ eiid: `ei${lines.length + 1}`, eid: `e${words.length}`, within: event.within });
  }
  return { words, lines };
}

const tidOf = (index: number): string => `t${index + 1}`;

type Refer = (value: string) => string;

interface Points {
  /** The tid of a point. */
  readonly refer: Refer;
  /** A duration between two neighbours that are the ends of one range. */
  readonly join: (index: number, from: Timex, to: Timex | undefined) => void;
  /** The elements without words that are needed for them. */
  readonly silent: () => readonly string[];
}

function pointsOf(created: string | null, timexes: readonly Timex[]): Points {
  const silent: string[] = [];
  const tids = new Map<string, string>();
  timexes.forEach(({ type, value }, index) => {
    if ((type === 'DATE' || type === 'TIME') && !tids.has(value)) tids.set(value, tidOf(index));
  });
  const add = (attributes: string): string => {
    const tid = tidOf(timexes.length + silent.length);
    silent.push(`<TIMEX3 tid="${tid}" ${attributes}/>`);
    return tid;
  };
  return {
    refer: (value) => {
      if (created !== null && (created === value || created.startsWith(`${value}T`))) return 't0';
      const known = tids.get(value);
      if (known !== undefined) return known;
      const tid = add(`type="${/T\d|T[A-Z]/.test(value) ? 'TIME' : 'DATE'}" value="${escapeAttribute(value)}"`);
      tids.set(value, tid);
      return tid;
    },
    join: (index, from, to) => {
      if (to === undefined || from.type === 'DURATION' || from.beginPoint !== from.value || to.endPoint !== to.value || from.endPoint !== to.value || to.beginPoint !== from.value) return;
      add(`type="DURATION" value="${lengthBetween(from.value, to.value)}" beginPoint="${tidOf(index)}" endPoint="${tidOf(index + 1)}"`);
    },
    silent: () => silent,
  };
}

/** From one date to another, as fine as both are written; `PXX` where that cannot be counted. */
function lengthBetween(from: string, to: string): string {
  if (isDay(from) && isDay(to)) return `P${daysBetween(from, to)}D`;
  const [a, b] = [from, to].map((value) => /^(\d{4})(?:-(\d\d))?$/.exec(value));
  if (a == null || b == null || (a[2] === undefined) !== (b[2] === undefined)) return 'PXX';
  const years = Number(b[1]) - Number(a[1]);
  return a[2] === undefined ? `P${years}Y` : `P${years * 12 + Number(b[2]) - Number(a[2])}M`;
}

function element(tid: string, timex: Timex, words: string, refer: Refer): string {
  const optional = (['mod', 'quant', 'freq'] as const).map((name) => (timex[name] === null ? '' : ` ${name}="${escapeAttribute(timex[name])}"`)).join('');
  const points = timex.type !== 'DURATION' ? '' : (['beginPoint', 'endPoint'] as const).map((name) => (timex[name] === null ? '' : ` ${name}="${refer(timex[name])}"`)).join('');
  return `<TIMEX3 tid="${tid}" type="${escapeAttribute(timex.type)}" value="${escapeAttribute(timex.value)}"${optional}${points}>${escapeXml(words)}</TIMEX3>`;
}

function creation(created: string): string {
  const type = created.includes('T') ? 'TIME' : 'DATE';
  return `<TIMEX3 tid="t0" type="${type}" value="${escapeAttribute(created)}" temporalFunction="false" functionInDocument="CREATION_TIME">${escapeXml(created)}</TIMEX3>`;
}
