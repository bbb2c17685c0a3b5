/** Exports of archives, messengers and agencies, in their forms, with invented words: two articles, of a ferry and of a pier. */
import { strToU8 } from 'fflate';
import { zipOf } from './zips.ts';

export const FERRY = 'The ferry to Lusk sank on Friday in a storm.';
export const PIER = 'The pier of Lusk was closed on Saturday.';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0));
const utf8 = strToU8;

export const NEXIS = `
                               1 of 2 DOCUMENTS


                                  Lusk Courier

                            March 15, 2031 Saturday
                                  Late Edition

Ferry sinks

BYLINE: Ada Finch

SECTION: NEWS; Pg. 1

LENGTH: 9 words

The ferry to Lusk sank on Friday
in a storm.

LOAD-DATE: March 16, 2031

LANGUAGE: ENGLISH

                       Copyright 2031 Lusk Courier Ltd.
                              All Rights Reserved


                               2 of 2 DOCUMENTS


                                   Bray Times

                             March 16, 2031 Sunday

HEADLINE: Pier closed

BODY:
The pier of Lusk was closed on Saturday.

LOAD-DATE: March 17, 2031
`;

export const NEWER = `1. Ferry sinks
2. Pier closed

Ferry sinks
Lusk Courier
March 15, 2031 Saturday

Copyright 2031 Lusk Courier Ltd. All Rights Reserved

Section: NEWS; Pg. 1
Length: 9 words
Byline: Ada Finch

Body

${FERRY}

Load-Date: March 16, 2031

End of Document

Pier closed
Bray Times
March 16, 2031 Sunday
Length: 8 words
Body
${PIER}
Load-Date: March 17, 2031
End of Document
`;

export const FACTIVA = `SE  News
HD  Ferry sinks
BY  By Ada Finch
WC  9 words
PD  15 March 2031
SN  Lusk Courier
SC  LUSKC
LA  English
CY  Copyright 2031 Lusk Courier
LP
The ferry to Lusk sank on Friday
in a storm.

TD

The captain was saved.
AN  Document LUSKC00020310315e73f00001

HD  Pier closed
WC  8 words
PD  16 March 2031
SN  Bray Times
LA  English
LP  ${PIER}
AN  Document BRAYT00020310316e73g00002
`;

export const FACTIVA_PLAIN = `News
Ferry sinks in storm
By Ada Finch
9 words
15 March 2031
08:00
Lusk Courier
LUSKC
English
Copyright 2031 Lusk Courier

${FERRY}

Document LUSKC00020310315e73f00001

Pier closed
8 words
16 March 2031
Bray Times
BRAYT
English
(c) 2031 Bray Times

${PIER}

Document BRAYT00020310316e73g00002
`;

export const PROQUEST = `____________________________________________________________

Report Information from ProQuest

Document 1 of 2

Ferry sinks

Author: Finch, Ada

Full text: ${FERRY}

The captain was saved.

Subject: Ferries

Publication title: Lusk Courier; Lusk

Publication date: Mar 15, 2031

____________________________________________________________

Document 2 of 2

Pier closed

Abstract: ${PIER}

Publication title: Bray Times

Publication date: Mar 16, 2031
`;

export const TELEGRAM = `<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">Lusk Now</div></div></div>
<div class="page_body chat_page"><div class="history"><div class="message service" id="message-1"><div class="body details">14 March 2031</div></div>
<div class="message default clearfix" id="message7"><div class="body"><div class="pull_right date details" title="15.03.2031 09:12:00 UTC+01:00">09:12</div><div class="from_name">Lusk Now</div><div class="text">${FERRY}<br>All <strong>were</strong> saved.</div></div></div>
<div class="message default clearfix joined" id="message8"><div class="body"><div class="pull_right date details" title="16.03.2031 10:00:00 UTC+01:00">10:00</div><div class="text">${PIER}</div></div></div>
<div class="message default clearfix joined" id="message9"><div class="body"><div class="pull_right date details" title="16.03.2031 10:01:00 UTC+01:00">10:01</div><div class="media_wrap"></div></div></div>
</div></div></div></body></html>`;

export const EUROPRESSE = `<html><body><article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Lusk Courier, no. 7</span></div><span class="DocHeader">samedi 15 mars 2031 9 mots, p. 1</span><div class="titreArticle"><p class="titreArticleVisu">Ferry sinks</p></div></header><section><div class="DocText clearfix"><div class="docOcurrContainer"><p>${FERRY}</p></div></div></section><div class="publiC-lblNodoc">news·20310315·LC·0007</div></article></body></html>`;

export const NITF = (title: string, day: string, source: string, text: string) => `<nitf><head><title>${title}</title><docdata><date.issue norm="${day}T080000Z"/></docdata><pubdata name="${source}" date.publication="${day}"/></head><body><body.head><hedline><hl1>${title}</hl1></hedline></body.head><body.content><p>${text}</p></body.content></body></nitf>`;

export const MAIL = `Return-Path: <news@courier.example>\r\nFrom: =?utf-8?Q?Lusk_Courier?= <news@courier.example>\r\nSubject: =?utf-8?B?RmVycnkgc2lua3M=?=\r\nDate: Sat, 15 Mar 2031 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe ferry to Lusk sank on =\r\nFriday in a storm.\r\n--b1--\r\n`;

export const word = (paragraphs: readonly string[]): Uint8Array => zipOf([
  { name: '[Content_Types].xml', bytes: bytes('<Types/>') },
  { name: 'word/document.xml', bytes: utf8(`<w:document xmlns:w="w"><w:body>${paragraphs.map((each) => `<w:p><w:pPr><w:t>no</w:t></w:pPr><w:r><w:t>${each.slice(0, 5)}</w:t></w:r><w:r><w:t xml:space="preserve">${each.slice(5)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`) },
]);
