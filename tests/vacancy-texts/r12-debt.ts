import { en, IN_RUSSIA, ky, ru, textsAbout } from './text.ts';

const IN_KOREA = {
  ...IN_RUSSIA,
  country: 'KR',
  place: 'Сеул',
  currency: 'KRW',
  payFrom: 2_100_000,
  payTo: 2_300_000,
} as const;

export const DEBT = textsAbout('R12', {
  bad: [
    ru('Работа на складе, стоимость общежития удерживается из зарплаты.', { severity: 'HOLD' }),
    ru(
      { ...IN_RUSSIA, description: 'Билет покупаем мы, его стоимость отрабатываете в первые два месяца.' },
      { severity: 'BLOCK' },
    ),
    ru(
      { ...IN_KOREA, description: 'Долг за перелёт вычитается из зарплаты, ферма под Сеулом.' },
      { severity: 'BLOCK' },
    ),
    ru('Выдаём аванс на переезд, аванс нужно отработать. Работа на птичнике.', { severity: 'HOLD' }),
    ru('Проживание и питание вычитаем из зарплаты, бригада на стройке.'),
    ky('Жатакана акысы айлыктан кармалат, фермада иштөө.', { severity: 'HOLD' }),
    ky({ ...IN_RUSSIA, description: 'Билеттин акчасын иштеп бересиз, курулушта иштөө.' }, { severity: 'BLOCK' }),
    ky('Алдын ала берилген акча айлыктан кармалып калат, малчы керек.'),
    en('Accommodation is deducted from your wages. Greenhouse work.', { severity: 'HOLD' }),
    en(
      { ...IN_KOREA, description: 'The flight ticket is repaid from your salary over six months.' },
      { severity: 'BLOCK' },
    ),
    en('We give an advance that you work off during the harvest.'),
  ],
  nearMiss: [
    ru('Жильё бесплатное, из зарплаты ничего не удерживаем. Работа на складе.'),
    ru('Аванс 20-го числа, зарплата 5-го. Касса и зал.'),
    ru({ title: 'Бухгалтер', description: 'Расчёт зарплаты, удержание подоходного налога, авансовые отчёты.' }),
    ru({ ...IN_RUSSIA, description: 'Билет и проживание оплачивает компания, договор до выезда.' }),
    ru('Подоходный налог удерживается из зарплаты по закону. Касса и зал.'),
    ru({ title: 'Кассир', description: 'Продажа билетов, возврат стоимости билета пассажирам.' }),
    ru({ title: 'Специалист по взысканию', description: 'Работа с долгами клиентов, реструктуризация.' }),
    ky('Жатакана акысыз, айлыктан эч нерсе кармалбайт. Фермада иштөө.'),
    ky('Айлык айына эки жолу: аванс жана калганы. Дүкөндө иштөө.'),
    en('Free accommodation, nothing is deducted from your wages. Greenhouse work.'),
    en('Income tax is deducted from the salary as the law requires. Shop work.'),
  ],
});
