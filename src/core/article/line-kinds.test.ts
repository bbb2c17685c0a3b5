import { describe, expect, it } from 'vitest';
import { isByline } from './byline.ts';
import { isCaption, isCredit } from './caption.ts';
import { readHeader } from './header.ts';
import { isNavigation } from './navigation.ts';
import { isNotice } from './notice.ts';
import { readSourceLine } from './source-line.ts';

// Each kind with lines that are of it, and lines of a story that look like it and are not.
const kinds: readonly { readonly kind: string; readonly is: (words: string) => boolean; readonly yes: readonly string[]; readonly no: readonly string[] }[] = [
  {
    kind: 'notice',
    is: isNotice,
    yes: [
      'Your browser is out of date. Update your browser to see this page.',
      'NetView 9 is not supported. For the best experience use another browser.',
      'Please enable JavaScript to continue using this application.',
      'We use cookies to make this site better.',
      'Subscribe to the Arden Evening newsletter',
      'Sign up for our morning briefing and get it straight to your inbox.',
      'You have reached your monthly limit of free articles.',
      'Follow us on Twitter and Facebook',
      'This video cannot be played in your country.',
      'This is a breaking news story. Check back for updates.',
      'This article was amended on 7 May 2031 to correct a name.',
      'Correction: the bridge is 40 years old.',
      'Do you have a story for the Arden Post? Email our newsdesk at desk@ardenpost.example',
    ],
    no: [
      'The regulator said that the company tracks users with cookies.',
      'The ministry told citizens to update the browser on their phones after the attack.',
      'Thousands subscribed to the loan within a day, the bank said.',
      'The party said it would follow the money.',
      'The minister will correct the record, she said.',
      'JavaScript, the language, turned thirty on Friday.',
    ],
  },
  {
    kind: 'navigation',
    is: isNavigation,
    yes: ['Read more: Bridge falls in Arden', 'READ MORE', 'Advertisement', 'Related: What we know about the flood', 'Share this article', 'Get more newsLive',
      '* * *', 'https://ardenpost.example/2031/bridge', 'Home > World > Tarnland', '[Why the bridge fell]', 'Most read', '3 min read', 'Skip to content', 'For more on the flood, visit ardenpost.example', 'Continue reading…'],
    no: ['See all of it burn, he told them.', 'Get on the bus, she said.', 'For more than a week the water rose.', 'For more bread the crowd had to wait.', 'Read the room, the minister told her party.', 'Related crimes rose by a third.', 'More than 300 people left.', 'Share prices fell by 4 percent.',
      'More from the region were injured.', 'Home owners fled.', 'News of the fall spread fast.', 'World leaders met in Tarn on Monday.'],
  },
  {
    kind: 'byline',
    is: isByline,
    yes: ['By Jane Roe', 'BY JOHN ELM AND JANE ROE', 'By Jane Roe, Arden Post', 'By Jo van der Tarn in Elm City', 'Jane Roe reported from Arden, and John Elm and Jo Ash reported from Tarn.',
      '(Reporting by Jane Roe; Editing by John Elm)', 'Jo Ash contributed to this report.', 'Additional reporting by John Elm', '— With assistance by Jo Ash', 'jro/elm (AFP, Reuters)'],
    no: ['By Friday the water had reached the church.', 'Jane Roe reported from Arden that shelling went on through the night.', 'By midnight, Arden was empty.',
      'The commission was helped in its reporting by witnesses who spoke on condition of anonymity.'],
  },
  {
    kind: 'caption',
    is: isCaption,
    yes: ['The bridge after the fall. (Photo: Jane Roe/Arden Post)', 'Soldiers near Arden on Monday. Jo Ash / AFP via Getty Images', 'A child at the harbour.Jo Ash / Getty Images',
      'The harbour of Arden at dawn (Jane Roe/Reuters)', 'Firefighters at the mill. REUTERS/Jane Roe', 'In this May 6, 2031, file photo, the mill stands empty.', 'File photo: the mayor of Arden in May',
      'Image copyright Jo Ash Image caption The mill burned for days', 'Photograph: Jane Roe', 'Image source, Getty Images'],
    no: ['The mayor spoke to Reuters.', 'She posted a photo of the bridge on Twitter.', 'The army published an image: it shows the mill.', 'The firm bought Getty Images.',
      'The mill burned (the second in a year).', 'He was interviewed by AFP/Arden radio on Monday.'],
  },
  {
    kind: 'credit',
    is: isCredit,
    yes: ['Photo: Jane Roe', 'Getty Images', '(Jane Roe/Reuters)', 'Jane Roe/Associated Press', 'Jane Roe/The Herald'],
    no: ['The mill after the fire. Getty Images', 'Arden Town', 'The mayor left.'],
  },
  {
    kind: 'header',
    is: (words) => readHeader(words) !== null,
    yes: ['date 2031-05-06 HERALD / WEB DESK', '2031-05-06', 'May 6, 2031', 'Tuesday 6 May 2031 10.15 BST', 'Published: 12:30 GMT, 6 May 2031 | Updated: 14:02 GMT, 6 May 2031',
      'Posted: May 06, 2031 11:06 PM CEST', 'First published on 6 May 2031', 'ARDEN TIMES / NEWS DESK'],
    no: ['On May 6, 2031, the bridge over the Arden fell.', 'The law of May 6, 2031 was repealed.', 'Arden', 'The desk was empty.', 'Published reports say otherwise.'],
  },
  {
    kind: 'source line',
    is: (words) => readSourceLine(words) !== null,
    yes: ['Source: Arden TV', 'This story originally appeared on Tarn Weekly.', '© 2031 Arden Post. All rights reserved.', 'All rights reserved.'],
    no: ['Source of the fire is unknown.', 'The story first appeared in May.', 'This article of the law is disputed.', 'The claim originally appeared on Facebook.'],
  },
];

