import { describe, expect, it } from 'vitest';
import { daysIn } from '../days-in.ts';
import { readPage } from './index.ts';

const LEAD = 'The ferry between Orrin and Lusk was stopped after part of the northern pier gave way, the harbour master said.';
const NEXT = 'Nobody was hurt, and the driver, a man of 54, was brought ashore by two fishermen who mended nets nearby.';
const LAST = 'The mayor said that a boat would sail from the southern mole three times a day until the pier was mended.';
const ps = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const BODY = ps(LEAD, NEXT, LAST);
const TEXT = [LEAD, NEXT, LAST].join('\n\n');
const page = (body: string, head = ''): string => `<!doctype html><html lang="en"><head>${head.includes('<title>') ? '' : '<title>Ferry stopped</title>'}${head}</head><body>${body}</body></html>`;
/** A page full of links to elsewhere, as many are. */
const LINKS = `<ul>${Array.from({ length: 60 }, (_, at) => `<li><a href="/${at}">The section of number ${at} with a long name</a></li>`).join('')}</ul>`;
const FEW = '<ul><li><a href="/1">Baker wins the lottery</a></li><li><a href="/2">Goose crosses the road</a></li></ul>';
const data = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the words of the article', () => {
  it.each<[string, string, string]>([
    ['a page wholly inside a form', `<form id="f"><h1>Ferry stopped</h1>${BODY}</form>`, TEXT],
    ['a small form beside it', `<article>${BODY}</article><form><p>Write to us, and say what you think of the ferry, the pier, and the mayor, in a few words.</p></form>`, TEXT],
    ['a name of what stands beside the column', `${LINKS}<div class="column has-sidebar">${BODY}</div>`, TEXT],
    ['a name of what may be done with it', `${LINKS}<div class="story social-share-on">${BODY}</div>`, TEXT],
    ['what the article is about, as a name', `${LINKS}<div class="post-17 hentry tag-newsletter category-related">${BODY}</div>`, TEXT],
    ['the state of a node, as a name', `${LINKS}<div class="node node--promoted"><div class="field--label-visually_hidden">${BODY}</div></div>`, TEXT],
    ['loose words and breaks of lines', `${LINKS}<div id="page"><div class="story">${[LEAD, NEXT, LAST].join('<br><br>')}</div></div>`, TEXT],
    ['loose words beside a block', `${LINKS}<div class="story">${LEAD}<br><br><h3>The driver</h3>${NEXT}<br><br>${LAST}</div><div class="foot"><p>Printed at Bray, at the Old Mill, second floor, by Finch, Roe and Sons, who may be called at 55, 56, or 57, daily.</p></div>`, `${LEAD}\n\nThe driver\n\n${NEXT}\n\n${LAST}`],
    ['each paragraph in a part of its own', `<main>${[LEAD, NEXT, LAST].map((text) => `<div class="part"><div class="text">${ps(text)}</div></div>`).join('<div class="ad"></div>')}</main>`, TEXT],
    ['a lead in the head of the article', `<article><header><h1>Ferry stopped</h1><div class="article-intro">${LEAD}</div></header><div class="body">${ps(NEXT, LAST, `${LAST} She thanked them.`)}</div></article>`, [LEAD, NEXT, LAST, `${LAST} She thanked them.`].join('\n\n')],
    ['a lead that the body repeats', `<header><h1>Ferry stopped</h1><p class="intro">${LEAD}</p></header><article>${BODY}</article>`, TEXT],
    ['teasers called as a lead is', `<h1>Ferry stopped</h1>${Array.from({ length: 4 }, (_, at) => `<div class="teaser">Baker number ${at} wins the lottery, and goes on baking all the same.</div>`).join('')}<article>${BODY}</article>`, TEXT],
    ['titles of links to elsewhere', `<article>${BODY}<h3>More on this</h3>${FEW}<p>See also:</p>${FEW}<h3>What comes next</h3>${ps(`${LAST} So she said.`)}</article>`, `${TEXT}\n\nWhat comes next\n\n${LAST} So she said.`],
    ['a banner that was never closed', `<header role="banner"><h1>Ferry stopped</h1><section>${BODY}</section></header>`, TEXT],
    ['words that its data alone have', `<p>Here is the ferry that was stopped.</p>${data({ '@type': 'NewsArticle', articleBody: [LEAD, NEXT, LAST].join('\n\n') })}`, TEXT],
    ['parts that are articles to the page', `<main>${[LEAD, NEXT, LAST, `${LAST} So she said.`].map((text) => `<article><div><div>${ps(text)}</div></div></article>`).join('')}</main>`, [TEXT, `${LAST} So she said.`].join('\n\n')],
    ['what is quoted from a network', `<article>${BODY}<blockquote class="tweet"><p>The pier is closed.</p>— Harbour (@harbour)</blockquote></article>`, `${TEXT}\n\nThe pier is closed.\n\n— Harbour (@harbour)`],
    ['lines of the page itself', `<article>${ps(LEAD)}<p>Advertisement</p><p>Foto: Ada Finch</p>${ps(NEXT)}<p>READ MORE: <a href="/x">Baker wins the lottery</a></p><h3>Das könnte dich auch interessieren</h3>${ps(LAST)}<p>Follow us on Facebook and Telegram for all that is new.</p><p>Subscribe to our letter, and it comes at seven.</p></article>`, TEXT],
    ['sentences that begin as such lines do', `<article>${ps(LEAD, 'Photo shops on the pier were closed. They open on Monday.', 'Read more books, the mayor said.', 'Comments were not to be had from the harbour master.')}</article>`, [LEAD, 'Photo shops on the pier were closed. They open on Monday.', 'Read more books, the mayor said.', 'Comments were not to be had from the harbour master.'].join('\n\n')],
    ['what readers write, dated, longer than the article', `<article><h1>Ferry stopped</h1>${ps(LEAD, NEXT)}</article><section><h2>Comments (7)</h2><ol>${Array.from({ length: 7 }, (_, at) => `<li><b>Reader ${at}</b> <time datetime="2031-05-0${at + 1}T10:00:00Z">May ${at + 1}</time><p>I have always said, and say again, that this ferry was too old, and number ${at} of its crew says so, too, storm or no storm.</p></li>`).join('')}</ol></section>`, [LEAD, NEXT].join('\n\n')],
    ['what readers write, behind a heading in the same part', `<div><h1>Ferry stopped</h1>${ps(LEAD, NEXT)}<h3>2 responses</h3>${[1, 2].map((at) => `<div><b>Reader ${at}</b><p>I have always said, and say again, that this ferry was too old, and number ${at} of its crew says so, too.</p></div>`).join('')}</div>`, [LEAD, NEXT].join('\n\n')],
    ['a lead under a headline that is no main heading', `<div><div><h2>Ferry stopped</h2><p class="entry-excerpt">${LEAD}</p></div></div><article>${ps(NEXT, LAST, `${LAST} ${NEXT}`, `${NEXT} ${LAST}`)}</article>`, [LEAD, NEXT, LAST, `${LAST} ${NEXT}`, `${NEXT} ${LAST}`].join('\n\n')],
    ['a builder of pages that calls each part a widget', `${LINKS}<div class="elementor-widget-wrap">${BODY}</div>`, TEXT],
    ['a heading whose id is that of a list of contents', `<article>${ps(LEAD, NEXT)}<h3 id="nav_what_next">What comes next</h3>${ps(LAST)}</article>`, [LEAD, NEXT, 'What comes next', LAST].join('\n\n')],
    ['a page wholly inside what stands beside', `<aside>${BODY}</aside>`, TEXT],
    ['a sentence that is a link', `<article>${ps(LEAD)}<p><a href="/x">On Friday the harbour master, who had warned of the piles in spring, resigned from office.</a></p>${ps(NEXT, LAST)}<p><a href="/y">Ten years ago another pier gave way, and nobody learned from it</a></p></article>`, [LEAD, 'On Friday the harbour master, who had warned of the piles in spring, resigned from office.', NEXT, LAST].join('\n\n')],
  ])('%s', (_habit, body, text) => {
    expect(readPage(page(body)).text).toBe(text);
  });
});

