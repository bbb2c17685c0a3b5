/** Elements that stand before the body, or in its head. */
const HEAD = new Set(['html', 'head', 'title', 'meta', 'link', 'base', 'basefont', 'bgsound', 'script', 'style', 'noscript', 'template', 'noframes']);

/** Gathers the text of a page's body as a browser has it (`document.body.textContent`): with what stands in scripts, and as it is written in `noscript`. */
export interface BodyText {
  /** An element opens; `after` is where its tag ends in the source. */
  open(tag: string, after: number): void;
  close(tag: string, before: number): void;
  say(words: string): void;
  text(): string;
}

export function bodyText(source: string): BodyText {
  const parts: string[] = [];
  let begun = false;
  // Elements open in the head, in a template, and where the words of a noscript begin.
  let inHead = 0;
  let templates = 0;
  let noscript = -1;
  let fresh = false;
  const take = (words: string) => {
    const plain = words.replace(/\r\n?/g, '\n');
    // A line end at the beginning of these is dropped.
    parts.push(fresh && plain.startsWith('\n') ? plain.slice(1) : plain);
    fresh = false;
  };
  return {
    open(tag, after) {
      fresh = tag === 'pre' || tag === 'textarea' || tag === 'listing';
      if (!begun && HEAD.has(tag)) inHead += tag === 'html' || tag === 'head' ? 0 : 1;
      else if (!begun) begun = true;
      else if (tag === 'template') templates += 1;
      else if (tag === 'noscript' && noscript < 0) noscript = after;
    },
    close(tag, before) {
      fresh = false;
      if (!begun) inHead = HEAD.has(tag) && tag !== 'html' && tag !== 'head' ? Math.max(0, inHead - 1) : inHead;
      else if (tag === 'template') templates = Math.max(0, templates - 1);
      else if (tag === 'noscript' && noscript >= 0) {
        if (templates === 0) take(source.slice(noscript, before));
        noscript = -1;
      }
    },
    say(words) {
      // Words that stand in no element of the head begin a body that has no tag.
      if (!begun && inHead === 0 && words.trim() !== '') {
        begun = true;
        take(words.trimStart());
      } else if (begun && templates === 0 && noscript < 0) take(words);
    },
    text: () => parts.join(''),
  };
}
