import { fileURLToPath } from 'node:url';

/** The folder of the program: its page is built from there, wherever a command is started. */
export const programRoot = fileURLToPath(new URL('../../..', import.meta.url));