describe('what the page says of it', () => {
  const about = (head: string, body = `<article><h1>Ferry to Lusk stopped</h1>${BODY}</article>`) => {
    const { title, source, published } = readPage(page(body, head));
    return { title, source, published: published.slice(0, 10) };
  };
  const none = { title: 'Ferry to Lusk stopped', source: '', published: '' };
  const SHOWN = `<article><h1>Ferry to Lusk stopped</h1><span class="date">11 May 2031</span>${BODY}</article>`;
  it.each<[string, string, Partial<typeof none>, string?]>([
    ['line ends inside of strings', '<script type="application/ld+json">{"@type":"NewsArticle","description":"two\nlines","datePublished":"2031-05-06",}</script>', { published: '2031-05-06' }],
    ['a publisher told of elsewhere', data({ '@graph': [{ '@type': 'NewsArticle', publisher: { '@id': '#o' } }, { '@type': 'Organization', '@id': '#o', name: 'Orrin Herald' }] }), { source: 'Orrin Herald' }],
    ['articles of which another comes first', data([{ '@type': 'NewsArticle', headline: 'Baker wins', datePublished: '2030-01-01' }, { '@type': 'NewsArticle', headline: 'Ferry to Lusk stopped', datePublished: '2031-05-06' }]), { published: '2031-05-06' }],
    ['a day that moves with each change', `${data({ '@type': 'NewsArticle', datePublished: '2031-05-09T08:00:00Z' })}<meta property="article:published_time" content="2031-05-06T08:00:00Z">`, { published: '2031-05-06' }],
    ['one moment in two zones', `${data({ '@type': 'NewsArticle', datePublished: '2031-05-07T01:00:00+02:00' })}<meta property="article:published_time" content="2031-05-06T23:00:00Z">`, { published: '2031-05-07' }],
    ['two days, of which the page shows one', `${data({ '@type': 'NewsArticle', datePublished: '2031-05-09T08:00:00+02:00' })}<meta name="date" content="2031-05-11">`, { published: '2031-05-11' }, SHOWN],
    ['Greenwich, where it was the next day', `${data({ '@type': 'NewsArticle', datePublished: '2031-05-12T03:10:00Z' })}`, { published: '2031-05-11' }, SHOWN],
    ['what is no day before one that is', '<meta name="date" content="10:49"><meta name="pubdate" content="2031-05-06">', { published: '2031-05-06' }],
    ['only when the page as such came out', data({ '@type': 'WebPage', datePublished: '2031-05-06T08:00:00Z' }), { published: '2031-05-06' }],
    ['a headline for search engines', '<meta property="og:title" content="You will not believe what gave way">', {}],
    ['a name that nobody has set', '<meta property="og:site_name" content="WordPress"><meta name="publisher" content="Orrin Herald">', { source: 'Orrin Herald' }],
    ['a section instead of a name', '<meta property="og:site_name" content="U.S.">', {}],
    ['a day of citation', '<meta name="citation_publication_date" content="2030/11/21">', { published: '2030/11/21' }],
  ])('%s', (_habit, head, said, body) => {
    expect(about(head, body)).toEqual({ ...none, ...said });
  });

  it('a heading that is the name of the site is no headline', () => {
    expect(about('<title>Tarn Talks: Ferry to Lusk stopped after pier gives way</title>', `<h1>Tarn Talks</h1><article><h2>Ferry to Lusk stopped after pier gives way</h2>${BODY}</article>`).title).not.toBe('Tarn Talks');
  });

  it.each<[string, string, string]>([
    ['with the author', '<article><h1>Ferry to Lusk stopped</h1><p class="by-line">By Ada Finch, <em class="when date">17 February 2030, 6.20 am</em></p>BODY</article>', '2030-02-17'],
    ['in the head, far up', '<header><h1>Ferry to Lusk stopped</h1><ul class="post-info"><li class="posted">October 3rd, 2030</li></ul></header><main><section>BODY</section></main>', '2030-10-03'],
    ['in a time without data', '<article><h1>Ferry to Lusk stopped</h1><time>First put up May 12, 2030</time>BODY</article>', '2030-05-12'],
    ['in a time whose data are none', '<article><h1>Ferry to Lusk stopped</h1><time datetime="12-05-2030 10:49">May 12, 2030</time>BODY</article>', '2030-05-12'],
    ['as blogs mark it', '<article><h1>Ferry to Lusk stopped</h1><abbr class="published" title="2030-05-12T10:49:00+02:00">10:49</abbr>BODY</article>', '2030-05-12'],
    ['in the type of a heading, with two figures for its year', '<article><h1>Ferry to Lusk stopped</h1><h5>12.05.30</h5>BODY</article>', '2030-05-12'],
    ['in a part called as clutter is, with the headline', '<article><div class="tools"><h1>Ferry to Lusk stopped</h1><span class="date">12.05.2030</span></div>BODY</article>', '2030-05-12'],
    ['in a short line without a name', '<article><h1>Ferry to Lusk stopped</h1><p>Orrin, 19.8.2031</p>BODY</article>', '2031-08-19'],
    ['hidden for machines', '<article><h1>Ferry to Lusk stopped</h1>BODY<i property="schema:dateCreated" content="2030-11-21T07:15:00Z"></i></article>', '2030-11-21'],
    ['of another article', '<article><h1>Ferry to Lusk stopped</h1>BODY</article><div class="related"><b class="date">2 July 2030</b></div>', ''],
    ['of which there are two', '<article><h1>Ferry to Lusk stopped</h1><div class="date">Open 8 January 2031 to 9 January 2031</div>BODY</article>', ''],
  ])('a day %s', (_habit, body, day) => {
    expect(about('', body.replace('BODY', BODY)).published).toBe(day);
  });

  it.each([
    ['12. März 2031', ['2031-03-12']], ['le 3 avril 2031', ['2031-04-03']], ['3 de mayo de 2031', ['2031-05-03']], ['May 3rd, 2031', ['2031-05-03']],
    ['03.05.2031', ['2031-05-03']], ['25/05/2031', ['2031-05-25']], ['05/25/2031', ['2031-05-25']], ['05/06/2031', []], ['31 Foo 2031', []], ['2031-05-03, 2031-05-04', ['2031-05-03', '2031-05-04']],
  ] as const)('%s', (line, days) => {
    expect(daysIn(line)).toEqual(days);
  });
});
