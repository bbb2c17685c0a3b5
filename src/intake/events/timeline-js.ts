/** What TimelineJS shows, as JSON: `{"title": {"text": …}, "events": [{"start_date": {"year": "2031"}, "text": {"headline": "…"}}]}`. */
import type { FormRead } from '../forms/form.ts';
import { fieldsOf } from '../fields-of.ts';
import { eventsAsText, titleOf, whenOfParts, wholeDays, wordsOf } from './event-text.ts';

/** Null: it is no such document. */
export function readTimelineJs(value: unknown): FormRead | null {
  const whole = fieldsOf(value);
  const listed = whole.get('events');
  if (!Array.isArray(listed) || listed.length === 0 || !listed.every((each) => fieldsOf(each).has('start_date'))) return null;
  const events = listed.map((each: unknown, at) => {
    const fields = fieldsOf(each);
    const { headline, text } = shownIn(fields.get('text'));
    return { ...wholeDays(dateOf(fields.get('start_date')), dateOf(fields.get('end_date'))), title: titleOf(headline), words: wordsOf(text), place: `event ${at + 1}` };
  });
  return eventsAsText(events, titleOf(shownIn(fieldsOf(whole.get('title')).get('text')).headline), []);
}

const written = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');

function shownIn(value: unknown): { readonly headline: string; readonly text: string } {
  const fields = fieldsOf(value);
  return { headline: written(fields.get('headline')), text: written(fields.get('text')) };
}

function dateOf(value: unknown): string | null {
  const fields = fieldsOf(value);
  const part = (name: string): string => written(fields.get(name));
  return whenOfParts(part('year'), part('month'), part('day'), part('hour') === '' ? '' : `${part('hour')}:${part('minute').padStart(2, '0')}`);
}
