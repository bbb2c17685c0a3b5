/**
 * Countries with the words that stand for them in news: the adjective and people, and the capital, which often stands for
 * the government ("Moscow said"). General knowledge; `country | adjective and people | capital or seat of government`.
 */
const TABLE = `
Afghanistan|Afghan Afghans|Kabul
Albania|Albanian Albanians|Tirana
Algeria|Algerian Algerians|Algiers
Angola|Angolan Angolans|Luanda
Argentina|Argentine Argentinian Argentines|Buenos_Aires
Armenia|Armenian Armenians|Yerevan
Australia|Australian Australians|Canberra
Austria|Austrian Austrians|Vienna
Azerbaijan|Azerbaijani Azeri Azerbaijanis|Baku
Bahamas|Bahamian Bahamians|Nassau
Bahrain|Bahraini Bahrainis|Manama
Bangladesh|Bangladeshi Bangladeshis|Dhaka
Barbados|Barbadian Barbadians|
Belarus|Belarusian Belarusians|Minsk
Belgium|Belgian Belgians|Brussels
Benin|Beninese|
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian Bolivians|
Bosnia|Bosnian Bosnians|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian Brazilians|Brasilia
Britain|British Britons UK U.K. United_Kingdom|London
Brunei|Bruneian|
Bulgaria|Bulgarian Bulgarians|Sofia
Burkina_Faso|Burkinabe|Ouagadougou
Burundi|Burundian Burundians|Bujumbura
Cambodia|Cambodian Cambodians|Phnom_Penh
Cameroon|Cameroonian Cameroonians|Yaounde
Canada|Canadian Canadians|Ottawa
Chad|Chadian Chadians|
Chile|Chilean Chileans|Santiago
China|Chinese|Beijing
Colombia|Colombian Colombians|Bogota
Congo|Congolese|Kinshasa
Costa_Rica|Costa_Rican Costa_Ricans|
Croatia|Croatian Croatians|Zagreb
Cuba|Cuban Cubans|Havana
Cyprus|Cypriot Cypriots|Nicosia
Czech_Republic|Czech Czechs|Prague
Denmark|Danish Danes|Copenhagen
Djibouti|Djiboutian|
Dominican_Republic|Dominican Dominicans|Santo_Domingo
East_Timor|Timorese|Dili
Ecuador|Ecuadorian Ecuadorians|Quito
Egypt|Egyptian Egyptians|Cairo
El_Salvador|Salvadoran Salvadorans|San_Salvador
Eritrea|Eritrean Eritreans|Asmara
Estonia|Estonian Estonians|Tallinn
Ethiopia|Ethiopian Ethiopians|Addis_Ababa
Fiji|Fijian Fijians|Suva
Finland|Finnish Finns|Helsinki
France|French|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian Gambians|Banjul
Georgia|Georgian Georgians|Tbilisi
Germany|German Germans|Berlin
Ghana|Ghanaian Ghanaians|Accra
Greece|Greek Greeks|Athens
Guatemala|Guatemalan Guatemalans|
Guyana|Guyanese|Georgetown
Haiti|Haitian Haitians|Port-au-Prince
Honduras|Honduran Hondurans|Tegucigalpa
Hungary|Hungarian Hungarians|Budapest
Iceland|Icelandic Icelanders|Reykjavik
India|Indian Indians|New_Delhi Delhi
Indonesia|Indonesian Indonesians|Jakarta
Iran|Iranian Iranians|Tehran
Iraq|Iraqi Iraqis|Baghdad
Ireland|Irish|Dublin
Israel|Israeli Israelis|Jerusalem
Italy|Italian Italians|Rome
Ivory_Coast|Ivorian Ivorians|Abidjan
Jamaica|Jamaican Jamaicans|
Japan|Japanese|Tokyo
Jordan|Jordanian Jordanians|Amman
Kazakhstan|Kazakh Kazakhs|Astana
Kenya|Kenyan Kenyans|Nairobi
Kosovo|Kosovar Kosovars|Pristina
Kuwait|Kuwaiti Kuwaitis|
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian Laotians|Vientiane
Latvia|Latvian Latvians|Riga
Lebanon|Lebanese|Beirut
Liberia|Liberian Liberians|Monrovia
Libya|Libyan Libyans|Tripoli
Lithuania|Lithuanian Lithuanians|Vilnius
Luxembourg|Luxembourgish|
Madagascar|Malagasy|Antananarivo
Malawi|Malawian Malawians|Lilongwe
Malaysia|Malaysian Malaysians|Kuala_Lumpur
Maldives|Maldivian Maldivians|
Mali|Malian Malians|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian Mauritanians|Nouakchott
Mauritius|Mauritian Mauritians|
Mexico|Mexican Mexicans|Mexico_City
Moldova|Moldovan Moldovans|Chisinau
Mongolia|Mongolian Mongolians|
Montenegro|Montenegrin Montenegrins|Podgorica
Morocco|Moroccan Moroccans|Rabat
Mozambique|Mozambican Mozambicans|Maputo
Myanmar|Burmese Burma|
Namibia|Namibian Namibians|Windhoek
Nepal|Nepalese Nepali|Kathmandu
Netherlands|Dutch|Hague The_Hague
New_Zealand|New_Zealanders|Wellington
Nicaragua|Nicaraguan Nicaraguans|
Nigeria|Nigerian Nigerians|Abuja
Niger|Nigerien Nigeriens|Niamey
North_Korea|North_Korean North_Koreans|Pyongyang
North_Macedonia|Macedonian Macedonians Macedonia|Skopje
Norway|Norwegian Norwegians|Oslo
Oman|Omani Omanis|Muscat
Pakistan|Pakistani Pakistanis|Islamabad
Palestine|Palestinian Palestinians|Ramallah
Panama|Panamanian Panamanians|
Papua_New_Guinea||Port_Moresby
Paraguay|Paraguayan Paraguayans|Asuncion
Peru|Peruvian Peruvians|Lima
Philippines|Philippine Filipino Filipinos|Manila
Poland|Polish Poles|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari Qataris|Doha
Romania|Romanian Romanians|Bucharest
Russia|Russian Russians Russian_Federation|Moscow Kremlin
Rwanda|Rwandan Rwandans|Kigali
Saudi_Arabia|Saudi Saudis|Riyadh
Scotland|Scottish Scots|
Senegal|Senegalese|Dakar
Serbia|Serbian Serbs Serbians|Belgrade
Sierra_Leone|Sierra_Leonean Sierra_Leoneans|Freetown
Singapore|Singaporean Singaporeans|
Slovakia|Slovak Slovaks|Bratislava
Slovenia|Slovenian Slovenes|Ljubljana
Somalia|Somali Somalis|Mogadishu
South_Africa|South_African South_Africans|Pretoria
South_Korea|South_Korean South_Koreans|Seoul
Spain|Spanish Spaniards|Madrid
Sri_Lanka|Sri_Lankan Sri_Lankans|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish Swedes|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian Syrians|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik Tajiks|Dushanbe
Tanzania|Tanzanian Tanzanians|
Thailand|Thai Thais|Bangkok
Togo|Togolese|Lome
Trinidad_and_Tobago|Trinidadian Trinidadians|
Tunisia|Tunisian Tunisians|Tunis
Turkey|Turkish Turks Türkiye|Ankara
Turkmenistan|Turkmen Turkmens|Ashgabat
Uganda|Ugandan Ugandans|Kampala
Ukraine|Ukrainian Ukrainians|Kyiv Kiev
United_Arab_Emirates|Emirati UAE|Abu_Dhabi
United_States|American Americans US U.S. USA U.S.A. America|Washington White_House
Uruguay|Uruguayan Uruguayans|Montevideo
Uzbekistan|Uzbek Uzbeks|Tashkent
Venezuela|Venezuelan Venezuelans|Caracas
Vietnam|Vietnamese|Hanoi
Wales|Welsh|Cardiff
Yemen|Yemeni Yemenis|Sanaa
Zambia|Zambian Zambians|Lusaka
Zimbabwe|Zimbabwean Zimbabweans|Harare
Europe|European Europeans EU|
`;

const spaced = (word: string): string => word.replaceAll('_', ' ');
const COUNTRY_OF = new Map<string, string>();
const SEATS = new Set<string>();
for (const line of TABLE.trim().split('\n')) {
  const [country = '', people = '', seats = ''] = line.split('|');
  for (const word of [country, ...people.split(' '), ...seats.split(' ')]) if (word !== '') COUNTRY_OF.set(spaced(word).toLowerCase(), spaced(country));
  for (const word of seats.split(' ')) if (word !== '') SEATS.add(spaced(word).toLowerCase());
}

/** The country that a name, an adjective or a capital stands for; null: none known. */
export function countryOf(lower: string): string | null {
  return COUNTRY_OF.get(lower) ?? null;
}

const OPENINGS = new Set(Array.from(COUNTRY_OF.keys(), (words) => words.split(' ')[0] ?? words));

/** True for the first word of a name that `countryOf` knows: no other need be looked up with the words behind it. */
export const opensCountry = (lower: string): boolean => OPENINGS.has(lower);

/** True for a capital: it is a place of its own as well as a word for the government. */
export const isSeat = (lower: string): boolean => SEATS.has(lower);

/** How many words the longest entry has. */
export const LONGEST_COUNTRY = 3;
