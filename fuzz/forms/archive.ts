import { strToU8, zipSync, type Zippable } from 'fflate';
import { damaged } from '../damage.ts';
import type { Luck } from '../luck.ts';
import type { Entry, Plan } from '../plan.ts';
import { feedFile } from './feed.ts';
import { markdownFile } from './markdown.ts';
import { pageFile } from './page.ts';
import { recordsFile } from './records.ts';
import { textFile } from './text.ts';

const NAME = 'pile.zip';

/** A file in the archive: sound ones of every form, and some that are refused or hurt. */
interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly entries: readonly Entry[];
  readonly hurt: boolean;
}

/** An archive of files of every form. What is hurt or refused in it harms nothing beside it. */
export function archiveFile(luck: Luck): Plan {
  const packed = luck.several(1, 5, (at) => one(at, luck));
  const zippable: Zippable = Object.fromEntries(packed.map(({ name, bytes }) => [name, [bytes, { level: luck.one([0, 6] as const) }]]));
  const whole = zipSync(zippable);
  const hurt = packed.filter((each) => each.hurt);
  const bytes = hurt.reduce<Uint8Array>((now, { name }) => hurtEntry(now, name, luck), whole);
  return { form: 'archive', file: { name: NAME, bytes }, entries: packed.flatMap(({ entries }) => entries) };
}

const FORMS = [textFile, markdownFile, pageFile, feedFile, recordsFile];

function one(at: number, luck: Luck): Packed {
  const folder = luck.one(['', 'news/', 'a/b/c/', '../', './', '/', 'C:\\', '__proto__/', 'constructor/', '\u202E/']);
  const { file, entries } = luck.one(FORMS)(luck);
  const name = `${folder}${at}-${file.name.replaceAll('/', '-')}`;
  // Odd signs of a name are shown otherwise; the number tells the file from the others.
  const inside = new RegExp(`^[^#]*/${at}-[^/#]*`);
  const within = (each: Entry): Entry => ({ ...each, what: `${each.what} of ${name}`, named: ({ file: of, message }) => inside.test(of) && each.named({ file: of.replace(inside, () => file.name), message }) });
  const whole: Entry = { what: name, marker: null, good: false, named: ({ file: of }) => inside.test(of) };
  if (luck.chance(0.6)) return { name, bytes: file.bytes, entries: entries.map(within), hurt: false };
  if (luck.chance(0.5)) return { name, bytes: file.bytes, entries: [whole], hurt: true };
  const bytes = luck.one([() => zipSync({ 'a.txt': strToU8('An archive in an archive.') }), () => new Uint8Array(0), () => strToU8('%PDF-1.4'), () => damaged(file.bytes, luck), () => strToU8(' \n'), () => strToU8('a\0b\0c')])();
  return { name, bytes, entries: [whole], hurt: false };
}

/** Changes the packed bytes of one file, or what its header says of how it is packed; sizes and names stay. */
function hurtEntry(whole: Uint8Array, name: string, luck: Luck): Uint8Array {
  const bytes = whole.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 30 < bytes.length && view.getUint32(at, true) === 0x04034b50;) {
    const [packed, named, more] = [view.getUint32(at + 18, true), view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
    const from = at + 30 + named + more;
    if (new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + named)) === name) {
      luck.one([
        () => { for (const place of luck.several(1, 5, () => from + luck.below(packed))) if (place < from + packed) bytes[place] = luck.below(256); },
        () => view.setUint16(at + 8, luck.one([1, 9, 12, 14, 99]), true),
        () => view.setUint16(at + 6, view.getUint16(at + 6, true) | 1, true),
        () => view.setUint32(at + 14, luck.below(2 ** 31), true),
      ])();
      return bytes;
    }
    at = from + packed;
  }
  return bytes;
}
