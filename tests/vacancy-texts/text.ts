import {
  LIMITS_2026,
  type CheckId,
  type Circumstances,
  type EmployerFacts,
  type Severity,
} from '../../shared/checks/circumstances.ts';
import type { VacancyDraft } from '../../shared/vacancies.ts';

type Language = 'ru' | 'ky' | 'en';
/** A text of the table: every check it raises is listed, so that each other check must be silent about it. */
export type VacancyText = {
  id: string;
  about: CheckId;
  language: Language;
  draft: Partial<VacancyDraft>;
  circumstances: Circumstances;
  raises: readonly CheckId[];
  /** Of the finding that the text is about. */
  severity?: Severity;
};
type Beside = {
  /** Raised beside the check that the text is about. */
  also?: readonly CheckId[];
  severity?: Severity;
  employer?: Partial<EmployerFacts>;
  circumstances?: Partial<Omit<Circumstances, 'employer'>>;
};
type Written = Beside & { language: Language; draft: Partial<VacancyDraft> };

const EMPLOYER: EmployerFacts = {
  name: 'ОсОО «Алма-Бак»',
  kind: 'private',
  taxNumber: '01203201910234',
  city: 'Ош',
  stand: 'A1',
  permitNumber: null,
  subcontractorOf: null,
};

/** A decent vacancy, which each text changes; undefined takes a fact away. */
const DECENT: Partial<VacancyDraft> = {
  openings: 2,
  place: 'Ош',
  country: 'KG',
  contract: 'open-ended',
  payFrom: 25_000,
  payTo: 30_000,
  currency: 'KGS',
  payPeriod: 'month',
  hours: 40,
  overtimePaid: 'yes',
  paidLeave: 'yes',
  sickPay: 'yes',
  socialContributions: 'yes',
  recruiter: 'direct',
  validUntil: '2026-12-22',
  howToApply: 'A1',
};
const PLAIN: Record<Language, Partial<VacancyDraft>> = {
  ru: { title: 'Продавец', description: 'Обслуживание покупателей, выкладка товара, учёт остатков.' },
  ky: { title: 'Сатуучу', description: 'Кардарларды тейлөө, товарды текчеге коюу, эсеп жүргүзүү.' },
  en: { title: 'Shop assistant', description: 'Serving customers, stocking the shelves, keeping stock records.' },
};

const written =
  (language: Language) =>
  (draft: string | Partial<VacancyDraft>, beside: Beside = {}): Written => ({
    language,
    draft: { ...PLAIN[language], ...(typeof draft === 'string' ? { description: draft } : draft) },
    ...beside,
  });
export const ru = written('ru');
export const ky = written('ky');
export const en = written('en');

/** At an agency and abroad, which several texts need. */
export const AGENCY: Partial<EmployerFacts> = { name: 'Агентство «Тышкы Иш»', kind: 'agency' };
export const IN_RUSSIA: Partial<VacancyDraft> = {
  place: 'Москва',
  country: 'RU',
  payFrom: 80_000,
  payTo: 90_000,
  currency: 'RUB',
};

/** The texts about one check: those that must raise it, and those that only look as if they should. */
export const textsAbout = (about: CheckId, texts: { bad: Written[]; nearMiss: Written[] }): VacancyText[] =>
  (['bad', 'nearMiss'] as const).flatMap((kind) =>
    texts[kind].map(({ also = [], employer, circumstances, draft, ...text }, i) => ({
      ...text,
      id: `${about} ${kind === 'bad' ? 'bad' : 'near miss'} ${i + 1}`,
      about,
      draft: { ...DECENT, ...draft },
      circumstances: {
        homeCountry: 'KG',
        today: '2026-11-22',
        limits: LIMITS_2026,
        oneSexOccupations: [],
        medianPay: null,
        sameText: 0,
        ...circumstances,
        employer: { ...EMPLOYER, ...employer },
      },
      raises: kind === 'bad' ? [about, ...also] : also,
    })),
  );
