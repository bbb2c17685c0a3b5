import type { EventKind } from '../../model.ts';
import type { Placed } from '../frames/frame-times.ts';
import type { FrameSentence } from '../frames/read-sentence.ts';
import { mapped } from '../../text/index.ts';
import { catalogue } from './catalogue.ts';
import type { Rule } from './rule.ts';
import { isAside, isUnreal, viewsOf, type View } from './view.ts';

/** What a frame tells: what kind of thing, by which rule. */
export interface Told {
  readonly kind: EventKind;
  /** Told on the side: it may be long past. */
  readonly background: boolean;
  readonly rule: string;
  /** A time expression says when. */
  readonly dated: boolean;
}

/** A frame as rules see it, and the one that decides about it; null: none does. */
export interface Decision {
  readonly view: View;
  readonly rule: Rule | null;
}

/** What is decided about each frame. */
export function decided(sentence: FrameSentence, placed: readonly Placed[]): readonly Decision[] {
  const dated = new Set(placed.filter(({ as, noun }) => (as === 'own' || as === 'by') && noun === null).map(({ frame }) => frame));
  return mapped(viewsOf(sentence, dated), (view) => ({ view, rule: catalogue.find(({ when }) => when(view)) ?? null }));
}

/** What each frame tells by what is decided about it; null: nothing. A question tells nothing. */
export function toldBy(sentence: FrameSentence, decisions: readonly Decision[]): readonly (Told | null)[] {
  const asks = sentence.lower.slice(-2).includes('?');
  const told: (Told | null)[] = mapped(decisions, ({ view, rule }) => {
    if (asks || rule === null || rule.tells === null || isUnreal(view)) return null;
    return { kind: rule.tells, background: rule.aside === true || isAside(view), rule: rule.name, dated: view.dated };
  });
  // "With troops leaving and drowning": what is joined to a participle that tells nothing tells nothing.
  return mapped(told, (each, at) => {
    const frame = sentence.frames[at];
    const parent = sentence.parents[at] ?? null;
    const host = parent === null ? undefined : sentence.frames[parent];
    return frame?.kind === 'conjunct' && frame.tense === null && host?.tense === null && parent !== null && told[parent] === null ? null : each;
  });
}
