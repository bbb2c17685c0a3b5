/** Invented articles that the pages of the tests are made of. */
export interface Story {
  readonly title: string;
  readonly publisher: string;
  /** The day as `YYYY-MM-DD`. */
  readonly day: string;
  readonly url: string;
  readonly paragraphs: readonly string[];
}

export const ferry: Story = {
  title: 'Ferry to Lusk stopped after pier gives way',
  publisher: 'The Orrin Herald',
  day: '2031-03-18',
  url: 'https://herald.example/2031/03/18/ferry-lusk-pier',
  paragraphs: [
    'The ferry between Orrin and Lusk was stopped on Tuesday after part of the northern pier gave way under a delivery lorry, the harbour master said.',
    'Nobody was hurt. The driver, a man of 54, climbed out of his cab before it slid into the water, and was brought ashore by two fishermen who had been mending nets nearby.',
    '“We heard a crack like a shot,” said one of them, Piet Maddern, who has worked on the quay for thirty years. “Then the planks went, one after the other, and the lorry with them.”',
    'Engineers had warned in January that the piles were rotten, according to a report seen by this newspaper. The council put off the repair until summer because of its cost, some 2.4 million crowns.',
    'The mayor, Ilse Brandt, said that a replacement boat would sail from the southern mole from Thursday, three times a day, and that the pier would stay closed for at least six weeks.',
    'Around 900 people cross to Lusk every working day, most of them to the cannery, which said that it would pay for buses over the bridge at Tarn in the meantime.',
  ],
};

export const dam: Story = {
  title: 'Valley evacuated as Corry dam leaks',
  publisher: 'Tarn Broadcasting',
  day: '2029-11-06',
  url: 'https://tarn-broadcasting.example/news/valley-41827733',
  paragraphs: [
    'About 3,000 people were told to leave their homes in the Corry valley overnight after water was seen coming through the wall of the dam above the town.',
    'Police went from door to door from two in the morning. Buses took families to a sports hall in Tarn, where the Red Cross had put up beds for 1,200.',
    'The dam, built in 1911, holds some nine million cubic metres. Its owner, Corry Water, said the leak was at a valve and that the wall itself was sound.',
    'Professor Adaeze Lindqvist, who teaches hydraulics at the university of Orrin, was less sure. “A valve does not weep through stone,” she told reporters at the town hall.',
    'By noon on Tuesday the level had been lowered by two metres. The valley road and the railway line stay shut, and schools will open on Thursday at the earliest.',
    'It is the second alarm at the dam within four years: in May 2026 a crack of eleven metres was found and filled.',
  ],
};

export const strike: Story = {
  title: 'Tram drivers end strike after nine days',
  publisher: 'Lusk Post',
  day: '2030-06-27',
  url: 'https://luskpost.example/local/tram-strike-ends',
  paragraphs: [
    'Tram drivers in Lusk went back to work on Thursday morning after their union and the city agreed on a rise of 4.5 percent over two years.',
    'The strike, the longest since 1987, had stopped all eleven lines since June 18. The union had asked for 7 percent, the city had offered 3.',
    '“Nobody is cheering, but everybody can live with it,” said Magda Oyelaran, who led the talks for the union. Members will vote on the deal next week.',
    'The city said that the rise would cost 8 million crowns a year, and that fares would go up by ten pence in January to pay for half of it.',
    'Shopkeepers on the market square say they lost a third of their trade. Their association wants a rebate on rents for June, which the city council will discuss on July 8.',
    'Talks had broken down twice. The second time, on June 22, the city’s side left the table after four hours because of a leaflet that called the treasurer a toll booth with legs.',
    'What brought both sides back was a judge, the retired Henrik Sallow, whom the mayor asked to mediate. He let them sit in two rooms and carried the papers himself.',
    'The first tram left the depot at 4:40 a.m. with flags on its roof, and was held up nine minutes later by a parked van.',
  ],
};
