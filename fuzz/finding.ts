/** What is asked of every case. The words are what the table at the end says. */
export const ORACLES = {
  throws: 'throws',
  lost: 'lost neighbours',
  silent: 'silent losses',
  schema: 'outputs that miss the schema',
  verbatim: 'words that do not stand where they are said to',
  salience: 'salience outside 0 to 1',
  order: 'order, ids and ends of times',
  repeatable: 'another outcome of the same input',
  reread: 'Dateline files that read back otherwise',
  corrections: 'corrections lost',
  html: 'web page',
  csv: 'table',
  markdown: 'notes',
  icalendar: 'calendar',
  timelinejs: 'TimelineJS',
  annotations: 'annotations',
  svg: 'svg',
  png: 'png',
  timeml: 'TimeML',
  address: 'addresses that do not read back',
  store: 'store',
  pollution: 'built-in objects changed',
  stuck: 'never ended',
} as const;

export type Oracle = keyof typeof ORACLES;

export interface Finding {
  readonly oracle: Oracle;
  /** What is wrong, without what differs from case to case: cases of one cause have the same. */
  readonly cause: string;
  /** With the words of this case. */
  readonly detail: string;
}

/** Takes a finding; the detail is cut to what a person reads. */
export type Say = (oracle: Oracle, cause: string, detail?: unknown) => void;

/** Findings of one case, each cause once. */
export function collected(): { readonly say: Say; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const say: Say = (oracle, cause, detail = '') => {
    if (findings.some((each) => each.oracle === oracle && each.cause === cause)) return;
    const words = typeof detail === 'string' ? detail : JSON.stringify(detail) ?? '';
    findings.push({ oracle, cause, detail: words.length > 600 ? `${words.slice(0, 600)}…` : words });
  };
  return { say, findings };
}

/** Does it, and says so if it throws; null: it threw. */
export function guarded<T>(say: Say, what: string, act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error));
    const where = (known.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 3).map((line) => line.replace(/^\s+at /, '').replace(/\(?(?:file:\/\/)?\S*?\/((?:src|fuzz|node_modules)\/[^:]+):(\d+):\d+\)?/, '$1:$2')).join(' ← ');
    say('throws', `${what}: ${known.name}: ${known.message.replace(/"[^"]*"|\d+/g, '…').slice(0, 80)}`, `${known.message.slice(0, 200)} at ${where}`);
    return null;
  }
}
