/**
 * Lines within an article that are the page's own, in the languages of many newspapers: what leads elsewhere, asks for
 * something, says whose picture it is, or names a part of the page. Each fills its paragraph from end to end.
 */

/** Longer ones say more than that, in characters. */
export const LONGEST_NOTICE = 200;

const only = (words: string, behind = ''): RegExp => new RegExp(`^[-–—*•\\[(\\s]{0,3}(?:${words})${behind}[-–—*\\])\\s:.…!?»>]{0,5}$`, 'iu');

const LABEL = only([
  'advert(?:isement)?|ad|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|iklan|reklame|advertentie|annons|реклама',
  'caption|close|open|share|print|loading|enlarge|play|pause|image|photo|video|gallery|slideshow|\\d{1,3} (?:of|von|de|sur) \\d{1,3}',
  'schließen|teilen|drucken|vergrößern|bild (?:anzeigen|schließen)|fermer|partager|imprimer|cerrar|compartir|imprimir',
  '(?:sharing is caring|be sociable,? share|share this|share this (?:article|post|story)|diesen artikel teilen|(?:möchten sie|hat ihnen) (?:den|dieser) artikel (?:teilen|gefallen)|war der artikel nützlich)',
  "this slideshow requires javascript|click here to report|(?:noch )?keine bewertungen",
  "you (?:may|might) also (?:like|enjoy)|related|related (?:posts|articles|stories|content|topics)|more (?:on|from) this (?:topic|story)|don'?t miss|must read|recommended|read more|story continues below|article continues below|something to consider|join the conversation|tell us what you think",
  'mehr zum thema|das könnte (?:dich|sie|euch) (?:auch )?interessieren|ähnliche (?:beiträge|artikel|themen)|lesetipps?|auch interessant|verwandte (?:themen|artikel|beiträge|themenbereiche)|schon gelesen|weiterlesen|themen|schlagworte|weitere (?:informationen|artikel|themen)',
  'à lire aussi|lire aussi|sur le même (?:sujet|thème)|à voir aussi|te puede interesar|le puede interesar|más información|noticias relacionadas|leia (?:também|mais)|veja também|leggi anche|lees ook|läs också|læs også|czytaj też',
].join('|'));

/** "READ MORE: Bridge closed": the name of another article, without a full stop. */
const LEADING_AWAY = /^[»>→•\s]{0,3}(?:read (?:more|also|next)|also read|see also|related(?: (?:story|article))?|more|watch|listen|don'?t miss|lesen sie (?:auch|dazu|dazu auch)|mehr (?:dazu|zum thema)|siehe auch|lesetipp|à? ?lire (?:aussi|également)|voir aussi|à voir aussi|lea (?:también|además)|lee (?:también|además)|mira(?: también)?|(?:te|le) puede interesar|puedes ver|vea también|ver también|leia (?:também|mais)|veja também|leggi anche|lees ook|läs (?:också|även|mer)|læs også|les også|czytaj też|baca juga|читайте также)\s?[:»|>-][^.]{8,}$/iu;

/** Whose picture it is; no sentence stands behind it. */
const CREDIT = /^[([]?(?:©|\(c\)|(?:photograph|photo|picture|image|foto|bild|titelbild|beitragsbild|fotocredit|crédits? photos?|photo credit|image credit|picture credit|credit)s?\s?(?::|by |credit|courtesy |von |via ))[^.!?]{2,60}[)\]]?$/iu;

/** Asks to follow, to subscribe, to log in. */
const ASKING = new RegExp([
  '^(?:please |click here to |to (?:read|view) the (?:full|whole) story,? please )?(?:follow|like|find|join) (?:us|@?[\\w’\']{2,20}(?: [\\w’\']{2,20}){0,3})(?:,? (?:on|at))? .{0,40}\\b(?:twitter|facebook|instagram|telegram|whatsapp|youtube|tiktok|linkedin|bluesky|mastodon)\\b',
  '^(?:please |click here to |to (?:read|view) the (?:full|whole) story,? please )?(?:subscribe|sign up|log in) (?:now |here |today )?(?:to|for)\\b',
  '^(?:get|download|want) .{0,80}\\b(?:newsletter|in your inbox|to your inbox|to your phone|the .{2,30} app)\\b',
  '^(?:do you )?want to (?:be informed|stay up|get|receive)\\b.{0,80}\\bsign up\\b',
  '^for the latest .{0,80}\\b(?:app|apps|newsletter|subscribe|follow)\\b',
  '^(?:folgen sie|folge|folgt|abonnieren sie|abonniere|melde dich|melden sie sich|sie müssen (?:sich einloggen|angemeldet sein)|jetzt (?:abonnieren|anmelden))\\b',
  '^(?:síguenos|siguenos|seguinos|únete|suscríb\\p{L}{1,4}|descarga (?:la|nuestra) app|suivez-nous|abonnez-vous|inscrivez-vous|retrouvez-nous|siga-nos|siga o|inscreva-se|assine|seguici|iscriviti|volg ons|följ oss|śledź nas)(?![\\p{L}])',
].join('|'), 'iu');

export const isNotice = (line: string): boolean => line.length <= LONGEST_NOTICE && (LABEL.test(line) || LEADING_AWAY.test(line) || CREDIT.test(line) || ASKING.test(line));

/** Above what readers write: "7 comments", "Leave a reply". */
const COMMENTS = only(
  '(?:(?:\\d{1,5}|no|add|leave|post|write|join|keine|bisher keine|schreibe?|hinterlasse?|deja|laisser|lascia|view|show|all|recent|alle|les|los) )?(?:(?:a|an|your|the|reader|einen|einen?n|ihr|un|une|tu|votre|\\d{1,5}) )?(?:comments?|responses?|replies|reply|discussion|kommentare?|leserkommentare?|antworten|commentaires?|réponses|comentarios?|respuestas|commenti|commento|reacties|kommentarer|comentários?|komentarze|комментарии)(?: (?:schreiben|hinterlassen|verfassen|cancel reply))?',
  '(?:[ \\u00A0]?\\(?\\d{1,5}\\)?)?(?: (?:on|to|zu|sur|sobre|an)\\b.{0,150})?');

export const headsComments = (line: string): boolean => line.length <= LONGEST_NOTICE && COMMENTS.test(line);
