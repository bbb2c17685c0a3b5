/** `npm run docs:rules`: writes docs/time-rules.md anew. */
import { writeFileSync } from 'node:fs';
import { catalogue } from '../src/core/time/index.ts';
import { rulesPage } from './rules-page.ts';

writeFileSync('docs/time-rules.md', rulesPage(catalogue));
