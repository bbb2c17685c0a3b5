/**
 * Large and well-known cities and regions, by the country in which they lie. General knowledge, written by hand. A name that
 * two countries have, both of them in the news (Birmingham, Hyderabad, Valencia, Georgia), is in none. `country | places`.
 * Capitals stand in `countries.ts`.
 */
const TABLE = `
Afghanistan|Kandahar Herat Mazar-i-Sharif Jalalabad Kunduz Helmand Bagram Ghazni
Algeria|Oran Annaba
Argentina|Patagonia
Australia|Sydney Melbourne Brisbane Adelaide Darwin Hobart Queensland New_South_Wales Tasmania Gold_Coast
Austria|Salzburg Innsbruck Graz Linz
Bangladesh|Chittagong Chattogram Sylhet
Belarus|Gomel Grodno Vitebsk
Belgium|Antwerp Ghent Bruges Liege Flanders Wallonia
Bosnia|Srebrenica Mostar Banja_Luka
Brazil|Sao_Paulo São_Paulo Rio_de_Janeiro Recife Fortaleza Porto_Alegre Manaus Curitiba Belo_Horizonte
Britain|England Northern_Ireland Manchester Liverpool Leeds Sheffield Bristol Glasgow Edinburgh Belfast Nottingham Leicester Cornwall Yorkshire Essex Brighton Heathrow Gatwick
Bulgaria|Plovdiv Varna
Cambodia|Siem_Reap
Canada|Toronto Montreal Vancouver Calgary Edmonton Winnipeg Quebec Ontario Alberta British_Columbia Manitoba Saskatchewan Nova_Scotia Newfoundland New_Brunswick
Chile|Valparaiso Concepcion
China|Shanghai Guangzhou Shenzhen Wuhan Chongqing Chengdu Tianjin Nanjing Xinjiang Tibet Sichuan Guangdong Hubei Hunan Hebei Fujian Zhejiang Urumqi Lhasa Harbin Hong_Kong Macau
Colombia|Medellin Barranquilla
Congo|Goma Lubumbashi Bukavu
Croatia|Dubrovnik Zadar
Cuba|Guantanamo
Czech_Republic|Brno Ostrava
Denmark|Aarhus Odense Greenland
Ecuador|Guayaquil
Egypt|Suez Luxor Aswan Port_Said Sharm_el-Sheikh Ismailia Mansoura Sinai Giza
Finland|Tampere Turku Lapland
France|Marseille Lyon Nice Toulouse Bordeaux Lille Strasbourg Nantes Cannes Calais Normandy Brittany Corsica Grenoble Montpellier Avignon Rouen Provence
Georgia|Batumi
Germany|Hamburg Munich Cologne Frankfurt Stuttgart Dusseldorf Düsseldorf Dortmund Leipzig Dresden Hanover Bremen Nuremberg Bavaria Saxony Hesse Mannheim
Ghana|Kumasi
Greece|Thessaloniki Crete Lesbos Piraeus Rhodes
Haiti|Cap-Haitien Gonaives
Honduras|San_Pedro_Sula
India|Mumbai Bombay Kolkata Calcutta Chennai Madras Bangalore Bengaluru Ahmedabad Pune Lucknow Jaipur Kerala Gujarat Assam Bihar Uttar_Pradesh Maharashtra Tamil_Nadu Goa Rajasthan Srinagar West_Bengal Odisha
Indonesia|Bali Aceh Sumatra Java Sulawesi Surabaya Medan Bandung Lombok Yogyakarta
Iran|Isfahan Mashhad Shiraz Tabriz Qom Bushehr Natanz Bandar_Abbas
Iraq|Basra Mosul Fallujah Falluja Kirkuk Erbil Irbil Najaf Karbala Tikrit Ramadi Samarra Anbar
Ireland|Limerick Galway Donegal
Israel|Tel_Aviv Haifa Ashkelon Beersheba Eilat Sderot Ashdod
Italy|Milan Naples Turin Venice Florence Genoa Bologna Palermo Sicily Sardinia Lombardy Tuscany Lampedusa Verona Catania
Ivory_Coast|Bouake Yamoussoukro
Japan|Osaka Kyoto Hiroshima Nagasaki Fukushima Okinawa Yokohama Nagoya Kobe Sapporo Hokkaido Sendai
Kazakhstan|Almaty Baikonur
Kenya|Mombasa Kisumu Garissa Lamu
Lebanon|Sidon Baalbek
Libya|Benghazi Misrata Misurata Sirte Tobruk Zawiyah Zawiya Derna Sabha
Malaysia|Penang Johor Sabah Sarawak Langkawi
Mali|Timbuktu Gao Kidal
Mexico|Tijuana Ciudad_Juarez Monterrey Acapulco Cancun Oaxaca Chiapas Puebla Veracruz Sinaloa Culiacan Guerrero Michoacan
Morocco|Casablanca Marrakesh Marrakech Tangier
Myanmar|Yangon Rangoon Mandalay Naypyidaw Rakhine
Nepal|Pokhara Everest
Netherlands|Amsterdam Rotterdam Utrecht Eindhoven Schiphol Groningen
New_Zealand|Auckland Christchurch Dunedin
Nigeria|Lagos Kano Maiduguri Kaduna Borno Ibadan Port_Harcourt
Norway|Bergen Trondheim Stavanger Tromso Utoya Svalbard
Pakistan|Karachi Lahore Peshawar Quetta Rawalpindi Multan Faisalabad Abbottabad Waziristan North_Waziristan South_Waziristan Balochistan Baluchistan Sindh
Palestine|Gaza Gaza_City Gaza_Strip West_Bank Rafah Khan_Younis Hebron Nablus Jenin Bethlehem
Peru|Cusco Arequipa
Philippines|Mindanao Luzon Cebu Davao Tacloban Marawi Leyte Quezon_City
Poland|Krakow Gdansk Wroclaw Poznan Lodz Katowice
Portugal|Porto Algarve Madeira Azores
Romania|Timisoara Cluj
Russia|St_Petersburg Saint_Petersburg Vladivostok Novosibirsk Sochi Chechnya Grozny Dagestan Kaliningrad Belgorod Kursk Rostov Volgograd Yekaterinburg Kazan Siberia Murmansk Beslan Ingushetia
Saudi_Arabia|Jeddah Mecca Dhahran
Serbia|Novi_Sad
Somalia|Kismayo Puntland Somaliland Baidoa
South_Africa|Johannesburg Cape_Town Durban Soweto Gauteng KwaZulu-Natal
South_Korea|Busan Incheon Jeju Pyeongchang Daegu
Spain|Barcelona Seville Bilbao Malaga Catalonia Majorca Mallorca Ibiza Tenerife Zaragoza Andalusia Canary_Islands
Sri_Lanka|Jaffna Kandy Galle
Sudan|Darfur Omdurman Port_Sudan
Sweden|Gothenburg Malmo Malmö Uppsala
Switzerland|Zurich Zürich Geneva Basel Lausanne Davos Lucerne
Syria|Aleppo Homs Hama Idlib Raqqa Palmyra Deraa Daraa Latakia Deir_Ezzor Kobani Ghouta
Taiwan|Kaohsiung
Tanzania|Dar_es_Salaam Zanzibar Arusha
Thailand|Phuket Chiang_Mai Pattaya Koh_Samui
Tunisia|Sousse Sfax Sidi_Bouzid Djerba
Turkey|Istanbul Izmir Antalya Adana Diyarbakir Gaziantep Bodrum Incirlik
Uganda|Entebbe Gulu
Ukraine|Kharkiv Kharkov Odesa Odessa Lviv Mykolaiv Kherson Mariupol Donetsk Luhansk Dnipro Zaporizhzhia Bakhmut Chernobyl Chernihiv Sumy Bucha Donbas Donbass Poltava Vinnytsia Melitopol Kramatorsk
United_Arab_Emirates|Dubai Sharjah
United_States|New_York New_York_City Los_Angeles Chicago Houston Boston Miami Seattle San_Francisco Philadelphia Detroit Atlanta Dallas Denver Las_Vegas San_Diego New_Orleans Phoenix Minneapolis Baltimore Pittsburgh Cleveland Cincinnati St_Louis Kansas_City Milwaukee Sacramento Oakland Honolulu Orlando Tampa Nashville Memphis Indianapolis Salt_Lake_City Brooklyn Manhattan Bronx Hollywood Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming Silicon_Valley Cape_Canaveral Long_Island
Uzbekistan|Samarkand Bukhara
Venezuela|Maracaibo
Vietnam|Ho_Chi_Minh_City Saigon Da_Nang Haiphong
Yemen|Aden Taiz Hodeidah Marib
Zambia|Ndola
Zimbabwe|Bulawayo
`;

const COUNTRY_OF = new Map<string, string>();
for (const line of TABLE.trim().split('\n')) {
  const [country = '', places = ''] = line.split('|');
  for (const place of places.split(' ')) COUNTRY_OF.set(place.replaceAll('_', ' ').toLowerCase(), country.replaceAll('_', ' '));
}

/** The country in which a well-known city or region lies; null: not known, or not certain. Lower case. */
export const countryOfPlace = (lower: string): string | null => COUNTRY_OF.get(lower) ?? null;
