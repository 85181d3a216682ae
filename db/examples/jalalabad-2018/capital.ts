import type { Stand } from '../stand.ts';
import { rows } from './rows.ts';
import { CAPITAL } from './wheres.ts';

/** What firms of the capital offered in Jalalabad. */
export const CAPITAL_FIRMS: Stand[] = [
  {
    key: 'borbor-tigish',
    name: 'ОсОО «Борбор Тигүү Комбинаты»',
    kind: 'private',
    sector: 'C',
    city: 'Бишкек',
    stand: 'F1',
    taxNumber: '01809201420236',
    about: 'Швейное производство, общежитие для приезжих.',
    vacancies: rows(
      CAPITAL,
      `
      Швея | 8153 x20 | 38000-60000 month net twice-a-month | open-ended 48h under-1 | +leave +social +safety board:given | Общежитие бесплатно, обед за полцены.
      Ученица / ученик швеи | 8153 x10 | 20000 month net monthly | fixed-term:2 48h none | +social +growth board:given age:16 | Два месяца обучения, потом постоянный договор.
      Технолог швейного цеха | 3119 x2 | 50000-65000 month net monthly | open-ended 48h 1-3 | +leave +sick +social board:given | Поток на сорок машин.
      Упаковщик | 9321 x6 | 26000-30000 month net | fixed-term:12 48h none | +leave +social board:given | Маркировка и короба.
      Раскройщик | 7532 x3 | 45000-60000 month net | open-ended 48h 1-3 | +leave +social +safety board:given | Автоматический настил.
      `,
    ),
  },
  {
    key: 'keng-kampa',
    name: 'ОсОО «Кең Кампа Логистик»',
    kind: 'private',
    sector: 'H',
    city: 'Бишкек',
    stand: 'F2',
    taxNumber: '00305201620245',
    about: 'Склады и доставка интернет-магазинов.',
    vacancies: rows(
      CAPITAL,
      `
      Комплектовщик | 4321 x15 | 32000-42000 month net twice-a-month | fixed-term:12 48h 2-2 none | +leave +social +safety +nights | Сканер заказов, смены по двенадцать часов.
      Курьер на авто | 8322 x8 | 45000-70000 month net weekly | civil-law:6 50h under-1 | -sick -leave | Машина компании или своя.
      Кампа оператору | 4321 x3 | 35000-40000 month gross monthly | open-ended 40h 1-3 | +overtime +leave +sick +social +safety access:screen-work | Товарларды каттоо.
      Оператор чата | 4222 x5 | 28000-34000 month net monthly | open-ended 40h none | +leave +social +growth access:home-work,screen-work | Можно работать из Джалал-Абада.
      Жүк ташуучу айдоочу | 8332 x4 | 55000-75000 month net twice-a-month | fixed-term:12 50h 1-3 | +leave +social +safety board:given | Бишкек – Жалал-Абад каттамы.
      `,
    ),
  },
  {
    key: 'kod-ustakana',
    name: 'ОсОО «Код Устакана»',
    kind: 'private',
    sector: 'J',
    city: 'Бишкек',
    stand: 'F3',
    taxNumber: '02612201820259',
    about: 'Сайты и приложения, часть команды работает в областях.',
    vacancies: rows(
      CAPITAL,
      `
      Тестировщик | 2519 x2 | 45000-60000 month gross monthly | open-ended 40h under-1 | +overtime +leave +sick +social +growth access:home-work,screen-work,flexible-hours | Удалённо, раз в месяц встреча в Бишкеке.
      Junior-разработчик | 2513 x2 | 50000-70000 month gross monthly | open-ended 40h under-1 | +overtime +leave +sick +social +growth access:home-work,screen-work | Наставник на полгода.
      Стажёр-дизайнер | 2166 x2 | 15000 month gross monthly | internship:3 20h none | +growth +studies access:home-work,screen-work | Макеты для сайтов.
      Специалист поддержки | 3512 x2 | 32000-38000 month gross monthly | open-ended 40h none | +leave +sick +social +growth access:home-work,screen-work | Ответы клиентам на двух языках.
      `,
    ),
  },
  {
    key: 'shaar-otel',
    name: 'ОсОО «Ак Чынар Отель»',
    kind: 'private',
    sector: 'I',
    city: 'Бишкек',
    stand: 'F4',
    taxNumber: '01010201520262',
    about: 'Мейманкана жана ресторан.',
    vacancies: rows(
      CAPITAL,
      `
      Администратор | 4224 x2 | 35000-42000 month gross monthly | open-ended 40h under-1 | +leave +sick +social +nights +growth | Английский обязателен.
      Повар горячего цеха | 5120 x3 | 45000-55000 month net | open-ended 48h 1-3 | +leave +social board:given | Европейская и местная кухня.
      Бөлмө тазалоочу | 9112 x6 | 26000-30000 month net twice-a-month | open-ended 44h none | +leave +social board:given | Жатак жай берилет.
      Посудомойщик | 9412 x3 | 900-1000 shift | not-said 60h none | -overtime | Ночные и дневные смены.
      Швейцар | 9621 x2 | | fixed-term:12 40h none | | Встреча гостей, багаж.
      `,
    ),
  },
  {
    key: 'zhol-kurulush',
    name: 'ОАО «Тоо Жол Курулуш»',
    kind: 'private',
    sector: 'F',
    city: 'Бишкек',
    stand: 'F5',
    taxNumber: '00808200820277',
    about: 'Жол куруу, вахта ыкмасы менен.',
    vacancies: rows(
      CAPITAL,
      `
      Экскаваторщик | 8342 x4 | 60000-80000 month gross monthly | fixed-term:9 48h 1-3 | +overtime +leave +sick +social +safety board:given | Вахта месяц через месяц.
      Жол жумушчусу | 9312 x15 | 38000-45000 month gross monthly | seasonal:7 48h none | +overtime +leave +social +safety board:given | Асфальт төшөө.
      Геодезист | 2165 x1 | 60000-75000 month gross monthly | open-ended 40h 1-3 | +overtime +leave +sick +social +safety +growth board:given | Съёмка и разбивка трассы.
      Ашпозчу (вахта) | 5120 x2 | 35000-40000 month gross monthly | seasonal:7 48h 1-3 | +leave +social board:given | Кырк адамга тамак.
      `,
    ),
  },
  {
    key: 'borbor-market',
    name: 'ОсОО «Көк Дөбө Маркет»',
    kind: 'private',
    sector: 'G',
    city: 'Бишкек',
    stand: 'F6',
    taxNumber: '01702201520393',
    about: 'Тридцать супермаркетов столицы.',
    vacancies: rows(
      CAPITAL,
      `
      Сатуучу-кассир | 5230 x20 | 30000-36000 month net twice-a-month | open-ended 44h 2-2 none | +leave +social +growth board:given | Жатакана биринчи үч айда акысыз.
      Пекарь | 7512 x6 | 36000-44000 month net twice-a-month | open-ended 48h under-1 | +leave +social +nights | Ночная смена.
      Мясник | 7511 x3 | 40000-50000 month net | open-ended 48h 1-3 | +leave +social +safety | Разделка и витрина.
      Стажёр-управляющий | 1420 x4 | 32000 month gross monthly | fixed-term:6 44h none | +leave +sick +social +growth | Полгода обучения, потом магазин.
      Күзөтчү | 5414 x6 | 28000-30000 month | civil-law:12 60h none | -leave -sick board:given | Вахта ыкмасы.
      `,
    ),
  },
];
