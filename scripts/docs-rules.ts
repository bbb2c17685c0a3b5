/** `npm run docs:rules`: writes docs/time-rules.md and docs/event-rules.md anew. */
import { writeFileSync } from 'node:fs';
import { eventRules } from '../src/core/events/index.ts';
import { catalogue } from '../src/core/time/index.ts';
import { eventRulesPage } from './event-rules-page.ts';
import { rulesPage } from './rules-page.ts';

writeFileSync('docs/time-rules.md', rulesPage(catalogue));
writeFileSync('docs/event-rules.md', eventRulesPage(eventRules));
