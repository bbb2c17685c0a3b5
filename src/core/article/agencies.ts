/**
 * Agencies whose words and pictures others print. A credit or a dateline with one of them does not name the publisher.
 * For use inside a pattern.
 */
export const agency = String.raw`(?:Agence France[ -]Presse|AFP|The Associated Press|Associated Press|AP|Reuters|REUTERS|Thomson Reuters|UPI|EFE|EPA(?:-EFE)?|DPA|dpa|ANSA|Kyodo(?: News)?|Xinhua|TASS|Tass|Interfax|RIA Novosti|Sputnik|Ukrinform|ANI|PTI|IANS|Press Trust of India|Anadolu(?: Agency)?|AA|Yonhap|PA|PA Media|PA Wire|Press Association|Canadian Press|The Canadian Press|Australian Associated Press|AAP|Bloomberg|Tribune News Service|McClatchy)`;

/** Those who are named under pictures besides the agencies. */
export const picture = String.raw`(?:${agency}|Getty(?: Images)?|GETTY IMAGES|Shutterstock|iStock(?:photo)?|Alamy|Unsplash|NurPhoto|Zuma(?: Press)?|ZUMA|SIPA|Sipa USA|Rex(?: Features)?|Press Association Images|PA Images|AFP Photo|AP Photo|AP Images|Corbis|Barcroft(?: Media)?|Splash(?: News)?|Backgrid|Flickr|Wikimedia(?: Commons)?|Maxar(?: Technologies)?|Planet Labs|Twitter|Facebook|Instagram|Telegram|YouTube|TikTok|Handout|HANDOUT|handout|Screengrab|Screenshot|File|FILE)`;

/** Places on the network where anybody speaks, and so never a publisher. */
export const platform = /^(?:the )?(?:twitter|x|facebook|telegram|instagram|youtube|tiktok|whatsapp|reddit|linkedin|snapchat|weibo|vk|truth social|signal|viber)$/i;
