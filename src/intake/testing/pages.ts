/**
 * Saved pages as large news sites build them, with invented words: what is around an article, in what order, under what
 * kind of names, and where its data stands. Each is told apart by the habit that makes it hard.
 */
import { dam, ferry, strike, type Story } from './stories.ts';

export interface SavedPage {
  readonly habit: string;
  readonly story: Story;
  readonly html: string;
}

const p = (story: Story, attributes = ''): readonly string[] => story.paragraphs.map((words) => `<p${attributes}>${words}</p>`);
const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

const teasers = (tag: string, name: string): string => [
  ['Baker wins the lottery for the second time', 'A baker from Tarn who had won a fortune in spring has won again, and says that he will go on baking, because the bread does not know about it.'],
  ['What the new harbour will cost', 'The council has put forward three plans, of which the cheapest leaves out the crane, the middle one the lighthouse, and the dearest the money.'],
  ['Seven walks for the last days of autumn', 'From the salt marsh to the ridge above Corry, these paths need good shoes, some bread, and nobody who talks about work.'],
].map(([title, words]) => `<${tag} class="${name}"><a href="/x"><h3>${title}</h3></a><p>${words}</p></${tag}>`).join('\n');

const nav = '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li><li><a href="/money">Money</a></li></ul></nav>';
const cookies = '<div id="cookie-consent" role="dialog"><p>We and our 812 partners use cookies to show you more of what you have seen already. You may agree now, or look for the other button.</p><button>Agree</button></div>';
const share = '<div class="share-tools"><a href="#">Share</a> <a href="#">Send</a> <a href="#">Save</a></div>';
const letter = '<div class="newsletter-signup"><h4>The morning letter</h4><p>All that matters, in your inbox at seven, written by people who got up at four.</p><form><input type="email"><button>Sign up</button></form></div>';
const footer = '<footer><p>© 2031 All rights are with somebody. Terms, privacy, contact, and a telephone number that nobody answers.</p></footer>';
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const og = (story: Story): string => `<meta property="og:title" content="${escaped(story.title)}"><meta property="og:site_name" content="${story.publisher}"><meta property="og:url" content="${story.url}"><meta property="og:type" content="article">`;

function page(head: string, body: string): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">${head}</head>\n<body>${body}</body></html>`;
}

const newsArticle = (story: Story, more: object = {}): object => ({
  '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.title, datePublished: `${story.day}T09:12:00+01:00`, dateModified: `${story.day}T15:40:00+01:00`,
  publisher: { '@type': 'NewsMediaOrganization', name: story.publisher, logo: { '@type': 'ImageObject', url: 'https://x.example/l.png' } }, mainEntityOfPage: story.url, ...more,
});

export const pages: readonly SavedPage[] = [
  {
    habit: 'every paragraph in a box of its own, names made by a machine, data as JSON-LD', story: dam,
    html: page(`<title>${dam.title} - ${dam.publisher}</title>${ld(newsArticle(dam))}${og(dam)}<link rel="canonical" href="${dam.url}">`,
      `${cookies}<div id="root"><header role="banner">${nav}</header><main id="main"><article class="ssrcss-1072xwf-ArticleWrapper"><header><h1 id="h">${dam.title}</h1><div data-component="byline-block"><span>By Jo Marsh</span> <time datetime="${dam.day}T09:12:00Z">6 November</time></div></header>
${p(dam).map((each, at) => `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper">${each}</div>${at === 1 ? '<figure><img src="a.jpg"><figcaption>The wall of the dam on a better day</figcaption></figure>' : ''}${at === 3 ? '<div data-component="links-block" class="ssrcss-LinkPromo"><ul><li><a href="/a">Who owns the water?</a></li><li><a href="/b">How dams grow old</a></li></ul></div>' : ''}`).join('\n')}
</article><section class="ssrcss-RelatedTopics"><h2>More on this story</h2>${teasers('div', 'ssrcss-Promo')}</section></main>${footer}</div>`),
  },
  {
    habit: 'microdata: the body names itself with itemprop', story: ferry,
    html: page(`<title>${ferry.title} | ${ferry.publisher}</title>${og(ferry)}`,
      `${nav}<div class="l-page"><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${ferry.title}</h1><span itemprop="publisher" itemscope><meta itemprop="name" content="${ferry.publisher}"></span><time itemprop="datePublished" datetime="${ferry.day}T06:00:00">Tue 18 Mar 2031</time>${share}
<div class="content__article-body" itemprop="articleBody">${p(ferry).join('\n')}<aside class="element-rich-link"><p>Read more about piers</p></aside></div></article>
<div class="content__secondary-column">${teasers('div', 'fc-item')}</div></div>${footer}`),
  },
  {
    habit: 'the body cut into columns with advertisements between', story: strike,
    html: page(`<title>${strike.title} - ${strike.publisher}</title>${ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, newsArticle(strike)] })}<link rel="canonical" href="${strike.url}">`,
      `<div id="app"><div class="css-1"><div><div id="standalone-header">${nav}</div><main id="site-content"><article id="story"><header class="css-a"><h1>${strike.title}</h1></header><section name="articleBody" class="meteredContent">
