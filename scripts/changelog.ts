/** `npm run changelog`: writes CHANGELOG.md from the commits. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { changelogOf, type Commit } from './changelog-of.ts';

const field = '\u001f';
const record = '\u001e';

const log = execFileSync('git', ['log', '--date=short', `--format=%cd%x1f%D%x1f%b%x1e`], { encoding: 'utf8', maxBuffer: 2 ** 28 });
const commits = log.split(record).flatMap((entry): readonly Commit[] => {
  const [day, names, body] = entry.trimStart().split(field);
  if (day === undefined || names === undefined || body === undefined) return [];
  const tags = names.split(', ').flatMap((name) => (name.startsWith('tag: ') ? [name.slice(5)] : []));
  return [{ day, tags, body }];
});
writeFileSync('CHANGELOG.md', changelogOf(commits));
