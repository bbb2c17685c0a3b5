/*
 * What a site says to its reader, not what the article tells. Each pattern speaks of you, us or the page itself,
 * so that a story about browsers or cookies is left alone.
 */

/** At the beginning of a line. */
const openings: readonly RegExp[] = [
  /^(?:please )?(?:subscribe|sign up|sign in|log in|register|create (?:a free|an) account)\b.{0,120}$/i,
  /^(?:do you have|got) an? (?:news )?(?:tip|story)\b/i,
  /^(?:thank you|thanks) for (?:reading|visiting|signing up|subscribing)\b/i,
  /^(?:support|help us) (?:our|independent|quality|to keep)\b.{0,80}$/i,
  /^external links are provided\b/i,
  /^(?:loading|please wait|play video|error loading)\b.{0,40}$/i,
  /^we have (?:updated|changed) our\b/i,
  /^this (?:article|page|text|translation) (?:was|has been|is) (?:automatically |machine )?translated\b/i,
  /^this (?:article|story|report|page) (?:was|has been|will be) (?:amended|updated|corrected|edited|modified)\b/i,
  /^this is a (?:breaking|developing)\b.{0,20}\bstory\b/i,
  /^our standards ?:/i,
  /^(?:correction|clarification|editor'?s'? note)\b ?[:(]/i,
];

/** Anywhere in a line. Each holds a word of `SIGNS`. */
const notices: readonly RegExp[] = [
  /\bfor (?:an?|the) (?:optimal|best|better) (?:viewing |browsing |user )?experience\b/i,
  /\b(?:your|this|another|a (?:different|modern|newer|supported)) (?:web )?browser\b.{0,80}\b(?:support|update|upgrade|enable|switch|visit|not|try)/i,
  /\b(?:enable|turn on|activate|allow) javascript\b|\bjavascript (?:is |must be |needs to be |has been )(?:disabled|required|enabled|turned off)\b/i,
  /\b(?:we|this (?:web)?site|our (?:web)?sites?|our partners)\b.{0,40}\buses? (?:\S+ ){0,3}cookies\b/i,
  /\b(?:accept|manage|reject) (?:all )?(?:the )?cookies\b|\bcookie (?:policy|settings|preferences|notice|consent)\b/i,
  /\b(?:our|the) (?:privacy policy|terms of (?:use|service)|terms (?:and|&) conditions)\b/i,
  /\b(?:subscribe|sign up) (?:now|here|today|to|for)\b.{0,60}\b(?:newsletter|emails?|alerts?|updates|inbox|channel|podcast|unlimited|access)\b/i,
  /\b(?:already (?:a|have an?) (?:subscriber|member|account|subscription)|become a (?:subscriber|member|supporter|patron))\b/i,
  /\b(?:you(?:'ve| have)|your) (?:reached|used|hit)? ?(?:your )?(?:monthly |weekly )?(?:limit of|free articles?|article limit)\b/i,
  /\b(?:in)?to your inbox\b/i,
  /\b(?:turn off|disable|pause|switch off) your ad ?-?blocker\b|\badblocker?s?\b.{0,40}\bwe\b/i,
  /\bdownload (?:our|the \S+(?: \S+)?) app\b/i,
  /\bthis (?:video|content|page|article|map|chart|graphic) (?:can ?not|is not|isn't|is only|is no longer) (?:be )?(?:played|displayed|available|supported|shown)\b/i,
  /\b(?:follow|like|join|find) (?:us|\S+(?: \S+){0,3}) on (?:twitter|x|facebook|instagram|telegram|whatsapp|youtube|linkedin|google news)\b.{0,80}$/i,
  /\b(?:e-?mail|write to|contact|message) (?:us|our (?:news)?desk|the (?:author|newsroom|editor)s?)\b.{0,10}\bat\b/i,
  /\bto (?:stay|keep) up to date (?:on|with) the latest\b/i,
  /\b(?:send|drop) us (?:a|an|your)\b.{0,60}$/i,
  /\b(?:check back|refresh (?:this|the) page|more to follow|more follows)\b.{0,60}$/i,
];

/** Hardly any line holds one of these, and one look for all of them costs less than looking for a few of the notices. */
const SIGNS = /experience|browser|javascript|cookie|privacy policy|terms|subscri|sign up|already (?:a|have)|become a|limit|free article|inbox|blocker|download|this (?:video|content|page|article|map|chart|graphic) | on (?:twitter|x|facebook|instagram|telegram|whatsapp|youtube|linkedin|google)|mail|write to|contact|message|up to date|(?:send|drop) us|check back|refresh|more to follow|more follows/i;

/** A line by which a site speaks to its reader. */
export function isNotice(words: string): boolean {
  return words.length <= 400 && (openings.some((opening) => opening.test(words)) || (SIGNS.test(words) && notices.some((notice) => notice.test(words))));
}
