const oneOf = (...names: readonly string[]): string => `(?:${names.join('|')})`;

/**
 * Agencies whose words and pictures others print. A credit or a dateline with one of them does not name the publisher.
 * For use inside a pattern.
 */
export const agency = oneOf(
  'Agence France[ -]Presse|AFP|The Associated Press|Associated Press|AP|Reuters|REUTERS|Thomson Reuters|UPI|EFE|EPA(?:-EFE)?|DPA|dpa',
  'ANSA|Kyodo(?: News)?|Xinhua|TASS|Tass|Interfax|RIA Novosti|Sputnik|Ukrinform|ANI|PTI|IANS|Press Trust of India|Anadolu(?: Agency)?',
  'AA|Yonhap|PA|PA Media|PA Wire|Press Association|Canadian Press|The Canadian Press|Australian Associated Press|AAP|Bloomberg',
  'Tribune News Service|McClatchy',
);

/** Those who are named under pictures besides the agencies. */
export const picture = oneOf(
  `${agency}|Getty(?: Images)?|GETTY IMAGES|Shutterstock|iStock(?:photo)?|Alamy|Unsplash|NurPhoto|Zuma(?: Press)?|ZUMA|SIPA|Sipa USA`,
  'Rex(?: Features)?|Press Association Images|PA Images|AFP Photo|AP Photo|AP Images|Corbis|Barcroft(?: Media)?|Splash(?: News)?',
  'Backgrid|Flickr|Wikimedia(?: Commons)?|Maxar(?: Technologies)?|Planet Labs|Twitter|Facebook|Instagram|Telegram|YouTube|TikTok',
  'Handout|HANDOUT|handout|Screengrab|Screenshot|File|FILE',
);

/** Places on the network where anybody speaks, and so never a publisher. */
export const platform = /^(?:the )?(?:twitter|x|facebook|telegram|instagram|youtube|tiktok|whatsapp|reddit|linkedin|snapchat|weibo|vk|truth social|signal|viber)$/i;

/** Words that the names of papers and stations end with or hold. For use inside a pattern. */
export const outlet = oneOf(
  'News|Times|Post|Herald|Tribune|Gazette|Journal|Guardian|Telegraph|Mail|Mirror|Daily|Sun|Star|Observer|Independent|Chronicle',
  'Courier|Examiner|Globe|Standard|Press|Dispatch|Sentinel|Monitor|Echo|Record|Review|Wire|TV|Radio|Online|Today|Magazine|Network',
  'Broadcasting',
);

const known = new RegExp(String.raw`^${oneOf(
  'BBC|CNN|NBC|CBS|ABC|PBS|NPR|ITV|CTV|CBC|RT[ÉE]|DW|RFI|RTL|ARD|ZDF|NHK|RFE/RL|VOA|CNBC|MSNBC|RAI|NOS|SVT|NRK|YLE|SBS|RNZ|KBS|TRT',
  'NDTV|CNA|RT|Al Jazeera|Al Arabiya|France 24|Sky|Euronews|Politico|POLITICO|Axios|Insider|Vice|VICE|Vox|Slate|Semafor|Newsweek|Time',
  'TIME|Forbes|Fortune|CNET|Wired|WIRED|Quartz|Bellingcat|Der Spiegel|Le Monde|Le Figaro|El Pa[ií]s|Meduza',
)}(?!\p{L})`, 'u');
const holdsOutlet = new RegExp(String.raw`${outlet}(?![\p{L}\p{N}])`, 'u');

/** Whether a name is, by its words, that of a paper, a station or a site. */
export function isOutlet(name: string): boolean {
  return known.test(name) || holdsOutlet.test(name);
}
