import type { Diagnostic } from '../../src/core/index.ts';
import type { Say } from '../finding.ts';
import type { Plan } from '../plan.ts';

interface Came {
  readonly file: string;
  readonly text: string;
}

/** A good neighbour is an article; whatever else was put in is one, or is named. */
export function checkLosses({ form, entries }: Plan, articles: readonly Came[], diagnostics: readonly Diagnostic[], say: Say): void {
  for (const { what, marker, good, named } of entries) {
    if (marker === null ? articles.some(({ file }) => named({ file, message: '' })) : articles.some(({ text }) => text.includes(marker))) continue;
    const words = `${what}; ${diagnostics.map(({ file, code, message }) => `${file} [${code}] ${message}`).join(' | ')}`;
    // What is said of the same file tells more of the cause than what is said of others.
    const near = diagnostics.filter(({ file }) => what.includes(file.slice(file.lastIndexOf('/') + 1).split('#')[0] ?? ''));
    const cause = (): string => `${form}: ${(near.length > 0 ? near : diagnostics).map(({ code, message }) => `${code} ${message.replace(/"[^"]*"|\d+/g, '…')}`).filter((each) => !each.startsWith('no-events'))[0]?.slice(0, 90) ?? 'nothing is said'}`;
    if (good) say('lost', cause(), words);
    // A file that is one empty list as a whole is named as a whole.
    else if (!diagnostics.some(named) && !(near.length === 1 && near[0]?.message === 'It holds no article.') && !(diagnostics.length === 1 && diagnostics[0]?.message === 'It holds no article.')) say('silent', cause(), words);
  }
}