${[[0, 3], [3, 5], [5, 8]].map(([from, to]) => `<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">${p(strike, ' class="css-at9mc1"').slice(from, to).join('')}</div></div><div class="ad-wrapper" id="story-ad"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div>`).join('\n')}
</section><div class="bottom-of-article"><p>Jo Marsh writes about work and weather for this newspaper. More about Jo Marsh</p></div></article></main>${footer}</div></div></div>`),
  },
  {
    habit: 'paragraphs that are no p, with numbers as test names', story: dam,
    html: page(`<title>${dam.title} | ${dam.publisher}</title>${og(dam)}<meta name="article:published_time" content="${dam.day}T04:33:12Z">`,
      `<div id="fusion-app"><div class="header">${nav}</div><div class="article__main"><h1 data-testid="Heading">${dam.title}</h1><div class="article__content__6hMn9"><div class="article-body__content__17Yit paywall-article">
${dam.paragraphs.map((words, at) => `<div data-testid="paragraph-${at}" class="text__text__1FZLe body__full_width__ekUdw">${words}</div>`).join('\n')}
<div class="article-body__element__2p5pI"><a href="/t">Our rules for what we print.</a></div></div></div><div class="sidebar__widget">${teasers('div', 'media-story-card__body')}</div></div></div>${footer}`),
  },
  {
    habit: 'promotions of other articles inside the body', story: ferry,
    html: page(`<title>${ferry.title}</title>${og(ferry)}<meta property="article:published_time" content="${ferry.day}T11:02:00"><meta property="article:modified_time" content="2031-03-19T08:00:00">`,
      `${nav}<div class="Page-content"><div class="Page-storyBody"><h1 class="Page-headline">${ferry.title}</h1>${share}<div class="RichTextStoryBody RichTextBody">
