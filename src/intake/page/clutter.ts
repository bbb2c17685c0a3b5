/** What on a page is not the article: navigation, notices, offers, and what is not shown at all. */
import { attribute, type Element } from '../element.ts';

const TAGS = new Set(['nav', 'aside', 'footer', 'button', 'input', 'label', 'fieldset', 'dialog', 'menu', 'figure', 'picture', 'img', 'link', 'meta', 'title', 'script', 'style']);
const ROLES = /^(?:navigation|complementary|banner|contentinfo|dialog|alert|alertdialog|menu|menubar|search|toolbar|tooltip|status)$/i;
const WORDS = /(?:^|-)(?:ads?|adverts?|advertisement|advertising|banner|breadcrumbs?|byline|captions?|comments?|cookies?|consent|credits?|disqus|follow|foot|footer|gdpr|hidden|inline-?promo|legal|live-?feed|menu|modal|more-?on|most-?(?:read|popular|viewed)|nav|navbar|navigation|newsletter|outbrain|pager|pagination|paywall|popup|print-?only|promo|promos|promoted|read-?more|recirc|recirculation|recommend|recommended|recommendations|related|replies|rss|share|sharing|sharebar|sidebar|signup|sign-?up|skip|skyscraper|social|sponsor|sponsored|sr-only|subscribe|subscription|supplemental|taboola|tags?|teaser|teasers|toolbar|tools|topics?|trending|tweet|up-?next|utility|visually-hidden|widget|you-?may)(?:-|$)/;
const KEPT = /(?:^|-)(?:article-?body|hentry|lead-?text|teaser-?text|body-?text|main-?content|post-?content|story-?body|entry-?content|article-?content)(?:-|$)/;

/** Names by which systems say what an article is about, or in what state it is, or what stands beside it: "tag-cookies", "node-promoted", "has-sidebar"; and builders of pages each part of them: "elementor-widget-text-editor". */
const ABOUT = /^(?:tag|category|node|post|status|type|format|field|paragraph-type|view-mode|elementor)-|(?:^|-)(?:layout|with|without|has|no|and|next-to|columns?)(?:-|$)/;

/** Class names, id and what builders of pages call the part, as words: `RelatedLinks__wrap` becomes `related-links-wrap`. */
function namesOf(element: Element): readonly string[] {
  // The id of a heading is a place to which a list of contents leads.
  const called = /^h[1-6]$/.test(element.tag) ? ['class'] : ['class', 'id', 'data-component', 'data-testid'];
  return called.map((name) => attribute(element, name)).join(' ').slice(0, 400).replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase().split(/\s+/).map((name) => name.replace(/[^a-z]+/g, '-'));
}

/** Not shown: by an attribute or by its own style. */
const isHidden = (element: Element): boolean =>
  element.attributes.has('hidden') || /^true$/i.test(attribute(element, 'aria-hidden')) || /(?:^|;) ?(?:display: ?none|visibility: ?hidden)/i.test(attribute(element, 'style').slice(0, 200));

/** What no name can make clutter: the page itself, and what is quoted in an article. */
const NEVER = new Set(['article', 'main', 'body', 'html', 'p', 'blockquote']);

/**
 * `share`: which part of the page's words outside links the element holds, 0 to 1. One that holds `most` of them is the page,
 * whatever its name.
 */
export function isClutter(element: Element, share: number, most: number): boolean {
  if ((TAGS.has(element.tag) && !(share >= most && /^(?:aside|footer)$/.test(element.tag))) || isHidden(element)) return true;
  if (NEVER.has(element.tag) || share >= most) return false;
  if (ROLES.test(attribute(element, 'role'))) return true;
  // Some programs put the whole page into a form.
  if (element.tag === 'form') return true;
  const names = namesOf(element).filter((name) => !ABOUT.test(name));
  return names.some((name) => WORDS.test(name)) && !names.some((name) => KEPT.test(name));
}
