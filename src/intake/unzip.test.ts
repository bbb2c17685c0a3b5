import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from './index.ts';
import { joined, zipOf, type Packed } from './testing/zips.ts';
import { unzip } from './unzip.ts';

const rain = strToU8('It rained in Arden. '.repeat(100));
const calm = strToU8('The water fell.');
const small = { file: 3000, all: 1e7, files: 6 };
const open = (files: readonly Packed[]) => unzip(zipOf(files), undefined, small);
const names = (archive: Uint8Array): readonly string[] => unzip(archive, undefined, small).files.map(({ name }) => name);
const said = (archive: Uint8Array): readonly string[] => unzip(archive, undefined, small).refused.map(({ name, reason }) => `${name}: ${reason}`);

describe('files come out as they went in', () => {
  it.each<[string, readonly Packed[]]>([
    ['packed', [{ name: 'a.txt', bytes: rain }, { name: 'b.txt', bytes: calm }]],
    ['as they are', [{ name: 'a.txt', bytes: rain, stored: true }]],
    ['with their sizes behind them', [{ name: 'a.txt', bytes: rain, behind: true }, { name: 'b.txt', bytes: calm, stored: true, behind: true }]],
    ['with an archive inside that is not packed', [{ name: 'a.txt', bytes: zipSync({ 'x.txt': calm }), stored: true, behind: true }, { name: 'b.txt', bytes: calm }]],
    ['with fields for large numbers', [{ name: 'a.txt', bytes: rain, wide: true }, { name: 'b.txt', bytes: calm, wide: true, says: { unpacked: 0xffffffff } }].slice(0, 1)],
    ['empty', [{ name: 'a.txt', bytes: new Uint8Array() }, { name: 'b.txt', bytes: new Uint8Array(), stored: true }]],
    ['under names of objects', [{ name: '__proto__', bytes: rain }, { name: 'constructor', bytes: calm }]],
    ['with a directory that says a wrong size', [{ name: 'a.txt', bytes: rain, says: { unpacked: 7 } }, { name: 'b.txt', bytes: calm, says: { unpacked: 4e9 } }]],
    ['with bytes behind what is packed', [{ name: 'a.txt', bytes: rain, more: new Uint8Array(200_000) }, { name: 'b.txt', bytes: calm }]],
  ])('%s', (_what, files) => {
    expect(open(files)).toMatchObject({ files: files.map(({ name, bytes }) => ({ name, bytes })), refused: [] });
  });

  it('in whatever folder, and never above it', () => {
    expect(names(zipOf(['a/b/c.txt', '../../up.txt', '/root.txt', 'a\\d.txt', './e.txt', 'a/', '__MACOSX/x', '.hidden'].map((name) => ({ name, bytes: calm }))))).toEqual(['a/b/c.txt', 'up.txt', 'root.txt', 'a/d.txt', 'e.txt']);
  });
});

describe('what is wrong with one file costs that file, and is said', () => {
  it.each<[string, Partial<Packed>, RegExp]>([
    ['a password', { locked: true }, /locked with a password/],
    ['another way of packing', { method: 12 }, /packed in a way that is not read here/],
    ['other words than were packed', { crc: 1 }, /damaged/],
    ['other words than were packed, as they are', { crc: 1, stored: true }, /damaged/],
    ['a size that breaks it off', { says: { packed: 9 } }, /damaged/],
    ['a size beyond the archive', { says: { packed: 1e6 } }, /damaged/],
    ['too many bytes', { bytes: new Uint8Array(3001) }, /more than 0 MB, so it was left out/],
    ['too many bytes, as they are', { bytes: new Uint8Array(3001), stored: true }, /more than 0 MB, so it was left out/],
    ['too many bytes, and a directory that says few', { bytes: new Uint8Array(1e6), says: { unpacked: 5 } }, /more than 0 MB, so it was left out/],
    ['the bytes of another', { sameAs: 0 }, /shares its bytes/],
  ])('%s', (_what, wrong, reason) => {
    const archive = zipOf([{ name: 'a.txt', bytes: rain }, { name: 'wrong.txt', bytes: rain, ...wrong }, { name: 'b.txt', bytes: calm }]);
    expect(names(archive)).toEqual(['a.txt', 'b.txt']);
    expect(said(archive)).toEqual([expect.stringMatching(reason)]);
    expect(said(archive)[0]).toMatch(/^wrong\.txt: /);
  });

  it('an archive that breaks off gives the files before, with their sizes before or behind them', () => {
    for (const behind of [false, true]) {
      const whole = zipOf([{ name: 'a.txt', bytes: rain, behind }, { name: 'b.txt', bytes: calm, behind }, { name: 'c.txt', bytes: rain, behind }]);
      // The directory takes 175 bytes.
      expect(names(whole.subarray(0, whole.length - 195))).toEqual(['a.txt', 'b.txt']);
      expect(said(whole.subarray(0, whole.length - 195))).toEqual(['c.txt: The archive breaks off in this file: it and any after it were left out.']);
      expect(names(whole.subarray(0, whole.length - 30))).toEqual(['a.txt', 'b.txt', 'c.txt']);
      expect(said(whole.subarray(0, whole.length - 30))).toEqual([': This archive is damaged: what could be unpacked was read.']);
    }
  });

  it('a directory that leads nowhere, or tells of fewer than there are, is no reason to lose a file', () => {
    const archive = zipOf([{ name: 'a.txt', bytes: rain }]);
    const lost = archive.slice().fill(255, archive.length - 6, archive.length - 2);
    expect([names(lost), said(lost)]).toEqual([['a.txt'], [': This archive is damaged: what could be unpacked was read.']]);
    expect(names(zipOf([{ name: 'a.txt', bytes: rain }, { name: 'b.txt', bytes: calm }], 1))).toEqual(['a.txt', 'b.txt']);
  });

  it('whatever is woven in, the good ones come out whole and in order, and each bad one is named', () => {
    const bad = fc.constantFrom<Partial<Packed>>({ locked: true }, { method: 99 }, { crc: 5 }, { says: { packed: 3 } }, { says: { packed: 1e8 } });
    const file = fc.record({ bytes: fc.uint8Array({ minLength: 20, maxLength: 300 }), stored: fc.boolean(), behind: fc.boolean(), wrong: fc.option(bad) });
    fc.assert(fc.property(fc.array(file, { minLength: 1, maxLength: 12 }), (files) => {
      const { files: found, refused } = unzip(zipOf(files.map(({ wrong, ...each }, at) => ({ name: `${at}.txt`, ...each, ...wrong }))));
      const named = (wanted: boolean) => files.flatMap(({ wrong }, at) => ((wrong === null) === wanted ? [`${at}.txt`] : []));
      expect(found.map(({ name }) => name)).toEqual(named(true));
      expect(found.map(({ bytes }) => [...bytes])).toEqual(files.filter(({ wrong }) => wrong === null).map(({ bytes }) => [...bytes]));
      expect(refused.map(({ name }) => name)).toEqual(named(false));
    }));
  });

  it('never throws, whatever bytes are changed', () => {
    const archive = zipOf([{ name: 'a.txt', bytes: rain }, { name: 'b.txt', bytes: calm, behind: true }]);
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255))), fc.nat(archive.length), (changes, cut) => {
      const changed = archive.slice(0, archive.length - (cut % 3 === 0 ? cut : 0));
      for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
      const { files, refused } = unzip(changed);
      expect(files.length + refused.length).toBeGreaterThan(0);
    }), { numRuns: 300 });
  });
});