${p(ferry).map((each, at) => each + (at === 2 ? `<div class="HubPeekPromo related-stories"><h3>RELATED STORIES</h3><ul><li><a href="/1">Lorry found in a lake</a></li><li><a href="/2">Why piles rot</a></li></ul></div>` : '')).join('\n')}
</div><div class="Tags"><a href="/t1">Ferries</a> <a href="/t2">Piers</a></div></div><div class="Page-below">${teasers('div', 'PagePromo')}</div></div>${footer}`),
  },
  {
    habit: 'a blog system, and readers who write more than the reporter', story: strike,
    html: page(`<title>${strike.title} &#8211; ${strike.publisher}</title>${og(strike)}${ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Article', headline: 'Tram drivers end strike after nine days', datePublished: `${strike.day}T07:00:00+00:00`, publisher: { '@id': 'https://luskpost.example/#organization' } }] })}`,
      `<div id="page" class="site"><header class="site-header">${nav}</header><div id="content"><article class="post-4411 post type-post hentry category-local"><h1 class="entry-title">${strike.title}</h1><div class="entry-meta"><time class="entry-date published" datetime="${strike.day}T07:00:00+00:00">June 27, 2030</time></div><div class="entry-content">${p(strike).join('\n')}<div class="sharedaddy sd-sharing-enabled">${share}</div></div></article>
<div id="comments" class="comments-area"><ol class="comment-list">${Array.from({ length: 6 }, (_, at) => `<li class="comment"><p>I have been riding these trams since before there were seats, and number ${at + 1} was late then, is late now, and will be late when we are all gone, deal or no deal, flags or no flags, van or no van.</p></li>`).join('')}</ol></div></div>${footer}</div>`),
  },
  {
    habit: 'bullet points above, and a column beside it longer than the article', story: dam,
    html: page(`<title>${dam.title} | ${dam.publisher} Online</title>${og(dam)}<meta property="article:published_time" content="${dam.day}T00:40:17+0000">`,
      `<div id="page-container">${nav}<div class="alpha"><div id="js-article-text"><h1>${dam.title}</h1><div itemprop="articleBody">${p(dam, ' class="mol-para-with-font"').join('\n')}</div></div></div>
<div class="beta sidebar"><div class="puff">${teasers('div', 'puff-item')}${teasers('div', 'puff-item')}${teasers('div', 'puff-item')}</div></div></div>${footer}`),
  },
  {
    habit: 'escaped twice in its data, hidden copies for the telephone', story: { ...ferry, title: 'Bell & Sons "not told" of pier' },
    html: page(`<title>Bell &amp; Sons &quot;not told&quot; of pier - ${ferry.publisher}</title>${ld(newsArticle({ ...ferry, title: 'Bell &amp; Sons &quot;not told&quot; of pier' }))}`,
      `${cookies}<div class="layout"><div class="top" aria-hidden="true"><p>${ferry.paragraphs[0]}</p></div><div class="story"><h1>Bell &amp; Sons "not told" of pier</h1>${share}<div class="story-body">${p(ferry).join('\n')}</div><div style="display:none"><p>${ferry.paragraphs[1]}</p></div></div>${letter}</div>${footer}`),
  },
  {
    habit: 'old: tables, and breaks for paragraphs', story: strike,
    html: `<html><head><title>${strike.title}</title><meta name="publisher" content="${strike.publisher}"><meta name="date" content="${strike.day}"></head><body><table width="100%"><tr><td width="140"><a href="/">Home</a><br><a href="/w">Weather</a><br><a href="/d">Deaths</a></td><td><h1>${strike.title}</h1><div class="text">${strike.paragraphs.join('<br><br>\n')}</div></td></tr></table></body></html>`,
  },
  {
    habit: 'saved by a browser, from another country', story: {
      title: 'Un pont s’effondre à Sainte-Orve', publisher: 'Le Courrier de l’Orve', day: '2028-02-03', url: 'https://courrier.example/pont', paragraphs: [
        'Le pont de Sainte-Orve s’est effondré jeudi matin, sans faire de victimes, a annoncé la préfecture, qui a fermé la route départementale pour plusieurs mois.',
        'Un camion chargé de bois se trouvait sur l’ouvrage quelques minutes plus tôt, selon des témoins. Le conducteur, entendu par les gendarmes, affirme n’avoir rien remarqué.',
        '« On l’avait dit, on l’avait écrit, personne n’a lu », regrette la maire, Odile Ferrant, dont la commune demandait des travaux depuis 2019.',
        'Construit en 1934, le pont portait chaque jour quelque 2 000 véhicules. Une passerelle provisoire, réservée aux piétons et aux vélos, devrait être posée avant Pâques.',
      ],
    },
    html: '',
  },
].map((each) => (each.html === '' ? { ...each, html: french(each.story) } : each));

function french(story: Story): string {
  return `<!-- saved from url=(0029)${story.url} -->\n` + page(`<title>${story.title}</title><meta property="og:title" content="${story.title}"><meta property="og:site_name" content="${story.publisher}">`,
    `<header class="header">${nav}</header><main><article class="article"><div class="article__heading"><h1 class="article__title">${story.title}</h1><p class="article__date"><time datetime="${story.day}T08:41:00+01:00">Publié le 3 février 2028</time></p></div><section class="article__content">${p(story, ' class="article__paragraph"').join('\n')}</section></article><section class="inread__related">${teasers('article', 'teaser')}</section></main>${footer}`);
}
