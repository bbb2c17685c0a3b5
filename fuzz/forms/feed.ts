import type { Luck } from '../luck.ts';
import { oddWord } from '../odd.ts';
import { utf8, type Entry, type Plan } from '../plan.ts';
import { soundStory, type Story } from '../story.ts';
import { escaped, inQuotes } from './markup.ts';

interface Item {
  readonly xml: string;
  readonly marker: string;
  readonly good: boolean;
}

/** RSS 2.0, RSS 1.0 or Atom. Items may have no words or odd fields, without harm to those beside them. */
export function feedFile(luck: Luck): Plan {
  const atom = luck.chance(0.4);
  const items = luck.several(1, 5, (at) => item(soundStory(luck, at + 1), atom, luck));
  const inside = items.map(({ xml }) => xml).join('\n');
  const title = `<title>${escaped(luck.one(['Orrin Herald', oddWord(luck)]))}</title>`;
  const declared = luck.one(['', '<?xml version="1.0" encoding="UTF-8"?>', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>']);
  const xml = `${declared}${atom ? `<feed xmlns="http://www.w3.org/2005/Atom">${title}${inside}</feed>` : luck.one([`<rss version="2.0"><channel>${title}${inside}</channel></rss>`, `<rdf:RDF xmlns:rdf="x"><channel>${title}</channel>${inside}</rdf:RDF>`])}`;
  const name = luck.one(['a.xml', 'a.rss', 'feed.atom', 'feed']);
  const clean = xml.replaceAll('\0', ' ');
  const entries = items.map(({ marker, good }, at): Entry => ({ what: `item ${at + 1}`, marker, good: good && !/[\u0001-\u0008\u000E-\u001F]/.test(clean), named: ({ file }) => file === `${name}#${at + 1}` }));
  return { form: 'feed', file: { name, bytes: utf8(clean) }, entries };
}

function item(story: Story, atom: boolean, luck: Luck): Item {
  const { title, day, url, marker } = story;
  const html = story.paragraphs.map((words) => `<p>${escaped(words)}</p>`).join('');
  const plain = story.paragraphs.join('\n\n');
  const good = luck.chance(0.75);
  const words = good
    ? luck.one(atom
      ? [`<content type="html">${escaped(html)}</content>`, `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content>`, `<summary type="html">${escaped(html)}</summary>`, `<content type="text">${escaped(plain)}</content>`]
      : [`<description>${escaped(html)}</description>`, `<description><![CDATA[${html}]]></description>`, `<content:encoded><![CDATA[${html}]]></content:encoded><description>Short.</description>`, `<description></description><content:encoded>${escaped(html)}</content:encoded>`])
    : luck.one(['', '<description/>', '<description> </description>', '<content></content>', `<description>${escaped('<script>x</script>')}</description>`, `<description>${escaped(oddWord(luck))}</description>`, '<description><![CDATA[<img src="x">]]></description>']);
  const tag = atom ? 'entry' : 'item';
  const fields = [`<title>${escaped(title)}</title>`, atom ? `<published>${escaped(day)}</published>` : `<pubDate>${escaped(day)}</pubDate>`, atom ? `<link href="${inQuotes(url)}"/>` : `<link>${escaped(url)}</link>`, luck.one(['', `<guid isPermaLink="false">${escaped(oddWord(luck))}</guid>`, `<id>${escaped(oddWord(luck))}</id>`, `<constructor>${escaped(oddWord(luck))}</constructor>`, '<media:content url="x"/>'])];
  return { xml: `<${tag}>${fields.filter(() => luck.chance(0.8)).join('')}${words}</${tag}>`, marker, good };
}
