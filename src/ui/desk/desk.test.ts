import { expect, it } from 'vitest';
import type { DeskRequest } from '../../worker/protocol.ts';
import { deskHere } from '../../worker/testing/desk-here.ts';
import { DeskFailure, openDesk, type DeskWorker } from './desk.ts';

/** Workers as they are started; the first `dumb` of them never answer, or cannot be asked. */
function workers(dumb: number, broken = false) {
  const started: DeskWorker[] = [];
  const start = (): DeskWorker => {
    const mute = started.length < dumb;
    const desk = deskHere((data) => worker.onmessage?.(new MessageEvent('message', { data })));
    const worker: DeskWorker = { onmessage: null, ondeath: null, terminate: () => undefined, postMessage: (request: DeskRequest) => {
      if (mute && broken) throw new DOMException('Raw words.', 'DataCloneError');
      if (!mute) desk.hear(request);
    } };
    started.push(worker);
    return worker;
  };
  return { desk: openDesk(start), started };
}

it('all that was asked of a worker that died is refused in plain words, and the next question goes to another', async () => {
  const { desk, started } = workers(1);
  const [time, pack] = [desk.time('May 2011', null, true), desk.pack([], {})];
  const reading = desk.read([{ name: 'a.txt', blob: new Blob(['The mill burned down.']) }], { progress: () => undefined, file: () => undefined });
  // What was asked later is under way a moment later.
  await new Promise((done) => { setTimeout(done); });
  started[0]?.ondeath?.('stopped');
  const ends = await Promise.allSettled([time, pack, reading.ended]);
  expect(ends.map((end) => end.status === 'rejected' && String(end.reason))).toEqual(Array(3).fill('Error: The reader of articles stopped. Your articles are as they were; try again.'));
  // What is called off now needs no new worker.
  reading.cancel();
  expect(started).toHaveLength(1);
  expect(await desk.time('May 2011', null, true)).toMatchObject({ value: '2011-05' });
  // The lock of the first is free only now: the second goes on.
  started[0]?.ondeath?.('stopped');
  expect(await desk.pack([], {})).not.toHaveLength(0);
  expect(started).toHaveLength(2);
});

it('a worker that cannot be asked is told as that, and leaves nothing waiting', async () => {
  const { desk } = workers(9, true);
  await expect(desk.time('May 2011', null, true)).rejects.toBeInstanceOf(DeskFailure);
  await expect(desk.read([], { progress: () => undefined, file: () => undefined }).ended).rejects.toBeInstanceOf(DeskFailure);
});

it('a worker that could not be fetched is told as that, and the next question goes to another', async () => {
  const { desk, started } = workers(1);
  const reading = desk.read([{ name: 'a.txt', blob: new Blob(['The mill burned down.']) }], { progress: () => undefined, file: () => undefined });
  started[0]?.ondeath?.('unfetched');
  await expect(reading.ended).rejects.toMatchObject({ death: 'unfetched', message: 'The reader of articles could not be fetched. Your articles are as they were; try again when the network is back.' });
  expect(await desk.time('May 2011', null, true)).toMatchObject({ value: '2011-05' });
  expect(started).toHaveLength(2);
});
