import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText, assemble, correctionOf, readArticle, type Day, type Given, type Timeline } from '../core/index.ts';
import { analyseFile } from '../intake/index.ts';
import { createAssembler } from './assembler.ts';
import { createReaders, type Read, type Readers, type ReadingThread } from './readers.ts';
import { pack, unpack } from './pack.ts';
import { keyOf, type AssemblerAnswer, type AssemblerRequest, type FileToRead, type KnownArticle } from './protocol.ts';
import { anyText } from '../core/testing/any-text.ts';

const NOTHING: Given = { externalId: null, url: null, title: null, published: null, source: null, modified: null };
const MILL = 'Mill burns down in Orrin\n\nORRIN, May 3, 2011 - The mill burned down on Tuesday.\n';
const FERRY = 'Ferry to Lusk stopped\n\nThe ferry to Lusk was stopped on Friday after a storm.\n';

const known = (file: string, text: string, given: Partial<Given> = {}): KnownArticle => ({ id: readArticle(file, text).id, file, text, given: { ...NOTHING, ...given } });
const file = (name: string, text: string, given?: Partial<Given>): FileToRead => ({ name, blob: new Blob([text]), ...(given === undefined ? {} : { given }) });
const soon = (): Promise<void> => new Promise((done) => { setImmediate(done); });

/** An assembler with all that it answers; it breathes after every piece of work. */
function assemblerHere(readers?: Readers) {
  const answers: AssemblerAnswer[] = [];
  const listeners = new Set<() => void>();
  const assembler = createAssembler({ post: (answer) => { answers.push(answer); for (const told of listeners) told(); }, breath: soon, ...(readers === undefined ? {} : { readers }) });
  /** Resolves with the answer that ends a job. */
  const ended = (job: number) => new Promise<AssemblerAnswer>((done) => {
    const look = (): void => {
      const last = answers.find((answer) => answer.job === job && answer.type !== 'progress' && answer.type !== 'file');
      if (last !== undefined) { listeners.delete(look); done(last); }
    };
    listeners.add(look);
    look();
  });
  const ask = (request: Exclude<AssemblerRequest, { readonly type: 'open' | 'forget' | 'cancel' }>) => { assembler.hear(request); return ended(request.job); };
  return { assembler, answers, ask, hear: (request: AssemblerRequest) => assembler.hear(request) };
}

async function timelineOf(answer: AssemblerAnswer): Promise<Timeline> {
  if (answer.type !== 'timeline') throw new Error(`The last answer is ${JSON.stringify(answer)}`);
  return unpack(answer.pieces, () => Promise.resolve());
}

describe('reading files', () => {
  it('answers for each file in its turn, then that it is done', async () => {
    const { ask, answers } = assemblerHere();
    await ask({ type: 'read', job: 7, files: [file('a.txt', MILL), file('empty.txt', ''), file('b.txt', FERRY)] });
    expect(answers.map((answer) => (answer.type === 'file' ? `${answer.job} ${answer.file}: ${answer.outcome.articles.map((each) => each.file).join()} ${answer.outcome.diagnostics.map(({ code }) => code).join()}` : `${answer.job} ${answer.type}`)))
      .toEqual(['7 0: a.txt ', '7 1:  empty', '7 2: b.txt ', '7 done']);
  });

  it('tells how far it is inside a file of many articles', async () => {
    const { ask, answers } = assemblerHere();
    const records = Array.from({ length: 25 }, (_, at) => JSON.stringify({ text: `${FERRY} ${at}` })).join('\n');
    await ask({ type: 'read', job: 1, files: [file('pile.jsonl', records)] });
    expect(answers.filter(({ type }) => type === 'progress')).toEqual([10, 20].map((done) => ({ type: 'progress', job: 1, file: 0, done, total: 25 })));
  });

  it('takes what a person says of an article before what the file says', async () => {
    const { ask, answers } = assemblerHere();
    await ask({ type: 'read', job: 1, files: [file('a.json', JSON.stringify({ text: FERRY, title: 'Of the file', source: 'Lusk Herald' }), { title: 'Of the person' })] });
    const [first] = answers;
    expect(first?.type === 'file' && first.outcome.articles[0]?.given).toEqual({ ...NOTHING, title: 'Of the person', source: 'Lusk Herald' });
  });

  it('names a file that the browser cannot read, and one that is too large, and goes on', async () => {
    const { ask, answers } = assemblerHere();
    const gone = new Blob(['x']);
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    const huge = new Blob(['x']);
    Object.defineProperty(huge, 'size', { value: 301e6 });
    await ask({ type: 'read', job: 1, files: [{ name: 'gone.txt', blob: gone }, { name: 'huge.txt', blob: huge }, file('a.txt', MILL)] });
    expect(answers.flatMap((answer) => (answer.type === 'file' ? [answer.outcome.diagnostics.map((each) => `${each.file} ${each.code}`).join() || answer.outcome.articles.length] : []))).toEqual(['gone.txt unreadable', 'huge.txt unreadable', 1]);
  });

  it('breaks off between two articles when it is called off, and reads the next job', async () => {
    const { assembler, answers, ask } = assemblerHere();
    const records = Array.from({ length: 40 }, (_, at) => JSON.stringify({ text: `${FERRY} ${at}` })).join('\n');
    const first = ask({ type: 'read', job: 1, files: [file('a.txt', MILL), file('pile.jsonl', records), file('b.txt', FERRY)] });
    const second = ask({ type: 'read', job: 2, files: [file('c.txt', FERRY)] });
    while (!answers.some(({ type }) => type === 'progress')) await soon();
    assembler.hear({ type: 'cancel', job: 1 });
    expect(await first).toEqual({ type: 'cancelled', job: 1 });
    expect(answers.filter(({ type, job }) => job === 1 && type === 'file')).toHaveLength(1);
    expect(await second).toEqual({ type: 'done', job: 2 });
  });

  it('never begins a job that was called off before its turn', async () => {
    const { answers, ask, hear } = assemblerHere();
    const first = ask({ type: 'read', job: 1, files: [file('a.txt', MILL)] });
    const second = ask({ type: 'read', job: 2, files: [file('b.txt', FERRY)] });
    hear({ type: 'cancel', job: 2 });
    await Promise.all([first, second]);
    expect(answers.filter(({ job }) => job === 2)).toEqual([{ type: 'cancelled', job: 2 }]);
  });
});

