import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it.each([
  ['The flood', 'the-flood-2031-06-19.csv'], ['  “Überschwemmung” / 2031? ', 'überschwemmung-2031-2031-06-19.csv'], ['../../etc/passwd', 'etc-passwd-2031-06-19.csv'], ['', 'timeline-2031-06-19.csv'], ['?!', 'timeline-2031-06-19.csv'],
  ['洪水', '洪水-2031-06-19.csv'], [`${'a'.repeat(59)} b`, `${'a'.repeat(59)}-2031-06-19.csv`], ['\u{1F30A}', 'timeline-2031-06-19.csv'], ['con', 'con-2031-06-19.csv'],
])('%j gives %s', (title, name) => expect(fileName(title, '2031-06-19', 'csv')).toBe(name));
