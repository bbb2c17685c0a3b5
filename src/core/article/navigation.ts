/** Labels of lists of links; what may follow each, then the link itself after a colon. */
const lead = "related|recommended|more|also|see also|trending|trending (?:now|right now|today)|further reading|up next|next up|most (?:read|popular|viewed|shared)|"
  + "top stories|latest|popular|editor'?s'? picks?|don't miss|in case you missed it|sponsored|promoted|more (?:on|from|news|stories|in)";
const thing = 'articles?|stories|content|coverage|topics|links|news|reading|by|this|story|posts?|videos?';

/** Buttons and sections of a page; nothing else may stand on the line. */
const label = 'share|tweet|print|email|e-mail|copy link|comments?|save|bookmark|facebook|twitter|whatsapp|linkedin|reddit|telegram|menu|home|search|close|'
  + 'video|gallery|photos?|live|breaking(?: news)?|news|world|opinion|sports?|politics|business|live updates|follow|listen|play|topics|tags';
const tail = 'this|article|story|on|via|with|to|now|page|facebook|twitter|email|whatsapp|news|tools';

const navigation: readonly RegExp[] = [
  // Rules, stars and arrows.
  /^[^\p{L}\p{N}]+$/u,
  /^https? ?:/i,
  /^www\.\S+$/i,
  /^(?:read|see|watch|listen|view|find out|learn|get|show|load|discover|explore)(?: also)? (?:more|next|all|on|(?:our |the )?full (?:story|coverage)|comments?|live)\b(?:[^.!?]{0,60}|\.)$/i,
  /^(?:read|see|watch|listen)(?: more| also| next| now| live| the full \w+)?(?: here)? ?[:|>].{0,160}$/i,
  new RegExp(`^(?:${lead})(?: (?:${thing}))*(?:$| ?[:|>].{0,160}$)`, 'i'),
  new RegExp(`^(?:${label})(?: (?:${tail}))*(?: ?\\(?\\d{0,6}\\)?)?$`, 'i'),
  /^(?:advert(?:isement)?|ad|sponsored content|back to top)\.?$/i,
  /^(?:advert(?:isement)? ?-? ?)?(?:continue reading|story continues|article continues|scroll (?:down )?(?:for|to)|skip (?:to|past|ad)|jump to)\b[^.!?]{0,60}[.\u2026]{0,3}$/i,
  /^(?:tags|topics|filed under|categories|category|keywords|section|more about)\s?:.{0,200}$/i,
  /^for (?:more|the latest)\b(?! than).{0,120}(?:\bclick\b|\bvisit\b|\bsee\b|\bgo to\b|https?:|www\.|\bfollow\b|\bcoverage\.?$|\bhere\.?$)/i,
  /^(?:click here|tap here|to (?:read|see|watch) more)\b.{0,160}$/i,
  /^[^.!?]{1,40}(?: > [^.!?>]{1,40}){1,5}$/,
  /^more (?:from|on|about) [^.!?]{2,50}$/i,
  /^\[[^\]]{3,200}\]$/,
  /^(?:story highlights|slideshow)\b.{0,160}$/i,
  /^(?:\+|\d{1,3}) ?(?:show|view) all\b.{0,100}$/i,
  /^(?:about sharing|share page|key points|at a glance|follow .{2,120}(?:https?:|\bcoverage\b).{0,80})$/i,
  /^\d+ (?:comments?|shares?|views?|min(?:ute)?s? read|of \d+)$/i,
  /^(?:\d+ )?min(?:ute)?s? read$/i,
];

/** A line that leads elsewhere: links, labels of a page, advertisements. */
export function isNavigation(words: string): boolean {
  return words.length <= 240 && navigation.some((pattern) => pattern.test(words));
}
