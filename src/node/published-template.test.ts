import { createHash } from 'node:crypto';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { programParts } from './program/from-sources.ts';
import { programRoot } from './program/program-root.ts';
import { publishedTemplate } from './published-template.ts';

const html = await programParts.published();
const page = parseDocument(html);
const all = (name: string) => DomUtils.getElementsByTagName(name, page);
const policy = all('meta').find(({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy')?.attribs['content'] ?? '';
const sha256 = (words: string) => `'sha256-${createHash('sha256').update(words, 'utf8').digest('base64')}'`;
const contentOf = (element: Parameters<typeof DomUtils.textContent>[0] | undefined): string => (element === undefined ? '' : DomUtils.textContent(element));
const [sight, data, program] = all('script');
const [look, still, fonts] = all('style').map(contentOf);

describe('the template of a published page', () => {
  it('has its scripts and styles as its policy has them, read as a browser reads them', () => {
    expect(all('script').map(({ attribs }) => attribs)).toEqual([{}, { type: 'application/json', id: 'dateline-timeline' }, {}]);
    expect(all('style').map(({ attribs }) => attribs)).toEqual([{}, {}, { id: 'dateline-fonts', media: 'not all' }]);
    expect(contentOf(data)).toBe('%dateline-timeline%');
    expect(policy).toContain(`script-src ${sha256(contentOf(sight))} ${sha256(contentOf(program))};`);
    expect(policy).toContain(`style-src ${sha256(look ?? '')} ${sha256(fonts ?? '')} ${sha256(still ?? '')};`);
  });

  it('lets nothing else in', () => {
    expect(policy.replaceAll(/'sha256-[^']+'/g, 'HASH')).toBe("default-src 'none'; script-src HASH HASH; style-src HASH HASH HASH; font-src data:; img-src data:; worker-src blob:; base-uri 'none'; form-action 'none'");
    // What stands before a policy is not held to it.
    expect(html.slice(0, html.indexOf('<meta http-equiv'))).toBe('<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n');
  });

  it('names no other file', () => {
    const addresses = DomUtils.findAll(() => true, page.children).flatMap(({ attribs }) => [attribs['src'], attribs['href']]).filter((address) => address !== undefined);
    expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([]);
    expect([...`${look ?? ''} ${still ?? ''} ${fonts ?? ''}`.matchAll(/url\(\s*["']?(?!data:)[^)]*\)|@import/g)].map(([found]) => found)).toEqual([]);
    expect(/\bimport\s*\(|\bimport\.meta/.exec(`${contentOf(sight)} ${contentOf(program)}`)?.[0]).toBeUndefined();
    // The page of a reader is the one that is built, whoever has it built.
    expect(html.length).toBeLessThan(1_300_000);
  });

  it('has each place to be filled once, and what is read before all that is large', () => {
    const order = ['%dateline-title%', '%dateline-about%', '%dateline-sight%', '%dateline-rest%', 'id="dateline-fonts"', '%dateline-timeline%', contentOf(program)].map((part) => html.indexOf(part));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const before = html.slice(0, order.at(-1));
    for (const mark of ['title', 'about', 'sight', 'rest', 'timeline']) expect(before.split(`%dateline-${mark}%`)).toHaveLength(2);
    // At 400 kbit/s these are here in two seconds, and in half a second more what shows the words that come between.
    expect(html.indexOf('%dateline-sight%')).toBeLessThan(95_000);
    expect(html.indexOf('%dateline-rest%')).toBeLessThan(120_000);
  });

  it('is the same each time', async () => expect(await publishedTemplate(programRoot)).toBe(html));
});
