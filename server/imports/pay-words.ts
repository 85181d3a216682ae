import type { Currency, PayPeriod } from '../../shared/vacancies.ts';

/** A pattern for whole words or word beginnings (`час*`) in any alphabet; JavaScript's \b knows only ASCII. */
const words = (list: string) =>
  new RegExp(
    list
      .split(', ')
      .map((word) => `(?<!\\p{L})${word.endsWith('*') ? word.slice(0, -1) : `${word}(?!\\p{L})`}`)
      .join('|'),
    'u',
  );

/** In this order: `сомони` before `сом`. */
export const CURRENCY_WORDS: [Currency, RegExp][] = [
  ['TJS', words('сомони*, сомонӣ, tjs, somoni')],
  ['UZS', words("сум*, сўм*, so['ʻʼ‘’`]m, uzs")],
  ['KGS', words('сом*, kgs, som, soms, кгс')],
  ['RUB', new RegExp(`₽|${words('руб*, рубл*, rub*, rur, р, тр').source}|т\\.р`, 'u')],
  ['KZT', new RegExp(`₸|${words('тенге, теңге*, тг, kzt, tenge').source}`, 'u')],
  ['USD', new RegExp(`\\$|${words('usd, долл*, dollar*, у\\.?е').source}`, 'u')],
  ['EUR', new RegExp(`€|${words('eur, euro*, евро').source}`, 'u')],
  ['TRY', new RegExp(`₺|${words('лир*, try, tl, lira*').source}`, 'u')],
  ['KRW', new RegExp(`₩|${words('вон*, krw, won').source}`, 'u')],
];
export const UNKNOWN_CURRENCY = new RegExp(
  `[£¥₴₾₼₹฿]|${words('gbp, cny, юан*, uah, грн, byn, злот*, pln, czk, крон*, aed, дирхам*, jpy').source}`,
  'u',
);

export const PERIOD_WORDS: [PayPeriod, RegExp][] = [
  ['hour', words('час*, hour*, hr, саат*, soat*, соат*')],
  ['shift', words('смен*, shift*, сутк*, нөөмөт*, smena*')],
  ['day', words('день, дня, дневн*, ежедневн*, day, daily, per diem, күн*, kun*, рӯз*')],
  ['week', words('недел*, еженедел*, week*, жума*, апта*, hafta*, ҳафта*')],
  ['month', words('месяц*, мес, ежемесяч*, month*, ай, айына, айлык*, oy, oyiga, моҳ*')],
  ['year', words('год*, ежегод*, year*, annual*, annum, жыл*, yil*, сол')],
  ['piece', words('сдельн*, за единицу, за штуку, за изделие, шт, piece*, даана*, иш бирдик*')],
];

export const NET_WORDS = words("на руки, нетто, нэтто, чистыми, после вычета*, net, колго, qo['ʻʼ‘’`]lga, дар даст");
export const GROSS_WORDS = words(
  'до вычета*, до уплаты налог*, до налог*, гросс, брутто, gross, before tax*, салык кармалганга чейин',
);
/** Taken out before `до` is read as “up to”. */
export const GROSS_PHRASE =
  /до\s+(?:вычета|уплаты|удержания)?\s*(?:ндфл|налог\p{L}*|подоходн\p{L}*)|до\s+вычета|салык кармалганга чейин/gu;

export const FROM_WORDS = words(
  'от, с(?= ?\\d)*, мин\\.?(?= ?\\d)*, from, min, минимум, не менее, баштап, кеминде, кем эмес',
);
export const TO_WORDS = words('до, to, up to, max, макс, максимум, не более, чейин, gacha');
export const THOUSANDS = /^\s*(?:тыс|т\.?\s?р|k(?!\p{L})|к(?!\p{L})|миң|мин(?!\p{L})|ming|ҳазор)/u;

/** What people write when they do not say the pay; compared folded. */
export const NOT_STATED =
  /^(?:н д|нет|нет данных|не указан\p{L}*|не определен\p{L}*|з п не указана|договорная|(?:зарплата |оплата )?по договор\p{L}*|(?:по )?результатам собеседования|по итогам собеседования|обсуждается.*|уточняется|сдельная|высокая|достойная|negotiable|not stated|n a|tbd|doe|by agreement|competitive|келишим\p{L}*(?: боюнча)?|келишилет|суйлошуу\p{L}*(?: боюнча)?|корсотулгон эмес)$/u;
