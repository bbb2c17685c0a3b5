/** A message that passes on another in its own words: what the other says of itself, and where its words begin. */
import { dayIn } from '../days-in.ts';

export interface Forwarded {
  /** Words of who passed it on, before it. */
  readonly note: string;
  readonly from: string;
  /** As `YYYY-MM-DD`, or as written where that is no whole day. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/** By the title of a message: "Fwd: Ferry sinks". */
export const isPassedOn = (title: string): boolean => SUBJECT.test(title);
const SUBJECT = /^\s*(?:fwd?|wg|wtr|tr|rv|i|enc|doorst|vs) ?:/i;
/** What mail programs write before the head: "---------- Forwarded message ---------", "Begin forwarded message:". */
const MARK = /^[-_ *]{0,20}(?:Begin forwarded message|Forwarded message|Weitergeleitete Nachricht|Anfang der weitergeleiteten Nachricht|(?:Début du )?message transféré|Mensaje reenviado|Messaggio inoltrato|Doorgestuurd bericht)(?: ?:)?[-_ *]{0,20}$/i;
const PLAIN_MARK = /^[-_ ]{2,40}(?:Original Message|Ursprüngliche Nachricht|Message d['’]origine|Mensaje original|Messaggio originale|Oorspronkelijk bericht)?[-_ ]{0,40}$|^[-_]{5,}$/i;
const HEAD = /^\*?(?:(From|Von|De|Da|Van)|(Date|Sent|Datum|Gesendet|Envoyé|Enviado(?: el)?|Fecha|Data|Inviato|Verzonden)|(Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp)|(?:To|An|À|Para|A|Aan|Cc|Bcc|Reply-To|Antwort an|Répondre à)) ?: ?\*? ?(.*)$/i;

/**
 * Reads what a message passes on; null: it passes on nothing, or not so that it can be told. An answer that holds what it
 * answers passes on nothing.
 */
export function forwardedIn(text: string, title: string): Forwarded | null {
  const lines = text.split(/\r?\n/);
  const plain = lines.map((line) => line.replace(/^> ?/, '').trim());
  const marked = plain.findIndex((line) => MARK.test(line));
  if (marked < 0 && !isPassedOn(title)) return null;
  const begin = plain.findIndex((line, at) => at >= marked && HEAD.test(line) && headAt(plain, at) !== null);
  const head = begin < 0 ? null : headAt(plain, begin);
  if (head === null) return null;
  const before = plain.slice(0, begin).filter((line) => line !== '');
  const last = before.at(-1) ?? '';
  const noted = MARK.test(last) || PLAIN_MARK.test(last) ? before.slice(0, -1) : before;
  // Some programs set it off by a sign before each line.
  const quoted = lines.slice(begin, head.end).every((line) => line.startsWith('>'));
  const words = (quoted ? lines.slice(head.end).filter((line) => line.startsWith('>')).map((line) => line.replace(/^> ?/, '')) : lines.slice(head.end)).join('\n').trim();
  return words === '' ? null : { note: noted.join('\n'), from: head.from, date: head.date, title: head.title, text: words };
}

/** Its lines from the first; null: not three at least, with who and when. `end` is the line behind it. */
function headAt(plain: readonly string[], begin: number): { readonly from: string; readonly date: string; readonly title: string; readonly end: number } | null {
  let [from, date, title, count] = ['', '', '', 0];
  let end = begin;
  // What is too long for a line goes on in the next, and of a page its lines may stand apart.
  for (let at = begin; at < plain.length && at <= end + 2; at++) {
    const [found, who, when, what, words = ''] = HEAD.exec(plain[at] ?? '') ?? [];
    if (found === undefined) continue;
    count++;
    end = at + 1;
    if (who !== undefined && from === '') from = words.replace(/\[mailto:[^\]]{0,300}\]|<[^<>]{0,300}>/g, '').replace(/["*]/g, '').trim();
    if (when !== undefined && date === '') date = dayIn(words) || words;
    if (what !== undefined && title === '') title = words.replace(/^\*|\*$/g, '').trim();
  }
  return count >= 3 && from !== '' && date !== '' ? { from, date, title, end } : null;
}
