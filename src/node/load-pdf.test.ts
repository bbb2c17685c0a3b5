import { beforeAll, describe, expect, it } from 'vitest';
import { readFile, readWhole } from '../intake/index.ts';
import { column, pdfOf, type Word } from '../intake/testing/pdfs.ts';
import { zipOf } from '../intake/testing/zips.ts';
import { providePdf } from './load-pdf.ts';

beforeAll(providePdf);

const HEAD: Word = { x: 60, y: 760, size: 22, words: 'Mill of Orrin burns down at night' };
const LEFT = ['The mill of Orrin burned', 'down on Friday, killing', 'three people who were', 'asleep in the store, the', 'mayor said on Saturday.', 'It was sold in March to'];
const RIGHT = ['a firm of Tarn, which', 'wanted to make flats of', 'it, and had asked the', 'town for leave to do so.'];
const TOLD = 'The mill of Orrin burned down on Friday, killing three people who were asleep in the store, the mayor said on Saturday. It was sold in March to a firm of Tarn, which wanted to make flats of it, and had asked the town for leave to do so.';

const read = async (bytes: Uint8Array, name = 'mill.pdf') => {
  const { records, diagnostics } = await readWhole({ name, bytes }, () => Promise.resolve());
  return { texts: records.map(({ text }) => text.split('\n\n')), given: records.map(({ given }) => given), said: diagnostics.map(({ file, message }) => `${file}: ${message}`) };
};

describe('a PDF', () => {
  it.each<readonly [string, readonly Word[]]>([
    ['column by column', [HEAD, ...column(60, 712, LEFT), ...column(202, 712, RIGHT)]],
    ['row by row', [HEAD, ...column(60, 712, LEFT).flatMap((word, at) => [word, ...column(202, 712, RIGHT).slice(at, at + 1)])]],
    ['with the headline last', [...column(60, 712, LEFT), ...column(202, 712, RIGHT), HEAD]],
    ['with a great first letter', [HEAD, { x: 60, y: 700, size: 30, words: 'T' }, ...column(85, 712, ['he mill of Orrin burned']), ...column(85, 700, ['down on Friday, killing']), ...column(60, 688, LEFT.slice(2)), ...column(222, 712, RIGHT)]],
  ])('of two columns, drawn %s, is read as a person reads it', async (_how, words) => {
    expect(await read(pdfOf([words]))).toMatchObject({ texts: [[HEAD.words, TOLD]], given: [{ title: HEAD.words, published: null, source: null }], said: [] });
  });

  it('goes on over its pages, without what stands above and below each', async () => {
    const frame = (page: number): readonly Word[] => [{ x: 60, y: 820, size: 8, words: 'The Orrin Herald' }, { x: 400, y: 820, size: 8, words: 'Tuesday, 7 May 2031' }, { x: 290, y: 20, size: 8, words: `Page ${page}` }];
    const { texts } = await read(pdfOf([[...frame(1), ...column(60, 760, LEFT)], [...frame(2), ...column(60, 760, RIGHT)]]));
    expect(texts).toEqual([[TOLD]]);
  });

  it('printed by a browser gives the address, and not the day on which it was printed', async () => {
    const { texts, given } = await read(pdfOf([[{ x: 20, y: 825, size: 8, words: '12/3/31, 10:14 AM' }, { x: 300, y: 825, size: 8, words: 'Orrin Herald' }, ...column(60, 760, LEFT), { x: 20, y: 15, size: 8, words: 'https://herald.example/mill' }, { x: 560, y: 15, size: 8, words: '1/1' }]]));
    expect(texts.flat().join(' ')).not.toContain('12/3/31');
    expect(given[0]?.published).toBeNull();
  });

  it.each<readonly [string, Parameters<typeof pdfOf>[1], object]>([
    ['its title only where the page shows it', { info: '/Title (draft3.docx)' }, { title: null, published: null }],
    ['its title as the page shows it', { info: '/Title (the mill of orrin burned DOWN ON FRIDAY, killing three people who were asleep in the store, the mayor said on Saturday. It was sold in March to)' }, { title: LEFT.join(' ') }],
    ['no day of publication by when the file was made', { info: '/CreationDate (D:20310601120000Z)' }, { published: null }],
    ['what its publisher wrote into it', { xmp: '<prism:publicationName>Orrin Herald</prism:publicationName><prism:publicationDate>2031-05-07</prism:publicationDate>' }, { source: 'Orrin Herald', published: '2031-05-07' }],
  ])('says %s', async (_what, parts, given) => expect((await read(pdfOf([column(60, 760, LEFT)], parts))).given).toMatchObject([given]));

  it.each<readonly [string, Uint8Array, RegExp]>([
    ['of pictures alone', pdfOf([[], []]), /is a scan/],
    ['that is none', new TextEncoder().encode('%PDF-1.7 x %%EOF'), /is damaged: nothing/],
    ['of which only the beginning has come', pdfOf([column(60, 760, LEFT)]).subarray(0, 900), /is cut short: nothing/],
    ['that needs a password', pdfOf([column(60, 760, LEFT)], { trailer: ` /ID [<00> <00>] /Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}>>>` }), /locked with a password/],
    ['in letters that nobody can tell', pdfOf([column(60, 760, ['\x01\x02\x03\x04\x05\x06'.repeat(9)])]), /letters of this PDF cannot be told|is a scan/],
  ])('%s is named', async (_what, bytes, message) => {
    const { texts, said } = await read(bytes);
    expect([texts, said]).toEqual([[], [expect.stringMatching(message)]]);
  });

  it('of which the end is missing gives what is there, and says so', async () => {
    const whole = pdfOf([column(60, 760, LEFT)]);
    const { texts, said } = await read(whole.subarray(0, whole.length - 9));
    expect(texts.flat()[0]).toContain('The mill of Orrin burned down');
    expect(said).toEqual(['mill.pdf: This PDF is cut short: what could be found in it was read.']);
  });

  it('with a page of pictures says so, and gives the others', async () => {
    const { texts, said } = await read(pdfOf([column(60, 760, LEFT), []]));
    expect([texts.length, said]).toEqual([1, ['mill.pdf: Of its 2 pages 1 hold no words: they are pictures, or empty.']]);
  });

  it('in an archive is read, and named where nobody can wait for it', async () => {
    const file = { name: 'all.zip', bytes: zipOf([{ name: 'a.txt', bytes: new TextEncoder().encode('The mill burned down.') }, { name: 'b.pdf', bytes: pdfOf([column(60, 760, LEFT)]) }]) };
    expect((await readWhole(file, () => Promise.resolve())).records.map(({ name }) => name)).toEqual(['all.zip/a.txt', 'all.zip/b.pdf']);
    expect(readFile(file)).toMatchObject({ records: [{ name: 'all.zip/a.txt' }], diagnostics: [{ file: 'all.zip/b.pdf', code: 'binary' }] });
  });

  it('is given up when its reading is called off', async () => {
    await expect(readWhole({ name: 'a.pdf', bytes: pdfOf([column(60, 760, LEFT)]) }, () => Promise.reject(new Error('off')))).rejects.toThrow('off');
  });
});
