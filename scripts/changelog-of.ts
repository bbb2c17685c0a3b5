/** A commit as the changelog sees it. */
export interface Commit {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Names of the tags on it, such as `v0.1.0`. */
  readonly tags: readonly string[];
  readonly body: string;
}

interface Release {
  readonly heading: string;
  readonly added: string[];
  readonly fixed: string[];
}

/**
 * Writes the changelog from commits, newest first. Only lines of a body that begin with `FEATURE:` or `FIX:` are told,
 * with the lines that continue them. A commit with a version tag, or a line `RELEASE: 0.1.0`, begins a release; what is newer
 * belongs to the next one.
 */
export function changelogOf(commits: readonly Commit[]): string {
  const releases: Release[] = [];
  let current: Release = { heading: 'Unreleased', added: [], fixed: [] };
  for (const { day, tags, body } of commits) {
    const version = (tags.find((tag) => /^v\d/.test(tag)) ?? /^RELEASE: v?(\d\S*)$/m.exec(body)?.[1])?.replace(/^v/, '');
    if (version !== undefined) {
      releases.push(current);
      current = { heading: `${version} (${day})`, added: [], fixed: [] };
    }
    const { added, fixed } = notesOf(body);
    current.added.push(...added);
    current.fixed.push(...fixed);
  }
  releases.push(current);
  const told = releases.filter(({ added, fixed }) => added.length + fixed.length > 0);
  return ['# Changelog', '', 'Made by `npm run changelog` from the `FEATURE:` and `FIX:` lines of the commits.', '', ...told.flatMap(section)].join('\n').trimEnd() + '\n';
}

function section({ heading, added, fixed }: Release): readonly string[] {
  return [`## ${heading}`, '', ...list('New', added), ...list('Mended', fixed)];
}

function list(heading: string, notes: readonly string[]): readonly string[] {
  // The same note on two commits is one thing to the reader.
  return notes.length === 0 ? [] : [`### ${heading}`, '', ...new Set(notes.map((note) => `- ${note}`)), ''];
}

function notesOf(body: string): { readonly added: readonly string[]; readonly fixed: readonly string[] } {
  const added: string[] = [];
  const fixed: string[] = [];
  let open: string[] | null = null;
  for (const line of body.split('\n')) {
    const found = /^(FEATURE|FIX):\s*(.*)$/.exec(line.trim());
    if (found !== null) {
      open = found[1] === 'FEATURE' ? added : fixed;
      open.push(found[2] ?? '');
    } else if (line.trim() === '' || /^[A-Z][A-Za-z-]*:\s/.test(line)) {
      open = null;
    } else {
      const last = open?.pop();
      if (last !== undefined) open?.push(`${last} ${line.trim()}`);
    }
  }
  return { added: added.filter((note) => note !== ''), fixed: fixed.filter((note) => note !== '') };
}
