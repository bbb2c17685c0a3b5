/** What has hurt programs before: words of objects and of bundlers, signs of other languages, times and addresses that are none. */
import type { Luck } from './luck.ts';

const OBJECTS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype', 'valueOf', '__defineGetter__', 'isPrototypeOf', 'length', 'then', 'null', 'undefined', 'NaN'];
const BUNDLERS = ['__VITE_PRELOAD__', '__VITE_ASSET__', '%MODE%', '%dateline-title%', '%dateline-timeline%', 'import.meta.env', 'process.env.NODE_ENV', '$&', '$1', '$`', "$'", '$$', '${x}', '{{x}}'];
const LETTERS = [
  '\u202E\u0645\u062D\u0645\u062F\u202C', '\u2066x\u2069', '\uFEFF', '\u200B', '\u00AD', '\u2028', '\u2029', '\u0085', '\u000B', '\u000C', '\u0001', '\u001B[31m', '\u007F', '\u0000', '\uD800', '\uDC00x',
  'x\uD83D', '\uFFFD', '\uFFFF', '\u{1F6A2}', '\u{10FFFF}', '\u{1D400}\u{1D41B}', 'e\u0301', '\u0130stanbul', 'Stra\u00DFe', '\uFB01re', '\u0660\u0661', '\u5317\u4EAC', '\u00A0', '\r', '\r\n', '\t',
];
const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ';=1+1;', ',=1', '=cmd|\' /C calc\'!A0', '"=1"', '\n=1', '|', '\u2013', '\uFF1D1'];
const MARKUP = [
  '<script>alert(1)</script>', '</script>', '<!--', '-->', ']]>', '<![CDATA[', '<img src=x onerror=alert(1)>', '<b>', '</p>', '&lt;b&gt;', '&#0;', '&#xD800;', '&nbsp;', '&amp;amp;', '&#x3C;i>',
  '"', "'", '`', '\\', '\\u003c', '*a*', '_b_', '[c](javascript:alert(1))', '![d](x)', '# e', '> f', '- g', '1. h', '```', '---', '~~~', '|a|b|', '<https://a.example/>', '<javascript:alert(1)>',
  'BEGIN:VEVENT', 'END:VCALENDAR\r\n', '{"a":1}', '[1]', '@type', '#', '%', '%00', '%ZZ', '..', '/', '//',
];
const SENTENCES = [
  'constructor was killed on Monday.', 'Some 3 constructor were injured on __proto__ 5.', 'Mayor Constructor Valueof said on Friday that toString would be closed in March.', 'Police in Constructor said hasOwnProperty died.',
  'At least 1e999 people were killed.', 'Some 99999999999999999999 houses were lost in 2031.', 'Between -5 and 0 people died in 0 AD.', 'It was closed on 31 February 2031.', 'It burned down on 29 February 2023 at 25:61.',
  `Some ${'9'.repeat(400)} people were injured and ${'9'.repeat(310)},999 houses lost.`, 'Two hundred hundred thousand million billion people died.', 'The town was founded in 44 BC and sacked in the year 0.', 'The dam will open in 9999.', 'The mill was built in 10000 and closed on 31/12/9999.', 'It will fall 999999999 years after the flood.', 'The treaty of 0001-01-01 was signed a million centuries ago.',
  'He died on Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday.', 'Said said said said said.', '“““““', '(((((((((((', 'On on on on on.', '.', '...', '- - -', '12 12 12 12', 'At 24:00 on 0 May 2031 the gate opened.',
  'The 0th, the 32nd and the -1st of May.', 'In the 1990s, the 0s and the 99990s.', 'From 2031 to 1931 the road was shut.', 'Half a dozen hundred thousand million billion trillion quadrillion people fled.', 'the', 'A',
];

export const ODD_DAYS = [
  '2031-02-31', '0000-01-01', '0000-00-00', '-0044-03-15', '0001-01-01', '9999-12-31', '10000-01-01', '2031-13-01', '31 February 2031', '44 BC', '1 January 0', '99999999999999', '2031-05-06T25:61:00Z', '1e9', 'NaN', 'today',
  '29 February 2023', '2031-05-06T08:00:00+99:99', 'May 2031', '05/06/31', '2031-W53', '', ' ', '20310506', '00000000', 'constructor', 'Sun, 31 Feb 2031 10:00:00 GMT', '2031-05-06 / 2031-05-07', '\u0000', '9999-12-31T23:59', '0000',
];

export const ODD_URLS = [
  'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'http://', 'https://a.example/?q="><script>alert(1)</script>', 'HTTPS://A.EXAMPLE/', 'ftp://a.example/', 'file:///etc/passwd', '//a.example/', 'https://a.example/ x',
  'https://a.example/\nx', 'https://a.example/\r\nBEGIN:VEVENT', 'vbscript:x', 'https://user:pw@a.example/', 'https://a.example/2031/02/31/x', 'https://a.example/0000/00/00/', 'https://a.example/9999/12/31/', 'https://a.example/<b>', 'https://a.example/)',
  'https://a.example/>x', 'urn:x', 'mailto:a@b.example', '\u0000https://a.example/', 'https://a.example/\uD800', ' javascript:alert(1)', 'java\tscript:alert(1)', 'https://[', 'https://a.example/;=1+1', 'https://a.example/,=1', '=1+1', 'constructor', '__proto__', '?', '#',
];

/** A word or sign that means something to some program. */
export function oddWord(luck: Luck): string {
  return luck.one(luck.one([OBJECTS, BUNDLERS, LETTERS, FORMULAS, MARKUP]));
}

/** A sentence that is hard to read. */
export function oddSentence(luck: Luck): string {
  if (luck.chance(0.6)) return luck.one(SENTENCES);
  const word = oddWord(luck);
  return luck.one([
    `${word} was closed on Monday.`, `Mayor ${word} said on Friday that the bridge ${word} would be sold.`, `Some 12 ${word} were killed in ${word} on 4 May 2031.`, `The ferry ${word} sank ${word} on ${luck.one(ODD_DAYS)}.`, word,
    `Two people died in ${word}, ${luck.one(ODD_DAYS)}.`, `${word} ${word} ${word}`, `The town of Arden is in ${word}.`,
  ]);
}

/** Something far too long or too deep; most often it is not. */
export function longWords(luck: Luck): string {
  const unit = luck.one(['a', ' ', '\n', '(', '"', '1', 'Ab ', 'on Monday ', 'the ', '. ', '\u{1F6A2}', '- ', '<', '*a ', '[', '1/', 'said ']);
  return unit.repeat(luck.one([60, 60, 500, 2000]));
}
