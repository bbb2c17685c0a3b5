import { describe, expect, it } from 'vitest';
import { changelogOf, type Commit } from './changelog-of.ts';

const commit = (body: string, tags: readonly string[] = [], day = '2020-05-01'): Commit => ({ body, tags, day });

/** The changelog without its head. */
const of = (...commits: readonly Commit[]) => changelogOf(commits).split('\n').slice(4).join('\n');

describe('the changelog', () => {
  it('tells features and fixes, newest first, and nothing else of a commit', () => {
    expect(of(commit('Why it was done.\n\nFEATURE: Second thing.\nFIX: A mended thing.'), commit('FEATURE: First thing.'))).toBe(
      '## Unreleased\n\n### New\n\n- Second thing.\n- First thing.\n\n### Mended\n\n- A mended thing.\n',
    );
  });

  it('joins the lines of one note, and ends it at an empty line or a trailer', () => {
    expect(of(commit('FEATURE: It begins here\nand ends here.\nReviewed-by: Somebody\n\nNot a note.'))).toContain('- It begins here and ends here.\n');
    expect(of(commit('FEATURE: It begins here\nand ends here.\n\nNot a note.'))).not.toContain('Not');
  });

  it('begins a release at a version tag', () => {
    expect(of(commit('FIX: New.'), commit('FEATURE: Old.', ['latest', 'v0.1.0'], '2020-04-02'))).toBe(
      '## Unreleased\n\n### Mended\n\n- New.\n\n## 0.1.0 (2020-04-02)\n\n### New\n\n- Old.\n',
    );
  });

  it('begins a release at a line that says so, too', () => {
    expect(of(commit('FIX: New.'), commit('FEATURE: Old.\nRELEASE: 0.2.0', [], '2020-04-02'), commit('This is no RELEASE: 9.0.0\n\nFIX: Older.'))).toBe(
      '## Unreleased\n\n### Mended\n\n- New.\n\n## 0.2.0 (2020-04-02)\n\n### New\n\n- Old.\n\n### Mended\n\n- Older.\n',
    );
  });

  it('tells the same note once, leaves out empty notes, and knows its words only at the beginning of a line', () => {
    expect(of(commit('FEATURE: Same.'), commit('FEATURE: Same.\nFIX:'))).toBe('## Unreleased\n\n### New\n\n- Same.\n');
    expect(of(commit('This is no FEATURE: at all.'))).toBe('');
  });
});