describe.each(kinds)('$kind', ({ is, yes, no }) => {
  it.each(yes)('is: %s', (words) => {
    expect(is(words)).toBe(true);
  });

  it.each(no)('is not: %s', (words) => {
    expect(is(words)).toBe(false);
  });
});

describe('readSourceLine', () => {
  it.each([
    ['Source: Arden TV', 'Arden TV'],
    ['This story originally appeared on Tarn Weekly and was updated.', 'Tarn Weekly'],
    ['This story was first published by the Elm Valley Herald on May 6, 2031.', 'the Elm Valley Herald'],
    ['The Fall of the Bridge originally appeared on Tarn.com.', 'Tarn.com'],
    ['Copyright 2031 Arden Post. All rights reserved. This material may not be published.', 'Arden Post'],
    ['© Arden Post 2031', 'Arden Post'],
    ['© 2031 Tarn News Now', 'Tarn News Now'],
    ['Published in Dawnlight, May 6th, 2031', 'Dawnlight'],
    ['The post Bridge falls in Arden appeared first on Tarn Story.', 'Tarn Story'],
    ['All rights reserved.', null],
  ])('%s', (words, name) => {
    expect(readSourceLine(words)).toEqual({ name });
  });
});

describe('readHeader', () => {
  it.each([
    ['date 2031-05-06 HERALD / WEB DESK', 'HERALD'],
    ['May 6, 2031 Arden Times / News Desk', 'Arden Times'],
    ['ARDEN TIMES / MONITORING REPORT', 'ARDEN TIMES'],
    ['May 6, 2031', null],
    ['The Arden Tribune, May 6th, 2031.', 'The Arden Tribune'],
    ['Updated: 2031-05-06 06:50 (Tarn Daily)', 'Tarn Daily'],
    ['Updated: 2031-05-06 06:50 (Xinhua)', null],
    ['ARDEN - Agence France-Presse', null],
  ])('%s', (words, name) => {
    expect(readHeader(words)?.name).toBe(name);
  });
});
