import { isCorrection } from '../../core/index.ts';
import type { Step } from '../state/merged.ts';
import { readStored, writeStored } from '../browser/stored.ts';
import { UNKEPT } from '../state/unkept.ts';

/** A step that may not be kept yet, with the name of its note. */
export interface Noted {
  readonly key: string;
  /** Null: the bundled articles. */
  readonly collection: string | null;
  readonly step: Step;
}

/** Steps that were noted and whose page may have been closed before they were kept, in their order. Damaged notes are removed. */
export function stepsNoted(): readonly Noted[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(UNKEPT)).sort().flatMap((key) => {
      const noted = readNote(key, readStored(key));
      if (noted === null) writeStored(key, null);
      return noted ?? [];
    });
  } catch {
    // A browser without such a store noted nothing.
    return [];
  }
}

function readNote(key: string, text: string | null): Noted | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    const held = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
    const [collection, before, after] = ['collection', 'before', 'after'].map((field) => held.get(field));
    if ((collection !== null && typeof collection !== 'string') || !Array.isArray(before) || !Array.isArray(after)) return null;
    return { key, collection, step: { before: before.filter(isCorrection), after: after.filter(isCorrection) } };
  } catch {
    return null;
  }
}
