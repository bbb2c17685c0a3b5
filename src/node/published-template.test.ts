import { createHash } from 'node:crypto';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { programRoot } from './program/program-root.ts';
import { publishedTemplate } from './published-template.ts';

const html = await publishedTemplate(programRoot);
const page = parseDocument(html);
const all = (name: string) => DomUtils.getElementsByTagName(name, page);
const policy = all('meta').find(({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy')?.attribs['content'] ?? '';
const sha256 = (words: string) => `'sha256-${createHash('sha256').update(words, 'utf8').digest('base64')}'`;
const [data, script] = all('script');
const [style] = all('style');
const [code, look] = [script, style].map((element) => (element === undefined ? '' : DomUtils.textContent(element)));

describe('the template of a published page', () => {
  it('has one script and one style, as its policy has them, read as a browser reads them', () => {
    expect(all('script').map(({ attribs }) => attribs)).toEqual([{ type: 'application/json', id: 'dateline-timeline' }, {}]);
    expect(all('style')).toHaveLength(1);
    expect(data === undefined ? '' : DomUtils.textContent(data)).toBe('%dateline-timeline%');
    expect(policy).toContain(`script-src ${sha256(code ?? '')};`);
    expect(policy).toContain(`style-src ${sha256(look ?? '')};`);
  });

  it('lets nothing else in', () => {
    expect(policy.replaceAll(/'sha256-[^']+'/g, 'HASH')).toBe("default-src 'none'; script-src HASH; style-src HASH; font-src data:; img-src data:; worker-src blob:; base-uri 'none'; form-action 'none'");
    // What stands before a policy is not held to it.
    expect(html.slice(0, html.indexOf('<meta http-equiv'))).toBe('<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n');
  });

  it('names no other file', () => {
    const addresses = DomUtils.findAll(() => true, page.children).flatMap(({ attribs }) => [attribs['src'], attribs['href']]).filter((address) => address !== undefined);
    expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([]);
    expect([...(look ?? '').matchAll(/url\(\s*["']?(?!data:)[^)]*\)|@import/g)].map(([found]) => found)).toEqual([]);
    expect(/\bimport\s*\(|\bimport\.meta/.exec(code ?? '')?.[0]).toBeUndefined();
    // The page of a reader is the one that is built, whoever has it built.
    expect(html.length).toBeLessThan(1_300_000);
  });

  it('has each place to be filled once, before the script', () => {
    const script = html.indexOf('<script>');
    for (const mark of ['%dateline-title%', '%dateline-timeline%']) {
      expect(html.indexOf(mark)).toBeGreaterThan(0);
      expect(html.indexOf(mark)).toBeLessThan(script);
      expect(html.slice(0, script).split(mark)).toHaveLength(2);
    }
  });

  it('is the same each time', async () => expect(await publishedTemplate(programRoot)).toBe(html));
});
