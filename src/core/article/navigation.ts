const navigation: readonly RegExp[] = [
  // Rules, stars and arrows.
  /^[^\p{L}\p{N}]+$/u,
  /^https? ?:/i,
  /^www\.\S+$/i,
  /^(?:read|see|watch|listen|view|find out|learn|get|show|load|discover|explore)(?: also)? (?:more|next|all|on|full story|the full story|our full coverage|comments?|live)\b.{0,60}$/i,
  /^(?:read|see|watch|listen)(?: more| also| next| now| live| the full \w+)?(?: here)? ?[:|>].{0,160}$/i,
  /^(?:related|recommended|more|also|trending (?:now|right now|today)|see also|further reading|up next|next up|trending|most (?:read|popular|viewed|shared)|top stories|latest|popular|editor'?s'? picks?|don't miss|in case you missed it|sponsored|promoted|more (?:on|from|news|stories|in))(?: (?:articles?|stories|content|coverage|topics|links|news|reading|by|this|story|posts?|videos?))*(?:$| ?[:|>].{0,160}$)/i,
  /^(?:advert(?:isement)?(?: ?-? ?(?:continue reading|story continues|scroll|skip)\b.{0,60})?|ad|sponsored content|story continues(?: below(?: advertisement)?)?|article continues below(?: advertisement)?|scroll (?:down )?(?:for|to) .{0,40}|continue reading\b.{0,40}|skip (?:to|past) .{0,60}|back to top|jump to .{0,40})\.?$/i,
  /^(?:share|tweet|print|email|e-mail|copy link|comments?|save|bookmark|facebook|twitter|whatsapp|linkedin|reddit|telegram|menu|home|search|close|video|gallery|photos?|live|breaking(?: news)?|news|world|opinion|sport|sports|politics|business|live updates|follow|listen|play|topics|tags)(?: (?:this|article|story|on|via|with|to|now|page|facebook|twitter|email|whatsapp|news|tools|this article|this story))*(?: ?\(?\d{0,6}\)?)?$/i,
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
