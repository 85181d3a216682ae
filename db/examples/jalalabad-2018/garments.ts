import type { Stand } from '../stand.ts';
import { rows } from './rows.ts';
import { HERE } from './wheres.ts';

/** Clothing firms of the city and its region. */
export const GARMENTS: Stand[] = [
  {
    key: 'kogart-kiyim',
    name: 'ОсОО «Көгарт Кийим»',
    kind: 'private',
    sector: 'C',
    city: 'Жалал-Абад',
    stand: 'A1',
    taxNumber: '00510201820011',
    about: 'Мектеп формасы жана жумуш кийими, 120 адам иштейт.',
    vacancies: rows(
      HERE,
      `
      Тигүүчү | 8153 x15 | 28000-40000 month net monthly | open-ended 44h none | +leave +sick +social +safety +growth probation:2 | Мектеп формасын тигүү, билбегендерге бир ай үйрөтөбүз.
      Тигүүчүнүн шакирти | 8153 x8 | 15000-18000 month net monthly | fixed-term:3 40h none | +leave +social +growth +studies | Үч ай окуу, окуу учурунда да айлык төлөнөт.
      Бычмачы | 7532 x2 | 32000-40000 month net monthly | open-ended 44h 1-3 | +leave +sick +social +safety | Кездемени программа боюнча бычуу.
      Цех мастери | 3122 x1 | 40000-48000 month net monthly | open-ended 44h 3-6 | +overtime +leave +sick +social +safety agreement | Отуз тигүүчүнүн ишин уюштуруу, сапатты көзөмөлдөө.
      Контролёр качества | 7543 x2 | 24000-28000 month net | open-ended 44h under-1 | +leave +social access:step-free | Проверка готовых изделий, работа сидя.
      Үтүктөөчү | 8157 x3 | 22000-26000 month net | open-ended 44h none | +social +safety | Даяр буюмдарды үтүктөө жана бүктөө.
      Кадр бөлүмүнүн адиси | 2423 x1 | 28000-33000 month gross monthly | open-ended 40h 1-3 | +leave +sick +social access:screen-work | Жумушка алуу, келишимдер, жеке иштер.
      Кароолчу | 5414 x2 | 17000-19000 month net | open-ended 42h none | +leave +social +nights | Түнкү жана күндүзгү кезмет.
      `,
    ),
  },
  {
    key: 'arstan-tekstil',
    name: 'ОсОО «Арстанбап Текстиль»',
    kind: 'private',
    sector: 'C',
    city: 'Жалал-Абад',
    stand: 'A2',
    taxNumber: '01203201920023',
    about: 'Шьём халаты и постельное бельё для рынков региона.',
    vacancies: rows(
      HERE,
      `
      Швея-универсал | 8153 x10 | 25000-45000 piece | verbal 54h under-1 | -leave | Пошив халатов, оплата за готовое изделие каждую неделю.
      Помощник в швейный цех | 9329 x4 | 14000-16000 month | not-said 54h none | -sick -safety | Чистка изделий, упаковка, переноска кроя.
      Машинист оверлока | 8153 x5 | 26000-38000 piece weekly | civil-law:6 48h 1-3 | -leave -social | Обработка срезов, две смены.
      Упаковщик | 9321 x3 | 18000-20000 month net | fixed-term:6 44h none | +social | Складывание, этикетки, отправка по заказам.
      Стажёр швейного цеха | 8153 x4 | | internship:1 40h none | +growth | Обучение месяц, без оплаты не оставляем: оплата за сделанное.
      `,
    ),
  },
  {
    key: 'umut-tigish',
    name: 'ИП «Үмүт Тигиш»',
    kind: 'private',
    sector: 'C',
    city: 'Сузак',
    stand: 'A3',
    about: 'Сузактагы үй-бүлөлүк цех, он эки машина.',
    vacancies: rows(
      { ...HERE, place: 'Сузак, Жалал-Абад облусу' },
      `
      Машинист тигүүчү | 8153 x6 | 24000-34000 piece weekly | patent:12 50h none | -overtime -social neither | Көйнөк тигүү, патентти тигүүчү өзү алат.
      Бычмачынын жардамчысы | 7532 x1 | 18000-22000 month | verbal 50h none | | Кездеме жаюу, үлгү боюнча белгилөө.
      Жеткирүүчү | 8322 x1 | | patent:6 40h under-1 | | Буюмдарды базарга жеткирүү, өз унаасы менен.
      `,
    ),
  },
  {
    key: 'altyn-iyne',
    name: 'ОсОО «Алтын Ийне»',
    kind: 'private',
    sector: 'C',
    city: 'Жалал-Абад',
    stand: 'A4',
    taxNumber: '02207201720034',
    about: 'Спорттук кийим, экспортко. Жамааттык келишимибиз бар.',
    vacancies: rows(
      HERE,
      `
      Тигүүчү (спорттук кийим) | 8153 x12 | 32000-46000 month net twice-a-month | open-ended 40h under-1 | +overtime +leave +sick +social +safety +growth both board:given | Экспорттук буйрутмалар, түшкү тамак берилет.
      Конструктор одежды | 2163 x1 | 45000-60000 month gross monthly | open-ended 40h 3-6 | +overtime +leave +sick +social +safety +growth both access:screen-work | Лекала в программе, работа с заказчиками.
      Механик по ремонту швейных машин | 7233 x1 | 35000-42000 month gross monthly | open-ended 40h 1-3 | +overtime +leave +sick +social +safety both | Настройка и ремонт шестидесяти машин.
      Кладовщик | 4321 x1 | 24000-28000 month gross monthly | open-ended 40h under-1 | +leave +sick +social both access:ask | Учёт тканей и фурнитуры.
      Эмгекти коргоо боюнча адис | 2263 x1 | 30000-36000 month gross monthly | open-ended 40h 1-3 | +leave +sick +social +safety +growth both | Нускамалар, окутуу, текшерүү.
      `,
    ),
  },
  {
    key: 'suzak-jeans',
    name: 'ОсОО «Ак-Тилек Деним»',
    kind: 'private',
    sector: 'C',
    city: 'Жалал-Абад',
    stand: 'A5',
    taxNumber: '01511201820047',
    about: 'Джинсы и куртки, новый цех у автовокзала.',
    vacancies: rows(
      HERE,
      `
      Швея по джинсам | 8153 x8 | 30000-44000 month net monthly | open-ended 44h 1-3 | +leave +sick +social +safety -growth | Тяжёлые ткани, двухигольные машины.
      Раскройщик | 7532 x2 | 34000-42000 month net monthly | open-ended 44h 1-3 | +leave +social +safety | Раскрой сабельной машиной.
      Оператор вышивальной машины | 8159 x2 | 26000-32000 month net | fixed-term:12 44h none | +leave +social +growth access:flexible-hours | Обучим за две недели.
      Бухгалтер | 3313 x1 | 30000-35000 month gross monthly | open-ended 40h 1-3 | +leave +sick +social access:screen-work,home-work | Зарплата и налоги, часть недели из дома.
      Тазалоочу | 9112 x2 | 15000-17000 month net | open-ended 36h none | +leave +social access:flexible-hours | Цехти эки маал тазалоо.
      `,
    ),
  },
  {
    key: 'maaram-atele',
    name: 'ИП «Маарам Ателье»',
    kind: 'private',
    sector: 'S',
    city: 'Жалал-Абад',
    stand: 'A6',
    taxNumber: '02108199420358',
    about: 'Үлпөт көйнөктөрү жана оңдоо.',
    vacancies: rows(
      HERE,
      `
      Портной по индивидуальным заказам | 7531 x2 | 30000-50000 month net | patent:12 44h 3-6 | -social | Платья по меркам, примерка.
      Сайма чебери | 7533 x2 | 400-1500 piece weekly | civil-law:6 30h under-1 | +studies access:home-work,flexible-hours | Үйдөн сайса да болот.
      Кабыл алуучу | 4226 x1 | 18000-20000 month net | verbal 44h none | -sick | Буйрутмаларды кабыл алуу.
      `,
    ),
  },
];
