import { Names } from './names.ts';

/** Names of the same town or region in the spellings that people use, and after the bar of the country. */
const TOWNS = `
Ош, Osh, Оше, Ошто, Ошский, Ош шаары | KG
Бишкек, Bishkek, Фрунзе | KG
Жалал-Абад, Джалал-Абад, Jalal-Abad, Джалалабад, Jalalabad | KG
Баткен, Batken | KG
Талас, Talas | KG
Нарын, Naryn | KG
Токмок, Токмак, Tokmok | KG
Каракол, Karakol, Пржевальск | KG
Ысык-Көл, Иссык-Куль, Issyk-Kul, Чолпон-Ата, Cholpon-Ata | KG
Чүй, Чуй, Чуйская, Chuy, Chui | KG
Өзгөн, Узген, Uzgen, Ozgon | KG
Кара-Суу, Карасу, Kara-Suu, Карасуу | KG
Кара-Кулжа, Кара-Кульджа, Kara-Kulja | KG
Ноокат, Нокат, Nookat | KG
Араван, Aravan | KG
Кызыл-Кыя, Кызыл-Кия, Kyzyl-Kiya | KG
Балыкчы, Balykchy, Рыбачье | KG
Таш-Көмүр, Таш-Кумыр, Tash-Komur | KG
Майлуу-Суу, Майли-Сай, Mailuu-Suu | KG
Москва, Moscow, Moskva, Подмосковье, Московская область, Москвада | RU
Санкт-Петербург, Петербург, Питер, СПб, Saint Petersburg, St Petersburg | RU
Екатеринбург, Yekaterinburg, Ekaterinburg | RU
Новосибирск, Novosibirsk | RU
Казань, Kazan | RU
Самара, Samara | RU
Челябинск, Chelyabinsk | RU
Тюмень, Tyumen | RU
Иваново, Ivanovo | RU
Красноярск, Krasnoyarsk | RU
Алматы, Алма-Ата, Almaty | KZ
Талгар, Talgar | KZ
Астана, Astana, Нур-Султан | KZ
Ташкент, Tashkent, Toshkent | UZ
Стамбул, Istanbul, Ыстамбул | TR
Анталья, Antalya, Анталия | TR
Сеул, Seoul | KR
Кёнбук, Gyeongbuk, Кёнсан-Пукто | KR
Дубай, Dubai | AE
`;

const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  KG: ['Кыргызстан', 'Киргизия', 'Kyrgyzstan'],
  RU: ['Россия', 'Орусия', 'Russia', 'РФ'],
  KZ: ['Казахстан', 'Казакстан', 'Kazakhstan'],
  UZ: ['Узбекистан', 'Өзбекстан', 'Uzbekistan'],
  TR: ['Турция', 'Түркия', 'Turkey', 'Türkiye'],
  KR: ['Корея', 'Южная Корея', 'Түштүк Корея', 'Korea', 'South Korea'],
  AE: ['ОАЭ', 'Эмираты', 'UAE', 'Emirates'],
};

/** The towns, found by their own names and by their country's; a town is known by its first name. */
export const townNames = (): Names<string> => {
  const names = new Names<string>();
  for (const line of TOWNS.trim().split('\n')) {
    const [own = '', country = ''] = line.split(' | ');
    const spellings = own.split(', ');
    names.add(spellings[0]!, spellings, COUNTRIES[country] ?? []);
  }
  for (const [code, spellings] of Object.entries(COUNTRIES)) names.add(code, spellings);
  return names;
};
