/** Four invented articles about an invented ferry. Headings and captions are there so that blocks of every kind occur. */
export const POST = `Fire aboard ferry Alvilde closes Brandsund harbour

11 May 2019 | Nordhavn Post

BRANDSUND — The car ferry Alvilde caught fire in Brandsund harbour early on Friday, and at least four people were killed, the fire service said.

The harbour was closed at 05:20 Nordhavn time on Friday. Divers searched the car deck on Friday evening.

The Alvilde lies at the north quay. Photo: Port of Brandsund

“We heard two bangs and then the alarm,” said engineer Runa Velle.

On Thursday the ferry had left Vesterby with 212 passengers. Its owner, Sundline, bought the ship in early March and repainted it.

The port authority said it would reopen the harbour on Monday. Sundline expects repairs to take nine months.

The Alvilde was built in 2014. It ran aground off Teglholm in August 2016 and was out of service until the end of September 2016.

Minister Odd Kraft called the fire “a warning to every owner” on Saturday.
`;

export const RADIO = `Ferry fire kills five in Brandsund

The ferry Alvilde burned in Brandsund harbour in the early hours of Friday. Five people died, hospital director Mai Lind said.

The port closed the harbour before dawn. It had been inspected on Wednesday.

Sundline, which bought the Alvilde in March, said all sprinklers had worked. The seamen's union said none had.

On Friday afternoon some 1,500 people gathered on the quay. The union fears that the line will be closed for the summer.

More than half of the crew were new, union leader Per Holt said on Friday.
Source: Radio Vesterby
`;

export const UNNAMED = `Harbour town mourns after blaze on the Alvilde

At least four people lost their lives when the ferry Alvilde caught fire in Brandsund on Friday morning.

Officials have not confirmed a cause.

Divers went down to the car deck that evening. Nobody was found.

A ferry of the same line, the Torunn, sank in 2009. Sundline was founded in the 1970s.

King Eskil will visit the town next week.

For the best experience, switch on notifications.
`;

export const COAST = `What the crew of the Alvilde saw

The fire began on the car deck on Friday, cook Ina Moe said. She was woken by the alarm at about 5am.

A year before the fire, on 24 February, the sprinklers had failed a test.

Moe jumped. She was taken to hospital in Vesterby.

“I would not sail with them again,” she said.
Kystavisen
`;
