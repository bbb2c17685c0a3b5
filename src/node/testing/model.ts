import { loadSyntax } from '../load-syntax.ts';

/** Before the tests of a file: they may read articles. */
loadSyntax();
