import type { Luck } from '../luck.ts';
import { oddWord } from '../odd.ts';
import { utf8, wholeFile, type Plan } from '../plan.ts';
import { soundStory, type Story } from '../story.ts';
import { escaped, inQuotes, inScript } from './markup.ts';

const NAV = '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>';
const FOOTER = '<footer><p>All rights are with somebody.</p></footer>';

/** A saved page: its data in one habit or another, its words in another, and now and then broken markup. */
export function pageFile(luck: Luck): Plan {
  const story = soundStory(luck, 1);
  const broken = luck.chance(0.35);
  const html = `${luck.one(['<!DOCTYPE html>\n', '', '<!-- saved from url=(0014)https://x.example/ -->\n', '<?xml version="1.0"?><!DOCTYPE html>'])}<html lang="en"><head><meta charset="utf-8">${head(story, luck, broken)}</head><body>${NAV}${body(story, luck, broken)}${FOOTER}</body></html>`;
  const file = { name: luck.one(['a.html', 'page.htm', 'saved page.xhtml', 'A.HTML']), bytes: utf8(html.replaceAll('\0', broken ? '\0' : ' ')) };
  if (broken) return wholeFile('page', file);
  return { form: 'page', file, entries: [{ what: 'the page', marker: story.marker, good: !/[\u0000-\u0008\u000E-\u001F]/.test(html), named: ({ file: name }) => name === file.name }] };
}

function head(story: Story, luck: Luck, broken: boolean): string {
  const { title, day, source, url } = story;
  const meta = (name: string, content: string): string => `<meta ${luck.one(['property', 'name'])}="${name}" content="${inQuotes(content)}">`;
  return luck.several(0, 5, () => luck.one([
    () => `<title>${escaped(title)} | ${escaped(source)}</title>`,
    () => meta('og:title', title) + meta('og:site_name', source) + meta('og:url', url),
    () => meta('article:published_time', day),
    () => meta(luck.one(['date', 'constructor', '__proto__', 'toString']), oddWord(luck)),
    () => `<link rel="canonical" href="${inQuotes(url)}">`,
    () => `<script type="application/ld+json">${data(story, luck, broken)}</script>`,
    () => `<script>var x = "<p>${escaped(oddWord(luck))}</p>";</script>`,
  ])()).join('\n');
}

function data({ title, day, source, url }: Story, luck: Luck, broken: boolean): string {
  const article = { '@context': 'https://schema.org', '@type': luck.one(['NewsArticle', 'https://schema.org/Article', ['Thing', 'BlogPosting'], 'constructor', null]), headline: title, datePublished: day, dateModified: luck.one([day, oddWord(luck), 5, null]), publisher: luck.one([source, { name: source }, [{ name: source }], [], null, 3]), url, mainEntityOfPage: luck.one([url, { '@id': url }, null]) };
  const value = luck.one<unknown>([article, [article], { '@graph': [{ '@type': 'WebSite' }, article] }, { '@graph': { '@graph': { '@graph': { '@graph': { '@graph': article } } } } }, null, 3, '__proto__', []]);
  const json = inScript(value);
  return broken ? luck.one([json.slice(0, luck.below(json.length)), `<!--${json}-->`, '['.repeat(luck.one([10, 20_000])), `{"__proto__":${json}}`, json.replace('{', '{,')]) : json;
}

function body(story: Story, luck: Luck, broken: boolean): string {
  const paragraphs = story.paragraphs.map((words) => {
    if (!broken) return `<p>${escaped(words)}</p>`;
    return luck.one([`<p>${escaped(words)}</p>`, `<p>${words}`, `<div>${words}</p>`, `<p><b><i>${escaped(words)}`, `<td>${escaped(words)}</div>`, `<br><br>${escaped(words)}`, `<script>${words}`, `<!-- ${words}`, `<p ${oddWord(luck)}="${oddWord(luck)}">${escaped(words)}</p>`]);
  });
  const time = luck.one(['', `<time datetime="${inQuotes(story.day)}">then</time>`, `<time>${escaped(story.day)}</time>`]);
  const inside = `<h1>${escaped(story.title)}</h1>${time}${paragraphs.join('\n')}`;
  if (!broken) return luck.one([`<article>${inside}</article>`, `<main><article><div>${inside}</div></article></main>`, `<main>${inside}</main>`, `<div class="story"><div itemprop="articleBody">${inside}</div></div>`, `<div id="constructor" class="__proto__"><article>${inside}</article></div>`]);
  const deep = luck.one([3, 60, 300, 2500]);
  return luck.one([`<frameset><frame src="a.html">${inside}</frameset>`, `<iframe srcdoc="${inQuotes(inside)}"></iframe>${inside}`, `${'<div>'.repeat(deep)}${inside}`, `${inside}${'<b>'.repeat(deep)}`, `<table><tr><td>${inside}`, `<template>${inside}</template>`, `<svg>${inside}</svg>`, `<div hidden>${inside}</div>`, `<article>${inside}</article><article>${inside}</article>`, '', `<p>${inside}</p></p></p></div>`]);
}
