import type { VacancyDraft } from '../../../shared/vacancies.ts';

type Job = VacancyDraft & { title: string };

/** What any employer may be short of on the day. */
const ANYWHERE: readonly Job[] = [
  { title: 'Эсепчи', occupation: '3313', payFrom: 28_000, payTo: 36_000, experience: '1-3' },
  { title: 'Водитель', occupation: '8322', payFrom: 30_000, payTo: 38_000, experience: '1-3' },
  { title: 'Оператор базы данных', occupation: '4132', payFrom: 22_000, payTo: 28_000, experience: 'none' },
  { title: 'Секретарь', occupation: '4120', payFrom: 20_000, payTo: 25_000, experience: 'none' },
  { title: 'Тазалоочу', occupation: '9112', payFrom: 16_000, payTo: 19_000, experience: 'none' },
];
/** By ISIC section. */
const BY_SECTOR: Readonly<Record<string, readonly Job[]>> = {
  C: [
    { title: 'Тигүүчү', occupation: '8153', payFrom: 30_000, payTo: 42_000, experience: 'none' },
    { title: 'Упаковщик', occupation: '9321', payFrom: 22_000, payTo: 27_000, experience: 'none' },
  ],
  E: [{ title: 'Көчө шыпыруучу', occupation: '9613', payFrom: 17_000, payTo: 19_000, experience: 'none' }],
  G: [{ title: 'Сатуучу', occupation: '5223', payFrom: 20_000, payTo: 25_000, experience: 'none' }],
  I: [
    { title: 'Официант', occupation: '5131', payFrom: 20_000, payTo: 26_000, experience: 'none' },
    { title: 'Повар', occupation: '5120', payFrom: 30_000, payTo: 40_000, experience: '1-3' },
  ],
  P: [
    { title: 'Башталгыч класстардын мугалими', occupation: '2341', payFrom: 22_000, payTo: 30_000, experience: 'none' },
  ],
  Q: [{ title: 'Медицинская сестра', occupation: '3221', payFrom: 19_000, payTo: 25_000, experience: 'none' }],
};

/** The jobs that an employer of this ISIC section may post on the day. */
export const jobsOf = (sector: string | null): readonly Job[] => BY_SECTOR[sector ?? ''] ?? ANYWHERE;

/** What every vacancy of the day says, so that no check holds it up. */
export const DECENT = {
  description: 'Толук жумуш күнү, келишим менен. Полный рабочий день, по договору, в дружном коллективе.',
  contract: 'open-ended',
  currency: 'KGS',
  payPeriod: 'month',
  payBasis: 'net',
  payRhythm: 'monthly',
  hours: 40,
  overtimePaid: 'yes',
  paidLeave: 'yes',
  sickPay: 'yes',
  socialContributions: 'yes',
  safety: 'yes',
  unionOrAgreement: 'agreement',
  accessibleTo: ['ask'],
  trainingGrowth: 'yes',
  housingMealsTransport: 'none',
  recruiter: 'direct',
  howToApply: 'Стенд',
} as const satisfies Partial<VacancyDraft> | { accessibleTo: readonly string[] };
