import { en, ky, ru, textsAbout } from './text.ts';

export const DISGUISED_EMPLOYMENT = textsAbout('R09', {
  bad: [
    ru({ title: 'Швея', contract: 'patent', contractMonths: 12, hours: 48, overtimePaid: 'yes' }, { severity: 'HOLD' }),
    ru({ title: 'Мастер маникюра', contract: 'patent', contractMonths: undefined, schedule: '2/2, с 10 до 20' }),
    ru({ contract: 'civil-law', contractMonths: 11, shiftHours: 8, schedule: '5/2' }),
    ru({ title: 'Курьер', contract: 'self-employed', contractMonths: 6, hours: 44, schedule: 'смены по графику' }),
    ru({ contract: 'not-said', description: 'Швейный цех, оформление по патенту, график 6/1 с 8 до 18.' }),
    ru('Работа в зале по сменам, оформление по договору ГПХ, постоянная занятость.'),
    ru('Водитель в парк: нужно открыть ИП, смены по 12 часов, график 2/2.'),
    ky({ title: 'Тигүүчү', contract: 'patent', contractMonths: 12, hours: 45, schedule: 'дүйшөмбүдөн жумага чейин' }),
    ky('Тигүү цехинде патент менен иштейсиз, 8ден 18ге чейин, узак мөөнөткө.'),
    en({ contract: 'self-employed', contractMonths: 12, hours: 40, schedule: 'Mon-Fri, 9 to 18' }),
    en('Full-time shifts in our call centre; you work as a self-employed contractor, long term.'),
  ],
  nearMiss: [
    ru({ contract: 'civil-law', contractMonths: 2, hours: 40 }),
    ru({
      title: 'Переводчик',
      contract: 'civil-law',
      contractMonths: 6,
      hours: undefined,
      description: 'Переводы по заказам, свободное время, из дома.',
    }),
    ru({ title: 'Бухгалтер', description: 'Учёт ИП и самозанятых, патент, отчёты в налоговую.' }),
    ru({ contract: 'fixed-term', contractMonths: 12, schedule: '5/2, с 9 до 18' }),
    ru({ title: 'Патентный поверенный', description: 'Оформление патентов на изобретения, переписка с ведомством.' }),
    ru({
      contract: 'civil-law',
      contractMonths: undefined,
      hours: 40,
      description: 'Временный проект: перепись товара за две недели.',
    }),
    ky({ contract: 'civil-law', contractMonths: 3, hours: 40 }),
    ky({ title: 'Бухгалтер', description: 'Жеке ишкерлердин патентин жана салыгын эсептөө.' }),
    en({
      contract: 'self-employed',
      contractMonths: 6,
      hours: 10,
      schedule: 'flexible',
      description: 'Designing leaflets from home.',
    }),
  ],
});
