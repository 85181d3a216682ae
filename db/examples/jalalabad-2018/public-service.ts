import type { Stand } from '../stand.ts';
import { rows } from './rows.ts';
import { HERE } from './wheres.ts';

/** Schools, the hospital, the city, and those who build and farm in the region. */
export const PUBLIC_SERVICE: Stand[] = [
  {
    key: 'shaar-bilim',
    name: 'Шаар мектептеринин «Билим Булак» борбору',
    kind: 'public',
    sector: 'P',
    city: 'Жалал-Абад',
    stand: 'E1',
    taxNumber: '00101199520184',
    about: 'Шаардын мектептери жана бала бакчалары.',
    vacancies: rows(
      HERE,
      `
      Башталгыч класстардын мугалими | 2341 x6 | 24000-32000 month gross monthly | open-ended 36h none | +leave +sick +social +growth union access:ask | Жаш адистерге кошумча төлөм.
      Учитель русского языка | 2330 x3 | 24000-32000 month gross monthly | open-ended 36h none | +leave +sick +social +growth union | Городские школы, полная ставка.
      Учитель информатики | 2330 x2 | 24000-33000 month gross monthly | open-ended 36h none | +leave +sick +social +growth union access:screen-work | Новый кабинет на двадцать мест.
      Тарбиячы | 2342 x5 | 20000-26000 month gross monthly | open-ended 36h none | +leave +sick +social +growth union board:given | Бала бакча, үч жаштан алты жашка чейинки топтор.
      Атайын педагог | 2352 x2 | 25000-33000 month gross monthly | open-ended 30h none | +leave +sick +social +growth union access:step-free | Майыптыгы бар балдар менен иштөө.
      Мектеп ашпозчусу | 5120 x3 | 17000-20000 month gross monthly | open-ended 40h under-1 | +leave +sick +social +safety union board:given | Ысык тамак даярдоо.
      `,
    ),
  },
  {
    key: 'oblus-oorukana',
    name: 'Көп тармактуу «Көгарт» ооруканасы',
    kind: 'public',
    sector: 'Q',
    city: 'Жалал-Абад',
    stand: 'E2',
    taxNumber: '00101199220196',
    about: 'Областная больница на 400 коек.',
    vacancies: rows(
      HERE,
      `
      Медайым | 3221 x10 | 20000-26000 month gross monthly | open-ended 39h none | +overtime +leave +sick +social +safety +nights +growth union | Терапия жана хирургия бөлүмдөрү.
      Санитар | 5329 x6 | 15000-17000 month gross monthly | open-ended 39h none | +leave +sick +social +safety +nights union | Приёмное отделение, сменный график.
      Врач-анестезиолог | 2212 x2 | 45000-70000 month gross monthly | open-ended 39h 1-3 | +overtime +leave +sick +social +safety +nights union board:given | Служебная квартира.
      Лаборант | 3212 x2 | 20000-24000 month gross monthly | open-ended 36h none | +leave +sick +social +safety union | Клиническая лаборатория.
      Медициналык каттоочу | 3252 x2 | 16000-18000 month gross monthly | open-ended 40h none | +leave +sick +social union access:step-free,screen-work,toilet | Электрондук каттоо.
      Фельдшер скорой помощи | 2240 x3 | 24000-30000 month gross monthly | open-ended 39h none | +overtime +leave +sick +social +safety +nights union | Бригада из двух человек.
      Оорукананын ашпозчусу | 5120 x2 | 17000-20000 month gross monthly | open-ended 40h under-1 | +leave +sick +social +safety union board:given | Диета боюнча тамак.
      `,
    ),
  },
  {
    key: 'taza-shaar',
    name: '«Таза Аянт» муниципалдык ишканасы',
    kind: 'public',
    sector: 'E',
    city: 'Жалал-Абад',
    stand: 'E3',
    taxNumber: '00704200120203',
    about: 'Шаарды тазалоо жана жашылдандыруу.',
    vacancies: rows(
      HERE,
      `
      Көчө шыпыруучу | 9613 x10 | 16000-18000 month gross monthly | open-ended 40h none | +leave +sick +social +safety union | Таңкы саат бештен.
      Водитель мусоровоза | 8332 x4 | 28000-32000 month gross monthly | open-ended 40h 1-3 | +overtime +leave +sick +social +safety union | Категория C, две смены.
      Озеленитель | 9214 x5 | 15000-17000 month gross monthly | seasonal:7 40h none | +leave +social +safety union | Клумбы и деревья в парках.
      Коомдук жумуш | 9313 x15 | 12000 month gross monthly | fixed-term:1 40h none | +social +safety | Аянттарды даярдоо, бир айлык.
      `,
    ),
  },
  {
    key: 'kurulush-kogart',
    name: 'ОсОО «Көгарт Курулуш»',
    kind: 'private',
    sector: 'F',
    city: 'Жалал-Абад',
    stand: 'E4',
    taxNumber: '01606201320218',
    about: 'Турак үйлөр жана мектептер курабыз.',
    vacancies: rows(
      HERE,
      `
      Кыш тизүүчү | 7112 x8 | 1500-2200 day weekly | civil-law:6 54h 1-3 | -sick +safety | Үч кабаттуу мектеп.
      Штукатур-маляр | 7123 x6 | 1400-2000 day weekly | civil-law:4 54h under-1 | -leave -sick | Внутренняя отделка, бригада.
      Сварщик | 7212 x3 | 38000-50000 month net twice-a-month | fixed-term:8 48h 1-3 | +overtime +social +safety | Каркас и перила.
      Кара жумушчу | 9313 x10 | 1000-1200 day daily | verbal 54h none | -safety | Куралдарды ташуу, аралаштыруу.
      Прораб | 3123 x1 | 55000-70000 month net monthly | open-ended 48h 3-6 | +leave +social +safety | Чертежи, графики, бригады.
      Электромонтажник | 7411 x3 | 35000-45000 month net twice-a-month | fixed-term:8 48h 1-3 | +overtime +social +safety | Внутренние сети школы.
      `,
    ),
  },
  {
    key: 'jangak-agro',
    name: 'Кооператив «Жаңгак Токой»',
    kind: 'private',
    sector: 'A',
    city: 'Базар-Коргон',
    stand: 'E5',
    taxNumber: '02211201520224',
    about: 'Жаңгак, бал жана жер-жемиш.',
    vacancies: rows(
      { ...HERE, place: 'Базар-Коргон, Жалал-Абад облусу' },
      `
      Жаңгак терүүчү | 9211 x30 | 60-80 piece daily | seasonal:2 50h none | board:given -social | Күзгү түшүм, жатак чатырда.
      Бал челекчи | 6123 x2 | 25000-30000 month net | seasonal:6 44h 1-3 | +social board:given | Токойдогу аары чарбасы.
      Агроном | 2132 x1 | 35000-42000 month gross monthly | open-ended 40h 1-3 | +leave +sick +social +growth | Сады в трёх сёлах, служебная машина.
      Тракторист | 8341 x2 | 28000-34000 month net | fixed-term:8 48h 1-3 | +social +safety | Пахота и вывоз урожая.
      `,
    ),
  },
  {
    key: 'gazeta-oroon',
    name: 'ОсОО «Өрөөн Үнү» радиосу',
    kind: 'private',
    sector: 'J',
    city: 'Жалал-Абад',
    stand: 'E6',
    taxNumber: '02309200920382',
    about: 'Шаардык радио: кыргызча жана өзбекче.',
    vacancies: rows(
      HERE,
      `
      Кабарчы | 2642 x2 | 25000-32000 month gross monthly | open-ended 40h none | +leave +sick +social +growth access:flexible-hours | Шаар турмушу тууралуу кабарлар.
      Ведущий эфира на узбекском | 2656 x1 | 25000-30000 month gross monthly | open-ended 30h under-1 | +leave +sick +social +studies access:step-free | Утренний эфир.
      Звукорежиссёр | 3521 x1 | 24000-28000 month gross monthly | fixed-term:12 36h under-1 | +leave +social | Монтаж и эфир.
      `,
    ),
  },
];
