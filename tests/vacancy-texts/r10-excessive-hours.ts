import { en, IN_RUSSIA, ky, ru, textsAbout } from './text.ts';

export const EXCESSIVE_HOURS = textsAbout('R10', {
  bad: [
    ru({ hours: 48, overtimePaid: 'no' }, { severity: 'WARN' }),
    ru({ hours: 66, overtimePaid: 'yes' }, { severity: 'HOLD' }),
    ru(
      { hours: undefined, description: 'Вахта на складе, работа без выходных, смена 11 часов.' },
      { severity: 'HOLD' },
    ),
    ru({ hours: undefined, shiftHours: 12, schedule: '6/1' }, { severity: 'HOLD' }),
    ru(
      { hours: undefined, description: 'Кухня кафе, мытьё посуды, график 6/1 с 9:00 до 22:00.' },
      { severity: 'HOLD' },
    ),
    ru({ ...IN_RUSSIA, hours: undefined, description: 'Теплица, 7 дней в неделю по 10 часов.' }, { severity: 'HOLD' }),
    ky(
      { hours: undefined, schedule: 'дем алышсыз', description: 'Кафеде идиш жуу, столдорду тазалоо.' },
      { severity: 'HOLD' },
    ),
    ky({ hours: undefined, description: 'Нан цехи, жумасына 6 күн 12 сааттан иштейсиз.' }, { severity: 'HOLD' }),
    ky({ hours: 54, overtimePaid: 'no' }, { severity: 'WARN' }),
    en({ hours: undefined, description: 'Kitchen porter, 12 hours a day, 6 days a week.' }, { severity: 'HOLD' }),
    en({ hours: undefined, description: 'Farm hand, 70 hours per week in summer.' }, { severity: 'HOLD' }),
  ],
  nearMiss: [
    ru({ hours: 48, overtimePaid: 'yes' }),
    ru({ hours: 40, overtimePaid: 'no' }),
    ru({ hours: 60, overtimePaid: 'yes' }),
    ru('Магазин работает без выходных, график продавцов 2/2 по 11 часов.'),
    ru({ hours: undefined, shiftHours: 12, schedule: '2/2' }),
    ru('Поддержка клиентов 24/7, ваша смена 8 часов, пять дней в неделю.'),
    ru({ hours: undefined, description: 'Мастер по ремонту, график 6/1 с 9 до 17.' }),
    ky({
      hours: undefined,
      schedule: '5/2',
      description: 'Дүкөн дем алышсыз иштейт, кызматкерлер кезек менен эс алат.',
    }),
    ky({ hours: 42, overtimePaid: 'not-said' }),
    en('The hotel is open 7 days a week; you work five of them, 8 hours.'),
  ],
});
