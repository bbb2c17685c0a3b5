import type { LinkedMention } from './linked-mention.ts';

/** Does a lone mention deserve an entry? What is joined from several articles always does. */
export function worth(members: readonly LinkedMention[]): boolean {
  if (new Set(members.map((m) => m.article)).size > 1) return true;
  return members.some(({ mention, time }) => {
    const dated = (!time.soft || time.from === 'report') && (time.interval !== null || time.value !== null);
    const known = mention.actions.some((a) => !a.startsWith('='));
    if (mention.title === null) return false;
    if (mention.kind === 'statement') return !mention.weak;
    if (mention.weak && !dated) return false;
    if (mention.background && !dated) return false;
    if (mention.kind === 'projection') return !mention.weak || dated;
    // Told for its own sake.
    if (!mention.background) return true;
    return known || dated || mention.paragraph <= 2 || mention.figures.some((f) => f.what === 'killed' || f.what === 'injured');
  });
}
