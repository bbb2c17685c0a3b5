/** `npm run docs:rules`: writes docs/time-rules.md, docs/event-rules.md and the table of docs/linking.md anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { eventRules } from '../src/core/events/index.ts';
import { linkWeights } from '../src/core/link/link-weights.ts';
import { catalogue } from '../src/core/time/index.ts';
import { eventRulesPage } from './event-rules-page.ts';
import { linkingPage } from './linking-page.ts';
import { rulesPage } from './rules-page.ts';

writeFileSync('docs/time-rules.md', rulesPage(catalogue));
writeFileSync('docs/event-rules.md', eventRulesPage(eventRules));
writeFileSync('docs/linking.md', linkingPage(readFileSync('docs/linking.md', 'utf8'), linkWeights));
