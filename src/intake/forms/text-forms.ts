/** The forms in which one text holds many articles, or none; the first that fits counts. */
import { chat } from './chat.ts';
import { corpusText } from './corpus-text.ts';
import { factiva } from './factiva.ts';
import type { Form } from './form.ts';
import { nexis } from './nexis.ts';
import { noArticles } from './no-articles.ts';
import { proquest } from './proquest.ts';
import { ris } from './ris.ts';
import { signalMarkdown, signalText } from './signal.ts';
import { subtitles } from './subtitles.ts';
import { table } from './table.ts';
import { calendar } from '../events/calendar.ts';
import { eventTable } from '../events/event-table.ts';

export const textForms: readonly Form[] = [...noArticles, signalText, chat, corpusText, ris, subtitles, nexis, proquest, factiva, calendar, eventTable, table];

/** The same of what is Markdown by its name. */
export const markdownForms: readonly Form[] = [signalMarkdown];
