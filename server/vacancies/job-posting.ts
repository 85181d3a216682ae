import type { Vacancy } from '../../shared/vacancies.ts';

const EMPLOYMENT: Partial<Record<NonNullable<Vacancy['contract']>, string>> = {
  'open-ended': 'FULL_TIME',
  'fixed-term': 'TEMPORARY',
  seasonal: 'TEMPORARY',
  'civil-law': 'CONTRACTOR',
  patent: 'CONTRACTOR',
  'self-employed': 'CONTRACTOR',
  internship: 'INTERN',
};
const UNIT: Partial<Record<NonNullable<Vacancy['payPeriod']>, string>> = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
};

/** A vacancy as schema.org's JobPosting (https://schema.org/JobPosting); pay in units that it does not have is left out. */
export const jobPosting = (vacancy: Vacancy): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: vacancy.title,
  description: vacancy.description ?? vacancy.title,
  datePosted: vacancy.postedAt.slice(0, 10),
  validThrough: vacancy.validUntil,
  identifier: { '@type': 'PropertyValue', name: vacancy.employerName, value: vacancy.id },
  hiringOrganization: { '@type': 'Organization', name: vacancy.employerName },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: vacancy.place,
      addressRegion: vacancy.region,
      addressCountry: vacancy.country ?? 'KG',
    },
  },
  employmentType: vacancy.contract ? (EMPLOYMENT[vacancy.contract] ?? 'OTHER') : undefined,
  totalJobOpenings: vacancy.openings,
  occupationalCategory: vacancy.occupation,
  workHours: vacancy.schedule ?? (vacancy.hours ? `${vacancy.hours}` : undefined),
  baseSalary: salaryOf(vacancy),
});

const salaryOf = ({ payFrom, payTo, currency, payPeriod }: Vacancy): unknown => {
  const unitText = UNIT[payPeriod ?? 'month'];
  if (!unitText || (payFrom === undefined && payTo === undefined)) return undefined;
  const value = { '@type': 'QuantitativeValue', minValue: payFrom, maxValue: payTo, unitText };
  return { '@type': 'MonetaryAmount', currency, value };
};
