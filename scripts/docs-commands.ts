/** `npm run docs:commands`: writes docs/dateline.1.md anew. */
import { writeFileSync } from 'node:fs';
import { commands } from '../src/node/commands/commands.ts';
import { commandPage } from './command-page.ts';

writeFileSync('docs/dateline.1.md', commandPage(commands));
