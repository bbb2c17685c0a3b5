import { createContext } from 'react';
import type { Correcting } from './later.ts';
import type { Edition } from '../store/use-edition.ts';

/** A timeline that can be corrected, and what that is done with. */
export interface Correctable extends Edition {
  readonly tools: Correcting;
}

/** For those who change the timeline; null: the page is published, and nothing in it can be changed. */
export const Editing = createContext<Correctable | null>(null);
