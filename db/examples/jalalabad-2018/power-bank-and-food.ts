import type { Stand } from '../stand.ts';
import { rows } from './rows.ts';
import { HERE } from './wheres.ts';

/** An electricity company, a bank, a food processing company, as the source names their kinds. */
export const POWER_BANK_AND_FOOD: Stand[] = [
  {
    key: 'tushtuk-elektr',
    name: 'ОАО «Көк-Арт Электр тармактары»',
    kind: 'public',
    sector: 'D',
    city: 'Жалал-Абад',
    stand: 'B1',
    taxNumber: '00301201020081',
    about: 'Облустун шаарларын жана айылдарын электр менен камсыз кылабыз.',
    vacancies: rows(
      HERE,
      `
      Электромонтёр | 7413 x8 | 30000-36000 month gross monthly | open-ended 40h under-1 | +overtime +leave +sick +social +safety +growth both | Линии 0,4–10 кВ, допуск оформляем за свой счёт.
      Диспетчер | 3131 x2 | 32000-38000 month gross monthly | open-ended 40h 1-3 | +overtime +leave +sick +social +safety +nights both | Сменная работа в районной диспетчерской.
      Контролёр (эсептегич) | 4312 x10 | 22000-26000 month gross monthly | open-ended 40h none | +leave +sick +social both | Эсептегичтердин көрсөткүчүн алуу.
      Инженер-энергетик | 2151 x2 | 40000-50000 month gross monthly | open-ended 40h 1-3 | +overtime +leave +sick +social +safety +growth both access:screen-work | Расчёт режимов, новые подключения.
      Оператор по работе с абонентами | 4225 x3 | 22000-25000 month gross monthly | open-ended 40h none | +leave +sick +social both access:step-free,screen-work | Приём заявок в городском отделе.
      Водитель автовышки | 8332 x2 | 30000-35000 month gross monthly | open-ended 40h 1-3 | +overtime +leave +sick +social +safety both | Категория C, выезды по области.
      Практикант-электрик | 7411 x6 | 12000 month gross monthly | internship:2 30h none | +social +safety +growth +studies | Техникумдун студенттерине, насаатчы менен.
      Релелик коргоо инженери | 2151 x1 | 42000-52000 month gross monthly | open-ended 40h 3-6 | +overtime +leave +sick +social +safety +growth both | Подстанциялардагы коргоо жабдуулары.
      Бухгалтер | 3313 x1 | 28000-33000 month gross monthly | open-ended 40h 1-3 | +leave +sick +social both access:screen-work | Материалдарды эсепке алуу.
      `,
    ),
  },
  {
    key: 'oroon-bank',
    name: 'ОАО «Көгарт Өрөөн Банкы»',
    kind: 'private',
    sector: 'K',
    city: 'Жалал-Абад',
    stand: 'B2',
    taxNumber: '01105200920094',
    about: 'Облустук филиал жана жети аманат кассасы.',
    vacancies: rows(
      HERE,
      `
      Кассир-операционист | 4211 x4 | 28000-33000 month gross monthly | open-ended 40h none | +overtime +leave +sick +social +growth access:step-free probation:8 | Кардарларды тейлөө, үйрөтөбүз.
      Кредитный специалист | 3312 x5 | 30000-55000 month gross monthly | open-ended 40h under-1 | +leave +sick +social +growth -overtime | Выезды в сёла, оклад и процент.
      Контролёр кассы | 4211 x1 | 34000-38000 month gross monthly | open-ended 40h 1-3 | +overtime +leave +sick +social | Пересчёт, подкрепление, отчёт.
      Системный администратор | 3513 x1 | 45000-55000 month gross monthly | open-ended 40h 1-3 | +overtime +leave +sick +social +growth access:screen-work | Сеть филиала и касс.
      Консультант мобильного приложения | 5244 x3 | 20000-30000 month net | fixed-term:6 36h none | +leave +social +studies | Установка приложения клиентам в зале.
      Менеджер по малому бизнесу @ Кочкор-Ата, Жалал-Абад облусу | 3312 x1 | 35000-50000 month gross monthly | open-ended 40h 1-3 | +leave +sick +social +growth | Новая касса, приём заявок, выезды.
      Кассир @ Таш-Көмүр, Жалал-Абад облусу | 4211 x1 | 27000-31000 month gross monthly | open-ended 40h none | +leave +sick +social +growth | Аманат кассасы.
      Кароолчу | 5414 x2 | 20000-23000 month gross monthly | open-ended 40h under-1 | +overtime +leave +sick +social | Филиалдын имараты.
      `,
    ),
  },
  {
    key: 'jashyl-bak',
    name: 'ОсОО «Жашыл Бак Азык»',
    kind: 'private',
    sector: 'C',
    city: 'Жалал-Абад',
    stand: 'B3',
    taxNumber: '02409201620106',
    about: 'Жашылча, жемиш жана жаңгак иштетебиз, сок чыгарабыз.',
    vacancies: rows(
      HERE,
      `
      Линия оператору | 8160 x8 | 24000-30000 month net monthly | open-ended 40h none | +overtime +leave +sick +social +safety agreement board:given | Сок куюу линиясы, эки смена.
      Сезондук сорттоочу | 9329 x25 | 900-1200 day weekly | seasonal:3 48h none | +overtime +social +safety board:given | Өрүк, алма жана жаңгак сорттоо.
      Технолог | 2145 x1 | 42000-50000 month gross monthly | open-ended 40h 1-3 | +leave +sick +social +safety +growth agreement | Рецептуры, контроль партий.
      Лаборант | 3116 x2 | 26000-30000 month gross monthly | open-ended 40h none | +leave +sick +social +safety +growth agreement | Анализ сырья и готового продукта.
      Грузчик | 9333 x4 | 25000-28000 month net twice-a-month | fixed-term:12 44h none | +overtime +leave +social +safety | Склад готовой продукции, тележки и рохли.
      Агент по закупке @ Ноокен, Жалал-Абад облусу | 3323 x2 | 25000-40000 month | civil-law:5 40h under-1 | -sick | Закупка овощей у фермеров, проезд оплачивается.
      Слесарь по оборудованию | 7233 x2 | 33000-38000 month gross monthly | open-ended 40h 1-3 | +overtime +leave +sick +social +safety agreement | Обслуживание линий розлива.
      Продавец-консультант на дегустациях | 5242 x4 | 1000 day daily | civil-law:1 20h none | +studies | Выходные дни в магазинах.
      Кладовщик | 4321 x2 | 26000-30000 month gross monthly | open-ended 40h under-1 | +leave +sick +social +safety agreement | Учёт сырья и тары.
      `,
    ),
  },
  {
    key: 'toktogul-sut',
    name: 'ОсОО «Сүт Булак»',
    kind: 'private',
    sector: 'C',
    city: 'Жалал-Абад',
    stand: 'B4',
    taxNumber: '01908201720115',
    about: 'Сүт азыктары, кырк дүкөнгө жеткиребиз.',
    vacancies: rows(
      HERE,
      `
      Быштак устасы | 7513 x2 | 28000-34000 month net monthly | open-ended 44h under-1 | +leave +social +safety +growth | Быштак жана айран даярдоо.
      Аппаратчик пастеризации | 8160 x2 | 27000-32000 month net monthly | open-ended 44h 1-3 | +leave +social +safety +nights | Ночные смены через две.
      Водитель-экспедитор | 8322 x3 | 30000-36000 month net | open-ended 48h 1-3 | +social -overtime | Развозка по магазинам, ранний выезд.
      Мерчендайзер | 5223 x2 | 22000-26000 month net | civil-law:6 40h none | +studies | Выкладка в магазинах города.
      `,
    ),
  },
];
