import type { Stand } from '../stand.ts';
import { rows } from './rows.ts';
import { russia } from './wheres.ts';

/** Employers of the Russian Federation who hire directly, and agencies with a permit; one comes without one. */
export const RUSSIA: Stand[] = [
  {
    key: 'ural-tekstil',
    name: 'ООО «Уральская нить»',
    kind: 'private',
    sector: 'C',
    city: 'Екатеринбург',
    stand: 'G1',
    taxNumber: '06671201820281',
    about: 'Швейная фабрика, рабочая одежда.',
    vacancies: rows(
      russia('Екатеринбург'),
      `
      Швея | 8153 x20 | 60000-85000 month gross twice-a-month | fixed-term:12 40h under-1 | +overtime +leave +sick +social +safety board:given direct | Трудовой договор до выезда, общежитие.
      Настильщик ткани | 8159 x4 | 55000-65000 month gross twice-a-month | fixed-term:12 40h none | +overtime +leave +sick +social +safety board:given direct | Обучение на месте.
      Слесарь-ремонтник | 7233 x2 | 70000-85000 month gross twice-a-month | fixed-term:12 40h 1-3 | +overtime +leave +sick +social +safety board:given direct | Швейное оборудование.
      Упаковщик | 9321 x8 | 50000-55000 month gross | fixed-term:6 40h none | +leave +social board:given direct | Сборка заказов.
      Технолог швейного производства | 3119 x1 | 90000-110000 month gross twice-a-month | open-ended 40h 3-6 | +overtime +leave +sick +social +safety +growth board:given direct | Рабочая одежда, поток.
      `,
    ),
  },
  {
    key: 'volga-dom',
    name: 'ООО «Волжский дом строй»',
    kind: 'private',
    sector: 'F',
    city: 'Казань',
    stand: 'G2',
    taxNumber: '01655201720293',
    about: 'Жилые кварталы в Казани и Набережных Челнах.',
    vacancies: rows(
      russia('Казань'),
      `
      Каменщик | 7112 x12 | 90000-120000 month gross twice-a-month | fixed-term:12 48h 1-3 | +overtime +leave +social +safety board:given direct | Кладка, бригады по шесть человек.
      Бетонщик | 7114 x10 | 85000-110000 month gross twice-a-month | fixed-term:12 48h under-1 | +overtime +leave +social +safety board:given direct | Монолитные дома.
      Плиточник | 7122 x6 | 800-1200 piece | civil-law:6 54h 1-3 | -sick board:paid-by-worker direct | Оплата за квадратный метр.
      Разнорабочий | 9313 x20 | 2800-3200 day weekly | not-said 60h none | -leave -sick direct | Работы на площадке.
      Монтажник окон @ Набережные Челны | 7125 x4 | 80000-100000 month gross | fixed-term:12 48h 1-3 | +overtime +leave +social +safety board:given direct | Договор и регистрация за счёт компании.
      Электромонтажник | 7411 x5 | 95000-120000 month gross twice-a-month | fixed-term:12 48h 1-3 | +overtime +leave +sick +social +safety board:given direct | Внутренние сети домов.
      `,
    ),
  },
  {
    key: 'sever-sklad',
    name: 'ООО «Невский склад»',
    kind: 'private',
    sector: 'H',
    city: 'Санкт-Петербург',
    stand: 'G3',
    taxNumber: '07810201920304',
    about: 'Складской комплекс у порта.',
    vacancies: rows(
      russia('Санкт-Петербург'),
      `
      Комплектовщик | 4321 x25 | 70000-90000 month gross twice-a-month | fixed-term:12 44h 2-2 none | +overtime +leave +social +safety +nights board:given direct | Хостел рядом со складом.
      Водитель погрузчика | 8344 x6 | 85000-100000 month gross twice-a-month | fixed-term:12 44h 2-2 1-3 | +overtime +leave +sick +social +safety +nights direct | Удостоверение поможем обменять.
      Грузчик | 9333 x10 | 3000-3500 shift weekly | civil-law:3 60h none | -sick -overtime direct | Ночные смены.
      Кладовщик | 4321 x3 | 80000-90000 month gross twice-a-month | open-ended 40h 1-3 | +overtime +leave +sick +social +safety access:screen-work direct | Программа учёта.
      Упаковщик (тигүү буюмдары) | 9321 x12 | 60000-68000 month gross twice-a-month | fixed-term:6 44h none | +overtime +leave +social +safety board:given direct | Уюлдук сканер менен иштөө.
      `,
    ),
  },
  {
    key: 'moskva-klin',
    name: 'ООО «Столичная чистота»',
    kind: 'private',
    sector: 'N',
    city: 'Москва',
    stand: 'G4',
    taxNumber: '07701201620316',
    about: 'Уборка офисов и торговых центров.',
    vacancies: rows(
      russia('Москва'),
      `
      Уборщик помещений | 9112 x20 | 55000-65000 month gross twice-a-month | fixed-term:12 44h none | +leave +sick +social direct | Договор, медкнижка за счёт компании.
      Дворник | 9613 x10 | 60000-70000 month gross twice-a-month | fixed-term:12 40h none | +leave +sick +social +safety board:given direct | Комната в общежитии.
      Бригадир уборки | 5151 x2 | 80000-90000 month gross twice-a-month | open-ended 44h 1-3 | +overtime +leave +sick +social direct | Три торговых центра.
      Мойщик окон | 9123 x4 | 4000-5000 shift | civil-law:4 40h under-1 | +safety -sick direct | Альпинисттик шаймандар берилет.
      Диспетчер смен | 4419 x1 | 70000-80000 month gross twice-a-month | open-ended 40h 1-3 | +leave +sick +social access:screen-work direct | Графики и табели.
      `,
    ),
  },
  {
    key: 'don-agro',
    name: 'АО «Лазоревые теплицы»',
    kind: 'private',
    sector: 'A',
    city: 'Ростов-на-Дону',
    stand: 'G5',
    taxNumber: '06150201520327',
    about: 'Овощи круглый год, сорок гектаров стекла.',
    vacancies: rows(
      russia('Ростов-на-Дону'),
      `
      Овощевод | 9214 x30 | 55000-70000 month gross twice-a-month | seasonal:9 44h none | +overtime +leave +social +safety board:given direct | Сбор огурцов и томатов, общежитие и обед.
      Тракторист | 8341 x3 | 75000-85000 month gross | seasonal:9 44h 1-3 | +overtime +leave +social +safety board:given direct | Удостоверение обменяем.
      Күнөскана жумушчусу (үй-бүлөлүк жуп) | 9214 x10 | 55000-65000 month gross twice-a-month | seasonal:9 44h none | +leave +social +safety board:given direct | Жубайларга өзүнчө бөлмө.
      Слесарь-сантехник | 7126 x2 | 70000-80000 month gross twice-a-month | open-ended 40h 1-3 | +overtime +leave +sick +social +safety board:given direct | Полив и отопление теплиц.
      `,
    ),
  },
  {
    key: 'ish-jol',
    name: 'Агентство «Иш Жол»',
    kind: 'agency',
    sector: 'N',
    city: 'Жалал-Абад',
    stand: 'G6',
    taxNumber: '02504201720338',
    about: 'Россия боюнча уруксаты бар жумуш агенттиги, кызмат акысыз.',
    vacancies: rows(
      russia('Новосибирск'),
      `
      Кондитердик цехтин жумушчусу | 8160 x12 | 60000-75000 month gross twice-a-month | fixed-term:12 44h none | +overtime +leave +social +safety board:given agency:2018-041 | Жол кирени иш берүүчү төлөйт.
      Продавец-кассир | 5230 x10 | 60000-70000 month gross | fixed-term:12 44h 2-2 none | +leave +social agency:2018-041 | Магазины у дома.
      Водитель автобуса | 8331 x6 | 90000-110000 month gross twice-a-month | fixed-term:12 40h 1-3 | +overtime +leave +sick +social +safety board:given agency:2018-041 | Категория D, обучение городу.
      Сварщик | 7212 x8 | 100000-130000 month gross twice-a-month | fixed-term:12 44h 3-6 | +overtime +leave +sick +social +safety board:given agency:2018-041 | Завод металлоконструкций.
      Тигүүчү | 8153 x15 | 65000-80000 month gross twice-a-month | fixed-term:12 40h under-1 | +overtime +leave +sick +social +safety board:given agency:2018-041 | Келишим Жалал-Абадда түзүлөт.
      Санитарка | 5329 x6 | 45000-52000 month gross twice-a-month | open-ended 39h none | +leave +sick +social +safety +nights board:given agency:2018-041 | Районная больница.
      `,
    ),
  },
  {
    key: 'kut-kadr',
    name: 'Агентство «Кут Кадр»',
    kind: 'agency',
    sector: 'N',
    city: 'Жалал-Абад',
    stand: 'G7',
    taxNumber: '01203201920349',
    about: 'Жаңы агенттик, уруксат каттоодо.',
    vacancies: rows(
      russia('Краснодар'),
      `
      Курулушчу | 7111 x15 | 80000-100000 month | not-said 60h under-1 | board:given | Бригада менен барабыз.
      Официант в гостиницу | 5131 x10 | 45000-60000 month gross | seasonal:5 48h none | +leave board:given | Сезон у моря.
      Кухонный работник | 9412 x8 | 45000-50000 month gross | seasonal:5 48h none | +leave board:given | Питание и жильё при гостинице.
      `,
    ),
  },
  {
    key: 'sibir-les',
    name: 'ООО «Таёжный брус»',
    kind: 'private',
    sector: 'C',
    city: 'Красноярск',
    stand: 'G8',
    taxNumber: '02466201620407',
    about: 'Деревообработка, вахта три месяца.',
    vacancies: rows(
      russia('Красноярск'),
      `
      Станочник | 7523 x8 | 85000-105000 month gross twice-a-month | fixed-term:12 48h 1-3 | +overtime +leave +sick +social +safety board:given direct | Строгальные и торцовочные станки.
      Сортировщик доски | 8172 x10 | 70000-80000 month gross twice-a-month | fixed-term:12 48h none | +overtime +leave +social +safety board:given direct | Дорога за счёт завода.
      Повар вахтового посёлка | 5120 x2 | 75000-85000 month gross twice-a-month | fixed-term:6 48h 1-3 | +leave +social board:given direct | Столовая на шестьдесят человек.
      Оператор сушильной камеры | 8172 x3 | 80000-90000 month gross | fixed-term:12 48h under-1 | +overtime +leave +social +safety +nights board:given direct | Сменный график.
      `,
    ),
  },
];
