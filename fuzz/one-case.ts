/** One case by its name, from the luck to what is wrong. */
import { checkFile } from './file-case.ts';
import { collected, type Finding } from './finding.ts';
import { luckOf, type Luck } from './luck.ts';
import { plant } from './plant.ts';
import type { Plan } from './plan.ts';
import { checkStore } from './store-case.ts';

export interface CaseResult {
  readonly name: string;
  readonly form: string;
  /** Of the input. */
  readonly bytes: number;
  readonly findings: readonly Finding[];
}

/** One case in so many is one of the store. */
const STORE_EVERY = 40;

const builtIn = [Object.prototype, Array.prototype, Map.prototype, String.prototype, Function.prototype];
const shape = (): string => builtIn.map((each) => Reflect.ownKeys(each).length).join();

/** The input of a case of a file; null: it is one of the store. */
export function inputOf(name: string): Plan | null {
  const luck = luckOf(name);
  return isStore(luck) ? null : plant(luck);
}

/** Asks luck first of all. */
const isStore = (luck: Luck): boolean => luck.below(STORE_EVERY) === 0;

export async function runCase(name: string): Promise<CaseResult> {
  const { say, findings } = collected();
  const luck = luckOf(name);
  const before = shape();
  let form = 'store';
  let bytes = 0;
  if (isStore(luck)) {
    await checkStore(name, luck, say).catch((error: unknown) => say('throws', 'store', String(error)));
  } else {
    const plan = plant(luck);
    [form, bytes] = [plan.form, plan.file.bytes.length];
    checkFile(plan, luck, say);
  }
  if (shape() !== before) say('pollution', form);
  return { name, form, bytes, findings };
}
