import type { Stand } from '../stand.ts';

export const PUBLIC_SERVICE: Stand[] = [
  {
    key: 'shaar-ish-bolumu',
    name: 'Городской отдел занятости «Жумуш Ош»',
    kind: 'public',
    sector: 'O',
    city: 'Ош',
    stand: 'G1',
    taxNumber: '00806200716576',
    about: 'Общественные работы и направления на обучение.',
    vacancies: [
      {
        job: { title: 'Оплачиваемые общественные работы', occupation: '9613', openings: 30, place: 'Ош' },
        description: 'Благоустройство парков, неполный день, два месяца.',
        pay: { payFrom: 500, payPeriod: 'day', payBasis: 'net', payRhythm: 'weekly' },
        terms: { contract: 'fixed-term', contractMonths: 2, hours: 20, experience: 'none' },
        rights: { overtimePaid: 'yes', paidLeave: 'yes', sickPay: 'yes', socialContributions: 'yes' },
        beside: {
          safety: 'yes',
          unionOrAgreement: 'both',
          accessibleTo: ['flexible-hours'],
          housingMealsTransport: 'none',
        },
      },
      {
        job: { title: 'Специалист по работе с молодёжью', occupation: '2422', openings: 1, place: 'Ош' },
        description: 'Консультации, ярмарки, связь с колледжами.',
        pay: { payFrom: 20000, payTo: 24000, payPeriod: 'month', payBasis: 'net', payRhythm: 'monthly' },
        terms: { contract: 'open-ended', hours: 40, experience: 'none' },
        rights: { overtimePaid: 'yes', sickPay: 'yes', socialContributions: 'yes' },
        beside: {
          safety: 'yes',
          trainingGrowth: 'yes',
          accessibleTo: ['step-free', 'toilet', 'screen-work'],
          housingMealsTransport: 'none',
        },
      },
      {
        job: { title: 'Сварщиктердин кыска курсу (окуу)', occupation: '7212', openings: 20, place: 'Ош' },
        description: 'Бекер үч айлык курс, стипендия төлөнөт.',
        terms: { contract: 'internship', contractMonths: 3, hours: 30, experience: 'none' },
        rights: { overtimePaid: 'yes', paidLeave: 'yes', sickPay: 'yes', socialContributions: 'yes' },
        beside: { safety: 'yes', trainingGrowth: 'yes', unionOrAgreement: 'both', accessibleTo: ['toilet'] },
      },
    ],
  },
  {
    key: 'osh-arhiv',
    name: 'Областной архив «Эстелик»',
    kind: 'public',
    sector: 'O',
    city: 'Ош',
    stand: 'G3',
    taxNumber: '00210200016713',
    about: 'Документы с 1920-х годов.',
    vacancies: [
      {
        job: { title: 'Архивист', occupation: '2621', openings: 2, place: 'Ош' },
        description: 'Описи и справки, оцифровка дел.',
        pay: { payFrom: 19000, payTo: 23000, payPeriod: 'month', payBasis: 'gross', payRhythm: 'monthly' },
        terms: { contract: 'open-ended', hours: 40, experience: 'none' },
        rights: { overtimePaid: 'yes', paidLeave: 'yes', sickPay: 'yes', socialContributions: 'yes' },
        beside: {
          safety: 'yes',
          trainingGrowth: 'yes',
          unionOrAgreement: 'both',
          accessibleTo: ['step-free', 'toilet', 'screen-work'],
          housingMealsTransport: 'none',
        },
      },
      {
        job: { title: 'Оператор сканирования', occupation: '4414', openings: 3, place: 'Ош' },
        description: 'Документтерди сканерлөө, тынч жумуш.',
        pay: { payFrom: 18000, payTo: 20000, payPeriod: 'month', payBasis: 'gross', payRhythm: 'monthly' },
        terms: { contract: 'fixed-term', contractMonths: 12, hours: 30, experience: 'none' },
        rights: { overtimePaid: 'yes', paidLeave: 'yes', sickPay: 'yes', socialContributions: 'yes' },
        beside: {
          safety: 'yes',
          trainingGrowth: 'yes',
          unionOrAgreement: 'union',
          accessibleTo: ['step-free', 'toilet', 'screen-work', 'flexible-hours'],
          housingMealsTransport: 'none',
        },
      },
    ],
  },
];
