// The program runs from its sources, and a thread does not inherit what lets Node read TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./read-thread.ts');
