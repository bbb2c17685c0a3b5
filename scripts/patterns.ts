/** `npm run patterns`: checks every regular expression at length, and keeps the verdicts on those that take long. */
import { existsSync, writeFileSync } from 'node:fs';
import { attack, decide } from './check-pattern.ts';
import { allPatterns, ledger, readLedger } from './patterns-of.ts';

const known = existsSync(ledger) && !process.argv.includes('--again') ? readLedger() : {};
const slow: Record<string, string> = {};
for (const [written, pattern] of await allPatterns()) {
  if (known[written] === undefined && decide(pattern, 200) !== null) continue;
  const verdict = known[written] ?? decide(pattern, 5000) ?? attack(pattern);
  slow[written] = verdict;
  if (verdict !== 'safe') console.log(`${verdict}: ${written}`);
}
writeFileSync(ledger, `${JSON.stringify(Object.fromEntries(Object.entries(slow).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`);
