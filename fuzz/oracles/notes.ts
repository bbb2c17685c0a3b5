import { Parser } from 'commonmark';
import type { Say } from '../finding.ts';

/** No HTML, no picture, and no link but to the web. */
export function checkMarkdown(content: string, say: Say): void {
  const walker = new Parser().parse(content).walker();
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step;
    if (!entering) continue;
    if (/^(?:html_inline|html_block|image|code|code_block|thematic_break)$/.test(node.type)) say('markdown', `words became ${node.type}`, node.literal ?? '');
    if (node.type === 'link' && !/^https?:\/\//i.test(node.destination ?? '')) say('markdown', 'a link of another scheme', node.destination ?? '');
  }
}
