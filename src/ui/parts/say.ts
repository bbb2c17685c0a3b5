import { createContext } from 'react';

/** Says something politely to whoever listens to the page rather than looks at it. */
export const Say = createContext<(text: string) => void>(() => undefined);
