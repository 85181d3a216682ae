import type { JobPosting, MonetaryAmount, PostalAddress, WithContext } from 'schema-dts';
import type { Vacancy } from '../../shared/vacancies.ts';

/** Google's list of what a job posting may be employed as (developers.google.com, job-posting). */
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
/** Months that go with a range of experience, its lower end. */
const EXPERIENCE: Partial<Record<NonNullable<Vacancy['experience']>, number>> = { '1-3': 12, '3-6': 36, 'over-6': 72 };

/** A vacancy as schema.org's JobPosting (https://schema.org/JobPosting); pay in units that it does not have is left out. */
export const jobPosting = (vacancy: Vacancy): WithContext<JobPosting> =>
  dense<WithContext<JobPosting>>({
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
      address: dense<PostalAddress>({
        '@type': 'PostalAddress',
        addressLocality: vacancy.place,
        addressRegion: vacancy.region,
        addressCountry: vacancy.country ?? 'KG',
      }),
    },
    employmentType: employmentOf(vacancy),
    totalJobOpenings: vacancy.openings,
    occupationalCategory: vacancy.occupation,
    workHours: vacancy.schedule ?? (vacancy.hours ? `${vacancy.hours}` : undefined),
    jobStartDate: vacancy.startsOn,
    educationRequirements: vacancy.education,
    experienceRequirements: experienceOf(vacancy),
    baseSalary: salaryOf(vacancy),
    directApply: false,
  });

const employmentOf = ({ contract, hours, listing }: Vacancy): string | undefined => {
  if (listing === 'internship') return 'INTERN';
  if (contract === 'open-ended' && hours !== undefined && hours < 35) return 'PART_TIME';
  return contract ? (EMPLOYMENT[contract] ?? 'OTHER') : undefined;
};

const experienceOf = ({ experience }: Vacancy): JobPosting['experienceRequirements'] => {
  if (experience === 'none') return 'no requirements';
  const months = experience && EXPERIENCE[experience];
  return months ? { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: months } : undefined;
};

const salaryOf = ({ payFrom, payTo, currency, payPeriod }: Vacancy): MonetaryAmount | undefined => {
  const unitText = UNIT[payPeriod ?? 'month'];
  if (!unitText || (payFrom === undefined && payTo === undefined)) return undefined;
  const value = dense({ '@type': 'QuantitativeValue' as const, minValue: payFrom, maxValue: payTo, unitText });
  return { '@type': 'MonetaryAmount', currency: currency ?? 'KGS', value };
};

const dense = <T extends object>(facts: T): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
