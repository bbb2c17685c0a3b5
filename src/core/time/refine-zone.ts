import type { Span } from '../model.ts';
import type { Draft } from './form.ts';

const SHORT = 'GMT|UTC|BST|CET|CEST|EET|EEST|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|PT|MSK|IST|JST|AEST|AEDT';
const NAME = `[+-](?:0\\d|1[0-4])[0-5]\\d\\b|(?:${SHORT})\\b(?: ?[+-]\\d{1,2}(?::?\\d\\d)?)?|(?:[Ll]ocal|[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?)(?: (?:[Ss]tandard|[Dd]aylight|[Ss]ummer))? [Tt]ime\\b`;
const ZONE = new RegExp(`^,? (?:(?:from |in )?(?<bare>${NAME})|\\((?<inner>${NAME})\\)|from (?<place>[A-Z][a-z]{2,14})\\b)`);
/** The same moment in another zone, in brackets: "(2am GMT)", "(0200 GMT)". */
const OTHER = new RegExp(`^,? \\((?:\\d{1,2}(?:[:.]\\d\\d)?|\\d{4}) ?(?:[ap]\\.?m\\.?)?(?: (?:${SHORT}|[A-Z][a-z]{2,14} time|local time|on [A-Z][a-z]+day))*\\)`);

const isClock = ({ form }: Draft): boolean => form.kind === 'time' && /^T\d/.test(form.clock);

/** Takes a stated zone into the clock time it follows, with the same moment told in another zone. */
export function takeZone(drafts: readonly Draft[], text: string, sentence: Span): readonly Draft[] {
  if (!drafts.some(isClock)) return drafts;
  const out: Draft[] = [];
  for (const draft of drafts) {
    const previous = out.at(-1);
    if (previous !== undefined && draft.start < previous.end) continue;
    if (!isClock(draft)) {
      out.push(draft);
      continue;
    }
    const zone = ZONE.exec(text.slice(draft.end, Math.min(sentence.end, draft.end + 60)));
    const end = draft.end + (zone?.[0].length ?? 0);
    const other = OTHER.exec(text.slice(end, Math.min(sentence.end, end + 60)));
    const name = zone?.groups?.['bare'] ?? zone?.groups?.['inner'] ?? zone?.groups?.['place'] ?? null;
    out.push({ ...draft, end: end + (other?.[0].length ?? 0), zone: name });
  }
  return out;
}
