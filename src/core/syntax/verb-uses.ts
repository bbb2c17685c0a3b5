export const VERB_USES = {
  clause: new Set('ask asked assume assuming assured believe believed believes bet claim claimed confirm confirmed decided discovered doubt ensure feel felt figure figured find found guess hear heard hope hoping imagine indicates knew know knows learn mean means note notice realize realized remember said saw say saying says see show stated suggest suggesting suppose suspect tell telling think thinking thinks thought told understand wish wondering wrote'.split(' ')),
  equal: new Set('became become becomes becoming called named remained remains'.split(' ')),
  told: new Set('advise allow allowed allows ask asked asking assured cause caused convince informed remind show tell telling told trust urged'.split(' ')),
};