describe('reading with others', () => {
  /** Two threads, however little is to be read. Each reads so many articles, `left`, and then fails. */
  function readers(left: number, then: 'dies' | 'cannot' = 'dies') {
    const said = { read: 0, started: 0, ended: 0 };
    const all = createReaders(2, () => {
      let mine = left;
      const thread: ReadingThread = {
        onmessage: null, onerror: null, terminate: () => { said.ended += 1; },
        postMessage: ({ file: name, text, given }) => void soon().then(() => {
          if (mine === 0 && then === 'dies') return thread.onerror?.();
          const data: Read | null = mine === 0 ? null : analyseText(name, text, given);
          if (mine > 0) mine -= 1;
          if (data !== null) said.read += 1;
          thread.onmessage?.(new MessageEvent('message', { data }));
        }),
      };
      said.started += 1;
      void soon().then(() => thread.onmessage?.(new MessageEvent('message', { data: null })));
      return thread;
    });
    return { said, readers: { ...all, begin: () => all.begin(9e6) } };
  }
  const records = Array.from({ length: 25 }, (_, at) => JSON.stringify({ text: `${FERRY} ${at}` })).join('\n');
  const files = [file('a.txt', MILL), file('pile.jsonl', records), file('empty.txt', ''), ...Array.from({ length: 12 }, (_, at) => file(`${at}.txt`, `${MILL} ${at}`)), file('z.txt', FERRY)];

  it.each([
    ['they read as long as there is something', 99, 'dies', 8],
    ['some die', 3, 'dies', 6],
    ['they die at once', 0, 'dies', 0],
    ['they cannot read some', 2, 'cannot', 2],
  ] as const)('gives the same in the same order: %s', async (_how, left, then, least) => {
    const [alone, among] = [assemblerHere(), readers(left, then)];
    const together = assemblerHere(among.readers);
    const request = { type: 'read', job: 1, files } as const;
    await Promise.all([alone.ask(request), together.ask(request)]);
    expect(together.answers).toEqual(alone.answers);
    expect(among.said.read).toBeGreaterThanOrEqual(least);
    expect(among.said).toMatchObject({ started: 2, ended: 2 });
  });

  it('an assembly that has to read again has them read as well', async () => {
    const handed = Array.from({ length: 12 }, (_, at) => known(`${at}.txt`, `${MILL} ${at}`));
    const ends = await Promise.all([assemblerHere(), assemblerHere(readers(99).readers)].map(async ({ hear, ask }) => {
      hear({ type: 'open', articles: handed });
      return timelineOf(await ask({ type: 'assemble', job: 1, articles: handed.map(keyOf), options: {} }));
    }));
    expect(ends[1]).toEqual(ends[0]);
  });

  it('breaks off when it is called off, with all of them, and reads the next job', async () => {
    const among = readers(99);
    const { assembler, answers, ask } = assemblerHere(among.readers);
    const first = ask({ type: 'read', job: 1, files });
    while (!answers.some(({ type }) => type === 'progress')) await soon();
    assembler.hear({ type: 'cancel', job: 1 });
    expect(await first).toEqual({ type: 'cancelled', job: 1 });
    const before = among.said.started;
    expect([before, among.said.ended]).toEqual([2, 2]);
    expect(await ask({ type: 'read', job: 2, files: [file('c.txt', FERRY)] })).toEqual({ type: 'done', job: 2 });
    expect(answers.filter(({ job, type }) => job === 1 && type === 'file').length).toBeLessThan(files.length);
  });
});

