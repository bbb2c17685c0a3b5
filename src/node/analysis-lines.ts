import { createHash } from 'node:crypto';
import { fieldsOf, type Outcome } from '../core/index.ts';
import { joinOutcomes } from '../intake/index.ts';

/**
 * What comes of a line of records: first what is known before any article in it is read, then an outcome for each. Written as a line
 * of JSON with the version of the program that read it and a sum over the outcomes: they are the program's own business, so that
 * what another version wrote, or somebody changed, is not taken for what the articles tell.
 */
export type LineOutcomes = readonly [first: Outcome, ...articles: readonly Outcome[]];

const FORMAT = 'dateline-analysis/1';
const BEGINNING = `{"format":"${FORMAT}"`;

const sumOf = (json: string): string => createHash('sha256').update(json, 'utf8').digest('base64url').slice(0, 22);

export function analysisLine(outcomes: LineOutcomes, version: string): string {
  const json = JSON.stringify(outcomes);
  return `${BEGINNING},"version":${JSON.stringify(version)},"sum":"${sumOf(json)}","outcomes":${json}}`;
}

/** What a line holds, or in plain words why it holds nothing. */
export function readAnalysisLine(line: string, version: string): LineOutcomes | { readonly wrong: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { wrong: 'It is no JSON, or broken off. It was left out.' };
  }
  const fields = fieldsOf(value);
  if (fields?.get('format') !== FORMAT) return { wrong: 'It was not written by dateline analyse. It was left out.' };
  const other = fields.get('version');
  if (other !== version) return { wrong: `It was written by version ${String(other).slice(0, 20)} of Dateline, and this is ${version}. Analyse its article anew.` };
  const outcomes = fields.get('outcomes');
  if (!isSound(outcomes, fields.get('sum'))) return { wrong: 'It was changed after it was written. Analyse its article anew.' };
  return outcomes;
}

/** By the sum alone: whatever has it was written by the function above. */
const isSound = (outcomes: unknown, sum: unknown): outcomes is LineOutcomes => outcomes !== undefined && sumOf(JSON.stringify(outcomes)) === sum;

/** Whether a file holds such lines. */
export function isAnalyses(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, BEGINNING.length)) === BEGINNING;
}

/** What lines hold together, as if their articles had stood in one file: what is amiss with records comes before what is with articles. */
export function joinLines(lines: readonly LineOutcomes[]): Outcome {
  return joinOutcomes([...lines.map(([first]) => first), ...lines.flatMap(([, ...articles]) => articles)]);
}
