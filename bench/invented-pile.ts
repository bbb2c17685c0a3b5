/** Articles of invented towns as records, the same for the same number: five tell of one story, as different papers would. */
const heads = ['Or', 'Tar', 'Lus', 'Vel', 'Al', 'Mar', 'En', 'Cor', 'Hal', 'Quil', 'Bran', 'Sed', 'Ul', 'Fen', 'Gar', 'Pell'];
const tails = ['rin', 'nby', 'kford', 'haven', 'port', 'stead', 'nis', 'row', 'dale', 'lan', 'wick', 'mouth', 'bury', 'holm', 'gate', 'moor'];
const things = ['mill', 'bridge', 'harbour', 'school', 'tunnel', 'theatre', 'dam', 'station', 'museum', 'market'];
const deeds = ['burned down', 'was closed', 'was flooded', 'was rebuilt', 'collapsed', 'was opened', 'was sold', 'was attacked'];
const people = ['Mayor Ada Finch', 'Captain Olen Ruse', 'Minister Ida Morrow', 'Judge Per Halloran', 'Doctor Mai Brandt'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const papers = ['Orrin Herald', 'Tarn Post', 'Lusk Courier', 'Coast Radio', 'The Daily Quill'];

export function inventedPile(articles: number): string {
  let seed = 7;
  const below = (n: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (seed >>> 8) % n;
  };
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';

  return Array.from({ length: articles }, (_, at) => {
    const story = Math.floor(at / 5);
    const town = `${heads[story % heads.length]}${tails[(story * 5 + Math.floor(story / heads.length)) % tails.length]}`;
    const thing = things[story % things.length] ?? '';
    const deed = deeds[story % deeds.length] ?? '';
    // A story takes three days; the next begins two days on.
    const date = new Date(Date.UTC(2010, 0, 1 + story * 2 + (at % 3))).toISOString().slice(0, 10);
    const said = () => `${pick(people)} said on ${pick(days)} that the ${pick(things)} of ${pick(heads)}${pick(tails)} would be ${pick(['inspected', 'closed', 'repaired', 'sold'])} in ${pick(['March', 'June', 'October'])}.`;
    const told = () => `${pick(['Some', 'At least', 'More than'])} ${2 + below(90)} people were ${pick(['injured', 'killed', 'rescued', 'evacuated'])} when the ${thing} of ${town} ${deed} on ${pick(days)}, officials said.`;
    const past = () => `The ${pick(things)} was built in ${1900 + below(100)} and ${pick(deeds)} on ${1 + below(28)} ${pick(['May', 'August', 'November'])} ${2000 + below(10)}.`;
    const body = Array.from({ length: 10 }, () => [told(), said(), past()].slice(0, 1 + below(3)).join(' '));
    return JSON.stringify({ id: `invented-${at}`, date, source: papers[at % papers.length], title: `The ${thing} of ${town} ${deed}`, text: [`The ${thing} of ${town} ${deed}`, ...body].join('\n\n') });
  }).join('\n');
}
