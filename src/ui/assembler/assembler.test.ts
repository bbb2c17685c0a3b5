import { expect, it } from 'vitest';
import type { AssemblerRequest } from '../../worker/protocol.ts';
import { assemblerHere } from '../../worker/testing/assembler-here.ts';
import { AssemblerFailure, openAssembler, type AssemblerWorker } from './assembler.ts';

/** Workers as they are started; the first `dumb` of them never answer, or cannot be asked. */
function workers(dumb: number, broken = false) {
  const started: AssemblerWorker[] = [];
  const start = (): AssemblerWorker => {
    const mute = started.length < dumb;
    const assembler = assemblerHere((data) => worker.onmessage?.(new MessageEvent('message', { data })));
    const worker: AssemblerWorker = { onmessage: null, ondeath: null, terminate: () => undefined, postMessage: (request: AssemblerRequest) => {
      if (mute && broken) throw new DOMException('Raw words.', 'DataCloneError');
      if (!mute) assembler.hear(request);
    } };
    started.push(worker);
    return worker;
  };
  return { assembler: openAssembler(start), started };
}

it('all that was asked of a worker that died is refused in plain words, and the next question goes to another', async () => {
  const { assembler, started } = workers(1);
  const [time, pack] = [assembler.time('May 2011', null, true), assembler.pack([], {})];
  const reading = assembler.read([{ name: 'a.txt', blob: new Blob(['The mill burned down.']) }], { progress: () => undefined, file: () => undefined });
  // What was asked later is under way a moment later.
  await new Promise((done) => { setTimeout(done); });
  started[0]?.ondeath?.('stopped');
  const ends = await Promise.allSettled([time, pack, reading.ended]);
  expect(ends.map((end) => end.status === 'rejected' && String(end.reason))).toEqual(Array(3).fill('Error: The reader of articles stopped. Your articles are as they were; try again.'));
  // What is called off now needs no new worker.
  reading.cancel();
  expect(started).toHaveLength(1);
  expect(await assembler.time('May 2011', null, true)).toMatchObject({ value: '2011-05' });
  // The lock of the first is free only now: the second goes on.
  started[0]?.ondeath?.('stopped');
  expect(await assembler.pack([], {})).not.toHaveLength(0);
  expect(started).toHaveLength(2);
});

it('a worker that cannot be asked is told as that, and leaves nothing waiting', async () => {
  const { assembler } = workers(9, true);
  await expect(assembler.time('May 2011', null, true)).rejects.toBeInstanceOf(AssemblerFailure);
  await expect(assembler.read([], { progress: () => undefined, file: () => undefined }).ended).rejects.toBeInstanceOf(AssemblerFailure);
});

it('a worker that could not be fetched is told as that, and the next question goes to another', async () => {
  const { assembler, started } = workers(1);
  const reading = assembler.read([{ name: 'a.txt', blob: new Blob(['The mill burned down.']) }], { progress: () => undefined, file: () => undefined });
  started[0]?.ondeath?.('unfetched');
  await expect(reading.ended).rejects.toMatchObject({ death: 'unfetched', message: 'The reader of articles could not be fetched. Your articles are as they were; try again when the network is back.' });
  expect(await assembler.time('May 2011', null, true)).toMatchObject({ value: '2011-05' });
  expect(started).toHaveLength(2);
});
