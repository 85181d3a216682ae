import { EMPLOYER_SHEET } from '../sheets/employer-columns.ts';
import { VACANCY_SHEET, type SheetColumn } from '../sheets/vacancy-columns.ts';
import { inEachLanguage } from '../sheets/words.ts';

/**
 * What a column may be called, in Russian, Kyrgyz and English, beside its heading in the template; compared folded, so case
 * and punctuation do not matter.
 */

const words = (list: string) => list.trim().split(/\s*[,\n]\s*/);

export const VACANCY_COLUMNS = withHeadings(VACANCY_SHEET, {
  sourceId: words('id, код вакансии, номер вакансии, код, job id, vacancy id, reference, бош орундун коду, коду'),
  title: words(`
    title, name, job title, vacancy, position, наименование вакансии, вакансия, вакансии, должность
    профессия, специальность, наименование профессии, название, название вакансии, бош орун
    вакансиянын аталышы, кызмат, кызмат орду, кесип, кесиби, аталышы
  `),
  employer: words(`
    employer, company, organisation, organization, agency, работодатель, организация, компания
    предприятие, наименование организации, наименование работодателя, название организации, фирма
    иш берүүчү, ишкана, мекеме, уюм, компаниянын аталышы
  `),
  openings: words(`
    openings, positions, of positions, number of positions, vacancies count, количество, количество мест
    количество рабочих мест, количество вакансий, число мест, кол во, кол во мест, кол во вакансий, мест
    саны, орун саны, бош орундардын саны, жумуш орундарынын саны
  `),
  description: words(`
    description, job description, duties, responsibilities, должностные обязанности, обязанности
    описание, описание вакансии, чем заниматься, милдеттери, иш милдеттери, сыпаттама, сүрөттөмө
  `),
  requirements: words(`
    requirements, qualifications, minimum qual requirements, требования, требования к кандидату
    квалификация, талаптар, талап
  `),
  skills: words('skills, preferred skills, навыки, ключевые навыки, көндүмдөр'),
  conditions: words('conditions, benefits, условия, условия труда, условия работы, шарттар, иш шарттары'),
  region: words('city, region, town, регион, область, город, населенный пункт, район, шаар, облус, аймак'),
  address: words(`
    address, location, place, work location, place of work, адрес, адрес места работы, место работы
    местонахождение, место, дарек, дареги, иштөө жери, жери, жумуш орду
  `),
  country: words('country, страна, өлкө'),
  pay: words(`
    pay, salary, wage, wages, заработная плата, зарплата, зар плата, з п, зп, оклад, оплата
    оплата труда, размер заработной платы, уровень зарплаты, доход, айлык, айлык акы, эмгек акы, маяна
  `),
  payFrom: words(`
    pay from, salary from, salary range from, min salary, salary min, зарплата от, заработная плата от
    оклад от, мин зарплата, минимальная зарплата, эмгек акы баштап, айлык баштап
  `),
  payTo: words(`
    pay to, salary to, salary range to, max salary, salary max, зарплата до, заработная плата до
    оклад до, макс зарплата, максимальная зарплата, эмгек акы чейин, айлык чейин
  `),
  currency: words('currency, salary currency, валюта, валютасы, акча бирдиги'),
  payPeriod: words('pay period, salary frequency, salary period, период оплаты, период, частота выплат, төлөө мезгили'),
  payBasis: words('pay basis, gross net, gross, до вычета налогов, гросс нетто'),
  contract: words(`
    contract, contract type, employment contract, вид договора, тип договора, договор, форма договора
    оформление, келишим, келишимдин түрү, эмгек келишими
  `),
  hoursPerWeek: words(`
    hours per week, weekly hours, hours week, часов в неделю, рабочих часов в неделю
    количество часов в неделю, жумасына саат
  `),
  schedule: words(`
    schedule, work schedule, shift, full time part time indicator, график, график работы, режим работы
    занятость, тип занятости, график жумуш, иш графиги, жумуш графиги, иш тартиби
  `),
  experience: words('experience, work experience, опыт, опыт работы, требуемый опыт, стаж, тажрыйба, иш тажрыйбасы'),
  education: words('education, образование, требуемое образование, билим, билими, билим деңгээли'),
  url: words('url, link, ссылка, ссылка на вакансию, сайт, шилтеме'),
  howToApply: words(`
    how to apply, to apply, contact, contacts, контакты, контактные данные, телефон, phone
    как откликнуться, байланыш, байланыш маалыматы
  `),
  startsAt: words('start, start date, starts, дата начала, начало работы, дата начала работы, баштоо күнү'),
  validUntil: words(`
    valid until, post until, closing date, deadline, действует до, срок действия, актуально до
    жарактуу мөөнөтү
  `),
  publishedAt: words(`
    publishedat, published at, posting date, date posted, дата публикации, опубликовано, дата
    жарыяланган күнү
  `),
  checkedAt: words('checkedat, checked at, process date, проверено, дата проверки'),
  overtimePaid: words(`
    overtime paid, overtime, сверхурочные, оплата сверхурочных, сверхурочные оплачиваются
    ашыкча иш төлөнөт
  `),
  paidLeave: words('paid leave, holiday pay, отпуск, оплачиваемый отпуск, акы төлөнүүчү эмгек өргүүсү, эмгек өргүү'),
  sickPay: words('sick pay, sick leave, больничный, больничные, оплата больничных, ооруп калганда төлөм'),
  socialContributions: words(`
    social contributions, social insurance, соцотчисления, социальные отчисления, отчисления в соцфонд
    соцпакет, социалдык төгүмдөр
  `),
  safety: words('safety, охрана труда, коопсуздук, эмгекти коргоо'),
  training: words('training, обучение, окутуу'),
  listing: words('listing, вид вакансии, тип вакансии'),
  contractMonths: words('contract months, срок договора, келишимдин мөөнөтү'),
  payRhythm: words('pay rhythm, частота выплаты'),
  shiftHours: words('shift hours, длительность смены, смена саат'),
  nights: words('nights, night shifts, ночные смены, түнкү смена'),
  days: words('days, work days, дни работы, иш күндөрү'),
  besideStudies: words('beside studies, для студентов, студенттерге'),
  paidLeaveDays: words('paid leave days, дни отпуска, өргүү күндөрү'),
  unionOrAgreement: words('union, профсоюз, кесиптик бирлик'),
  accessibleTo: words('accessible to, accessibility, доступность, для людей с инвалидностью, квота'),
  housingMealsTransport: words('housing, жилье, жилье и питание, проживание, жатакана, турак жай'),
  recruiter: words('recruiter, рекрутер'),
  permitNumber: words('permit, разрешение, лицензия, уруксат'),
  probationWeeks: words('probation, испытательный срок, сыноо мөөнөтү'),
  probationPaid: words('probation paid'),
  minimumAge: words('min age, возраст, жашы'),
  occupation: words('isco, isco 08, код профессии, окз, кесип коду'),
});

