/** Something to be done. */
export interface Task {
  readonly name: string;
  /** Names of those that must have ended well before. */
  readonly after?: readonly string[];
  /** It needs all lanes for itself. */
  readonly alone?: boolean;
}

/**
 * Does all tasks, as many at a time as there are lanes. Whenever a lane is free the first of the list begins that may; one that needs
 * all lanes waits until they are free, and later ones do not overtake it for ever: only what was begun before it is waited for. Once a
 * task has not gone well none begins any more. True: all went well. Throws where tasks wait for what never ends.
 */
export async function inLanes<T extends Task>(tasks: readonly T[], lanes: number, work: (task: T) => Promise<boolean>): Promise<boolean> {
  const waiting = [...tasks];
  const ended = new Set<string>();
  const running = new Map<T, Promise<void>>();
  let well = true;
  const next = (): T | undefined => {
    if ([...running.keys()].some(({ alone = false }) => alone) || running.size >= lanes) return undefined;
    const first = waiting.find(({ after = [] }) => after.every((name) => ended.has(name)));
    return first?.alone === true && running.size > 0 ? undefined : first;
  };
  while (waiting.length > 0 || running.size > 0) {
    for (let task = well ? next() : undefined; task !== undefined; task = next()) {
      const begun = task;
      waiting.splice(waiting.indexOf(begun), 1);
      running.set(begun, work(begun).then((ok) => {
        running.delete(begun);
        ended.add(begun.name);
        well &&= ok;
      }));
    }
    if (running.size === 0) {
      if (!well) return false;
      throw new Error(`These wait for what never ends: ${waiting.map(({ name }) => name).join(', ')}`);
    }
    await Promise.race(running.values());
  }
  return well;
}
