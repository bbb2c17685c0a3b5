/** Milliseconds of work between two breaths: a word to break off is heard within as much, and one long piece. */
const SPELL = 12;

/** Gives way to what waits, where enough work was done since it last did. A timer would be held back to some milliseconds each time. */
export function createBreath(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  let last = performance.now();
  port1.onmessage = () => waiting.shift()?.();
  return () => {
    if (performance.now() - last < SPELL) return Promise.resolve();
    return new Promise((done) => {
      waiting.push(() => {
        last = performance.now();
        done();
      });
      port2.postMessage(null);
    });
  };
}