describe('assembling', () => {
  const articles = [known('a.txt', MILL), known('b.txt', FERRY)];
  const keys = articles.map(keyOf);

  it('makes the timeline of what it was handed as the core does, notes of each article among the rest', async () => {
    const { ask, hear } = assemblerHere();
    const silent = known('silent.txt', 'Register of moorings\n\nPier, berth, buoy and ring.\n');
    hear({ type: 'open', articles: [...articles, silent] });
    const timeline = await timelineOf(await ask({ type: 'assemble', job: 1, articles: [...keys, keyOf(silent)], options: {} }));
    const encoder = new TextEncoder();
    const outcomes = [...articles, silent].map(({ file: name, text }) => analyseFile({ name, bytes: encoder.encode(text) }));
    const expected = assemble(outcomes.flatMap(({ analyses }) => analyses));
    expect(timeline).toEqual({ ...expected, diagnostics: [...outcomes.flatMap(({ diagnostics }) => diagnostics), ...expected.diagnostics] });
    expect(timeline.diagnostics.map(({ file: name, code }) => `${name} ${code}`)).toContain('silent.txt no-events');
  });

  it('gives up in the middle of joining when it is called off', async () => {
    const many = Array.from({ length: 24 }, (_, at) => known(`${at}.txt`, `${MILL}\n\nReader ${at} saw it.\n`));
    const ended = await new Promise<readonly AssemblerAnswer[]>((done) => {
      const answers: AssemblerAnswer[] = [];
      let joining = 0;
      const assembler = createAssembler({
        post: (answer) => {
          answers.push(answer);
          if (answer.job === 1 && answer.type !== 'file') assembler.hear({ type: 'assemble', job: 2, articles: many.map(keyOf), options: {} });
          if (answer.job === 2) done(answers.filter(({ job }) => job === 2));
        },
        breath: () => {
          // Nothing is left to be read, so that it breathes as it joins: nine times before it has all.
          joining += answers.some(({ type }) => type === 'done') ? 1 : 0;
          if (joining === 9) assembler.hear({ type: 'cancel', job: 2 });
          return soon();
        },
      });
      assembler.hear({ type: 'read', job: 1, files: many.map(({ file: name, text }) => file(name, text)) });
    });
    expect(ended).toEqual([{ type: 'cancelled', job: 2 }]);
  });

  it('takes what it read itself, and what a person gave', async () => {
    const { ask } = assemblerHere();
    await ask({ type: 'read', job: 1, files: [file('b.txt', FERRY)] });
    const [, ferry] = articles;
    if (ferry === undefined) return expect.unreachable();
    const corrections = [correctionOf({ kind: 'article', article: ferry.id, file: ferry.file, change: { published: '2014-08-16' as Day } })];
    const timeline = await timelineOf(await ask({ type: 'assemble', job: 2, articles: keys.slice(1), options: { corrections } }));
    expect(timeline.articles[0]?.published).toMatchObject({ date: '2014-08-16', certainty: 'stated' });
  });

  it('tells the same text apart by what was given of it', async () => {
    const { ask, hear } = assemblerHere();
    const titled = known('b.txt', FERRY, { title: 'No ferry', published: '2014-08-16' as Day });
    hear({ type: 'open', articles: [...articles, titled] });
    const { articles: [first] } = await timelineOf(await ask({ type: 'assemble', job: 1, articles: [keyOf(titled)], options: {} }));
    expect(first).toMatchObject({ title: 'No ferry', published: { date: '2014-08-16' } });
  });

  it('answers nothing at all with an empty timeline, and an article that it lets go with a fault', async () => {
    const { ask, hear } = assemblerHere();
    expect((await timelineOf(await ask({ type: 'assemble', job: 1, articles: [], options: {} }))).articles).toEqual([]);
    hear({ type: 'open', articles });
    hear({ type: 'forget', articles: keys });
    expect(await ask({ type: 'assemble', job: 2, articles: keys, options: {} })).toMatchObject({ type: 'failed', job: 2 });
  });

  it('comes in between while files are read', async () => {
    const { answers, ask, hear } = assemblerHere();
    hear({ type: 'open', articles });
    const reading = ask({ type: 'read', job: 1, files: Array.from({ length: 30 }, (_, at) => file(`${at}.txt`, `${FERRY} ${at}`)) });
    await ask({ type: 'assemble', job: 2, articles: keys, options: {} });
    expect(answers.some(({ type }) => type === 'done')).toBe(false);
    await reading;
  });
});

describe('a packed timeline', () => {
  it('comes out as it went in, in pieces of a size', async () => {
    const text = anyText({ maxLength: 60 });
    await fc.assert(fc.asyncProperty(fc.array(text, { maxLength: 30 }), fc.nat(300_000), async (texts, length) => {
      const articles = texts.map((each, at) => readArticle(`${at}.txt`, `${each}${'x'.repeat(at === 0 ? length : 0)}`));
      const timeline: Timeline = { ...assemble([]), articles };
      expect(await unpack(pack(timeline), () => Promise.resolve())).toEqual(timeline);
    }), { numRuns: 40 });
    const many = { ...assemble([]), articles: Array.from({ length: 100 }, (_, at) => readArticle(`${at}.txt`, `${at} ${'word '.repeat(1000)}`)) };
    const pieces = pack(many);
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(400_000);
  });
});