/** What a file may cost beyond its limit: what the first step of the stream may become. */
const STEP = 512 * 1032;

describe('what is unpacked is bounded by what may be kept, not by what an archive holds', () => {
  const zeros = new Uint8Array(4e6);
  const bomb = (name: string): Packed => ({ name, bytes: zeros });

  it('a file that is too large is left where it passes the limit', () => {
    const { files, unpacked } = unzip(zipOf([bomb('bomb.txt'), { name: 'a.txt', bytes: calm }]), undefined, { file: 5e5, all: 3e6, files: 10 });
    expect(files.map(({ name }) => name)).toEqual(['a.txt']);
    expect(unpacked).toBeLessThan(5e5 + STEP);
  });

  it('what was left out counts, so that many of them end the reading', () => {
    const many = zipOf(Array.from({ length: 20 }, (_, at) => bomb(`${at}.txt`)));
    const { files, refused, unpacked } = unzip(many, undefined, { file: 5e5, all: 3e6, files: 100 });
    expect(files).toEqual([]);
    expect(refused.length).toBeLessThanOrEqual(7);
    expect(refused.at(-1)?.reason).toMatch(/this file and those after it were left out/);
    expect(unpacked).toBeLessThan(3e6 + STEP);
  });

  it('files that lie over one another are unpacked once', () => {
    const { refused, unpacked } = unzip(zipOf([{ name: '0.txt', bytes: new Uint8Array(1e6) }, ...Array.from({ length: 500 }, (_, at) => ({ name: `${at + 1}.txt`, bytes: calm, sameAs: 0 }))]));
    expect(unpacked).toBe(1e6);
    expect(refused).toHaveLength(500);
  });

  it('a file that would not be read is left at its first bytes', () => {
    const { files, unpacked } = unzip(zipOf([bomb('a.bin'), bomb('b.bin')]), (_name, head) => head[0] === 0);
    expect(files.map(({ bytes }) => bytes.length)).toEqual([unpacked / 2, unpacked / 2]);
    expect(unpacked).toBeLessThan(2 * 512 * 1032);
    const inside = zipOf([{ name: 'in.zip', bytes: joined(zipSync({ 'a.txt': calm }), zeros) }, { name: 'a.png', bytes: joined(Uint8Array.of(0x89, 0x50, 0x4e, 0x47), zeros) }, { name: 'b.txt', bytes: calm }]);
    expect(readFile({ name: 'a.zip', bytes: inside })).toMatchObject({
      records: [{ name: 'a.zip/b.txt' }],
      diagnostics: [{ file: 'a.zip/in.zip', message: expect.stringMatching(/archive inside an archive/) }, { file: 'a.zip/a.png', message: expect.stringMatching(/picture/) }],
    });
  });

  it('tiny files end at their number', () => {
    const { files, refused } = unzip(zipOf(Array.from({ length: 30 }, (_, at) => ({ name: `${at}.txt`, bytes: calm }))), undefined, { file: 100, all: 1e6, files: 20 });
    expect([files.length, refused.map(({ reason }) => reason)]).toEqual([20, ['It holds more than 20 files: only those before were read.']]);
  });
});
