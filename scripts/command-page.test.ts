import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commands } from '../src/node/commands/commands.ts';
import { commandPage } from './command-page.ts';

it('shows a command with its options and examples', () => {
  const page = commandPage([{
    name: 'moor', summary: 'moors boats', operands: 'BOAT…', options: [{ name: 'pier', value: 'north|south', says: 'which | pier' }], notes: ['Use --pier at high tide.'],
    examples: [{ line: 'dateline moor ida', says: 'the Ida' }], run: () => Promise.resolve(0),
  }]);
  expect(page).toContain('dateline moor [--pier north|south] BOAT…');
  expect(page).toContain('### moor\n\nMoors boats.\n');
  expect(page).toContain('| `--pier north\\|south` | which \\| pier |');
  expect(page).toContain('Use `--pier` at high tide.');
  expect(page).toContain('dateline moor ida    # the Ida');
});

it('docs/dateline.1.md is current; if not, run "npm run docs:commands"', () => {
  expect(readFileSync('docs/dateline.1.md', 'utf8')).toBe(commandPage(commands));
});
