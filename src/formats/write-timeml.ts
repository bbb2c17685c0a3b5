import type { TimemlDocument, Timex } from './timeml.ts';
import { escapeAttribute, escapeXml } from './xml.ts';

/** Writes a TimeML document that `readTimeml` reads back. The expressions must be sorted and may not overlap. */
export function writeTimeml({ id, created, text, timexes }: TimemlDocument): string {
  const words: string[] = [];
  let at = 0;
  timexes.forEach((timex, index) => {
    words.push(escapeXml(text.slice(at, timex.start)), element(`t${index + 1}`, timex, text.slice(timex.start, timex.end)));
    at = timex.end;
  });
  words.push(escapeXml(text.slice(at)));
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

function element(tid: string, timex: Timex, words: string): string {
  const optional = (['mod', 'quant', 'freq'] as const).map((name) => (timex[name] === null ? '' : ` ${name}="${escapeAttribute(timex[name])}"`)).join('');
  return `<TIMEX3 tid="${tid}" type="${escapeAttribute(timex.type)}" value="${escapeAttribute(timex.value)}"${optional}>${escapeXml(words)}</TIMEX3>`;
}

function creation(created: string): string {
  const type = created.includes('T') ? 'TIME' : 'DATE';
  return `<TIMEX3 tid="t0" type="${type}" value="${escapeAttribute(created)}" temporalFunction="false" functionInDocument="CREATION_TIME">${escapeXml(created)}</TIMEX3>`;
}
