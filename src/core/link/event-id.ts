import type { EventId } from '../model.ts';
import { contentId } from '../text/index.ts';

/** The id of an event from a key made of the words that report it. */
export const eventId = (key: string): EventId => `e${contentId(key).slice(1)}` as EventId;
