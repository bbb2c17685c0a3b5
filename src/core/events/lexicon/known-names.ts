import type { NameKind } from '../../model.ts';
import { countryOfPlace } from './gazetteer.ts';

/** Names that the whole world knows, whose surroundings often mislead about what they are. General knowledge; lower case, `_` joins words. */
const PLACES = `africa asia oceania antarctica north_africa west_africa east_africa central_africa southern_africa middle_east far_east central_asia south_asia southeast_asia latin_america
  central_america south_america north_america caribbean balkans scandinavia caucasus crimea kurdistan kashmir golan_heights red_sea black_sea mediterranean persian_gulf
  gulf_of_aden gulf_of_mexico birmingham alexandria perth victoria vatican`;

const ORGANISATIONS = `united_nations un u.n. un_security_council security_council general_assembly nato european_union european_commission european_parliament european_central_bank african_union
  arab_league g7 g8 g20 opec world_bank international_monetary_fund imf world_health_organization who world_food_programme world_trade_organization unicef unesco unhcr interpol red_cross
  red_crescent oxfam care medecins_sans_frontieres doctors_without_borders save_the_children amnesty_international human_rights_watch greenpeace world_vision christian_aid google facebook
  twitter youtube microsoft apple amazon samsung sony intel ibm boeing airbus toyota ford volkswagen reuters al_jazeera al-jazeera associated_press bbc cnn nbc abc cbs afp guardian
  new_york_times washington_post wall_street_journal taliban hamas hezbollah al_qaeda al-qaeda qaeda muslim_brotherhood democrats republicans pentagon state_department white_house kremlin fbi cia nasa`;

const spaced = (words: string): readonly string[] => words.split(/\s+/u).map((word) => word.replaceAll('_', ' '));

const KINDS = new Map<string, NameKind>([...spaced(PLACES).map((name) => [name, 'place'] as const), ...spaced(ORGANISATIONS).map((name) => [name, 'organisation'] as const)]);

/** What a name that everybody knows stands for; null: it is none of these. Lower case. */
export const knownKind = (lower: string): NameKind | null => KINDS.get(lower) ?? (countryOfPlace(lower) === null ? null : 'place');

/** Written with a capital, they tell which, and name no place and nobody. */
const ADJECTIVES = new Set(spaced(`arab arabs arabic african africans asian asians european western eastern northern southern islamic islamist islamists muslim muslims christian
  christians catholic catholics protestant jewish jews hindu buddhist english creole spanish-language latin hispanic kurdish kurds tibetan democratic republican communist conservative
  labour liberal olympic nobel internet web tv god allah islam christianity update editor inaudible crosstalk embassy cabinet`));

/** True for a word with a capital that is no name of anybody or any place. */
export const isAdjective = (lower: string): boolean => ADJECTIVES.has(lower);

const GIVEN = new Set(spaced(`aaron abdul abdullah adam ahmed alan albert alberto alejandro alex alexander alexei ali alice amanda amy ana anders andrea andreas andrei andrew andriy andy angela ann anna
  anne anthony antonio ariel arthur barack barbara ben benjamin bernard bill bob boris brad brandon brian bruce carl carlos carol caroline catherine charles charlie chris christian
  christine christopher claire claude colin craig daniel david deborah denis dennis diana diane diego dmitri dmitro dmitry dmytro dominique donald douglas dylan edward elena eli
  elizabeth ellen emily emma emmanuel eric erik eva evan fatima felix fernando frances francis francois frank frederick gary george gerald gordon graham greg gregory guy hamid hans harold harry
  hassan heather helen henry hillary hosni howard hugh hugo hussein ian ibrahim igor ivan jack jacob jacques james jan jane janet jason jay jean jeff jeffrey jennifer jeremy jerry jessica
  jill jim jimmy joan joe john jon jonathan jorge jose joseph joshua juan judith julia julie julian justin karen karim karl kate katherine kathy keith kelly ken kenneth kevin khaled kim
  larry laura laurent lee leo leon leonard linda lindsay lisa louis luca lucy luis luke mahmoud marc marco margaret maria marie mario mark martin mary matt matthew maurice max megan melissa
  michael michel michelle miguel mike mohamed mohammad mohammed moammar muammar mustafa mykhailo nancy natalia nathan neil nelson nicholas nick nicolas nicole nikolai oleg oleksandr olena olga oliver
  olivier omar oscar pamela patricia patrick paul pedro peter petro philip philippe phil pierre rachel rafael ralph raymond rebecca rene ricardo richard rick robert roberto robin roger roland ron ronald
  rosa ross roy russell ruth ryan salim sam samantha samuel sandra sara sarah saad scott sean sebastian serge sergei sergey serhiy sharon simon sofia sophie stanley stefan stephanie stephen steve
  steven stuart susan sylvia tariq taylor ted teresa terry thomas tim timothy tina todd tom tony tracy valentina vasyl veronica victor viktor vincent vladimir vitali vitaly volodymyr walter wayne wendy
  william yaroslav yasser youssef yusuf yuri yulia zahra`));

/** True for a common first name. */
export const isGivenName = (lower: string): boolean => GIVEN.has(lower);
