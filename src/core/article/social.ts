import type { Line } from './line.ts';

const signature = /(?:^|\s)[-] ?[^()]{1,60}\(@\w{1,30}\)[^()]{0,40}$/u;
const debris = /\bpic\.twitter\.com\/|\bt\.co\/\w|^view (?:this|more) (?:post )?on (?:instagram|facebook|twitter|x)\b|\bA (?:post|photo|video) (?:shared|posted) by\b|^(?:@\w{1,30}\s?){1,4}$|^(?:embedded|view) (?:tweet|post)\b/i;
const handle = /(?:^|\s)[#@]\w|https?:\/\//;
const reach = 4;

/** Lines of an embedded post: its signature or link, and what was posted, which stands right before. */
export function socialLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach(({ words }, at) => {
    const short = words.length <= 600;
    const signed = short && signature.test(words);
    if (!signed && !(short && debris.test(words))) return;
    found.add(at);
    // A signature alone on its line has the post before it; else only lines that do not end as an article's paragraphs end.
    const alone = /^-/.test(words) && signed;
    for (let above = at - 1; above > 0 && above >= at - reach && !found.has(above); above--) {
      const text = lines[above]?.words ?? '';
      const posted = text.length <= 280 && (handle.test(text) || !/[.!?\u2026:;"')\]]$/.test(text) || /^\p{Ll}/u.test(text));
      if (!posted && !(alone && above === at - 1 && text.length <= 280)) break;
      found.add(above);
    }
  });
  return found;
}