export const EMPLOYER_COLUMNS = withHeadings(EMPLOYER_SHEET, {
  sourceId: words('id, код, номер, employer id, коду'),
  name: [...words('name, название, наименование, аталышы'), ...VACANCY_COLUMNS.employer],
  kind: words('kind, type, вид, тип, форма собственности, вид организации, түрү, менчик түрү'),
  sector: words('sector, industry, отрасль, сфера деятельности, вид деятельности, тармак, тармагы'),
  city: words('city, town, город, населенный пункт, шаар, шаары'),
  stand: words('stand, booth, table, стенд, номер стенда, стол, место на ярмарке, стенди'),
  taxNumber: words('tax number, tin, inn, инн, огрн, стн, салык төлөөчүнүн номери'),
  about: words('about, description, описание, о компании, об организации, чем занимается, сыпаттама'),
  subcontractorOf: words('subcontractor of, subcontractor, субподрядчик, подрядчик'),
  size: words('size, staff, численность, число сотрудников, количество сотрудников, кызматкерлер'),
  permitNumber: words('permit, разрешение, лицензия, уруксат'),
  contactName: words('contact, contact name, контакт, ответственный, байланыш'),
  contactPhone: words('phone, телефон, телефон номери'),
});

export type VacancyField = keyof typeof VACANCY_COLUMNS;
export type EmployerField = keyof typeof EMPLOYER_COLUMNS;

/** Known, so that nobody wonders, but a vacancy has no place for it. */
export const NOT_KEPT = new Set<string>(['publishedAt', 'checkedAt'] satisfies VacancyField[]);

/** A field is also known by its heading in the template, in each language. */
function withHeadings<Field extends string>(
  sheet: readonly SheetColumn[],
  synonyms: Record<Field, string[]>,
): Record<Field, string[]> {
  const headings = (field: string) =>
    sheet.filter((one) => one.field === field).flatMap((one) => inEachLanguage(one.heading));
  const all = Object.entries(synonyms) as [Field, string[]][];
  return Object.fromEntries(all.map(([field, words]) => [field, [...headings(field), ...words]])) as Record<
    Field,
    string[]
  >;
}
