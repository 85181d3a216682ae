export type CheckId =
  `R0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `R1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | 'R20' | 'R21';
export type Severity = 'BLOCK' | 'HOLD' | 'WARN' | 'INFO';

export type EmployerFacts = {
  name: string;
  kind: string | null;
  taxNumber: string | null;
  city: string | null;
  stand: string | null;
  permitNumber: string | null;
  subcontractorOf: string | null;
};

/** What the law and the statistics say a month is worth, and since when. */
export type Limits = {
  minimumWage: number;
  subsistence: number;
  currency: 'KGS';
  /** yyyy-mm-dd */
  asOf: string;
  source: string;
};

/** What a vacancy is judged against, beside its own words. */
export type Circumstances = {
  employer: EmployerFacts;
  /** ISO 3166-1, two letters. */
  homeCountry: string;
  /** yyyy-mm-dd */
  today: string;
  limits: Limits;
  /** ISCO-08 codes, or their beginnings, of work for which the law lets one sex be named. */
  oneSexOccupations: readonly string[];
  /** Of the monthly pay in the same ISCO group at this fair, in the same currency; null where fewer than 5 are known. */
  medianPay: number | null;
  /** Other vacancies at this fair with the very same text. */
  sameText: number;
};

/** The minimum wage is of the draft budget for 2026; the subsistence minimum is of working age, third quarter of 2025. */
export const LIMITS_2026: Limits = {
  minimumWage: 3280,
  subsistence: 9818,
  currency: 'KGS',
  asOf: '2026-01-01',
  source: '24.kg 348586 and 347160, newskg.info',
};
