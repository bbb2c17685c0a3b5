/** Two short articles of our own about one invented event, as files. */
export const articles: Readonly<Record<string, string>> = {
  'harbour-courier.txt': [
    'Bridge at Veldhaven closed after barge strikes pier',
    '',
    'VELDHAVEN, March 4, 2019 - A barge struck the middle pier of the Veldhaven bridge on Monday morning, injuring at least three people, the harbour master said.',
    '',
    'The bridge was closed on Monday afternoon. Engineers will inspect the pier on Wednesday.',
    '',
  ].join('\n'),
  'morning-post.txt': [
    'Barge accident injures four in Veldhaven',
    '',
    'By Ida Morrow',
    '',
    'Published: 5 March 2019',
    '',
    'Four people were injured when a barge struck the Veldhaven bridge on Monday, officials said on Tuesday.',
    '',
    'The bridge was opened in June 1987.',
    '',
  ].join('\n'),
};
