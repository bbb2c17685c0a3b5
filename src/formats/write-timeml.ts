import { daysBetween, isDay } from '../core/index.ts';
import type { TimemlDocument, Timex } from './timeml.ts';
import { escapeAttribute, escapeXml } from './xml.ts';

/**
 * Writes a TimeML document that `readTimeml` reads back. The expressions must be sorted and may not overlap. Points become
 * references: to the time of creation, to an expression with that value, or to an element without words at the end of the
 * text. The two ends of a range get a duration without words between them, which is not read back.
 */
export function writeTimeml({ id, created, text, timexes }: TimemlDocument): string {
  const words: string[] = [];
  const points = pointsOf(created, timexes);
  let at = 0;
  timexes.forEach((timex, index) => {
    words.push(escapeXml(text.slice(at, timex.start)), element(tidOf(index), timex, text.slice(timex.start, timex.end), points.refer));
    at = timex.end;
  });
  timexes.forEach((timex, index) => { points.join(index, timex, timexes[index + 1]); });
  words.push(escapeXml(text.slice(at)), ...points.silent());
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
    ...(id === null ? [] : [`<DOCID>${escapeXml(id)}</DOCID>`]),
    ...(created === null ? [] : [`<DCT>${creation(created)}</DCT>`]),
    `<TEXT>${words.join('')}</TEXT>`,
    '</TimeML>',
    '',
  ].join('\n');
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
