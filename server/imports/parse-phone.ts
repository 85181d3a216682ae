/** A number in E.164 with what to know about it, or why it is none. */
export type PhoneReading = { phone: string; note?: string } | { fault: string };

/** Code of the country, what a national number looks like, and the digit that stands before it at home. */
type Plan = { code: string; national: RegExp; countries: string[]; trunk?: string };

/** National numbering plans as far as they tell a wrong number: ITU-T E.164 national presentations of KG, RU, KZ, UZ, TJ. */
const PLANS: Plan[] = [
  { code: '996', national: /^[2-9]\d{8}$/, countries: ['KG'], trunk: '0' },
  { code: '7', national: /^[3-9]\d{9}$/, countries: ['RU', 'KZ'], trunk: '8' },
  { code: '998', national: /^[2-9]\d{8}$/, countries: ['UZ'] },
  { code: '992', national: /^\d{9}$/, countries: ['TJ'] },
];
const KNOWN_CODES = PLANS.map(({ code }) => `+${code}`).join(', ');
const LEAST_DIGITS = 8;
const MOST_DIGITS = 15;

/** `0555 12-34-56` → `+996555123456`; `country` is whose number it is where no code is written. */
export function parsePhone(cell: string, country = 'KG'): PhoneReading {
  const [first = '', ...others] = cell.split(/[,;/\n]/).filter((part) => /\d/.test(part));
  if (/\d[.,]?\d*e\+?\d/i.test(cell))
    return { fault: `the phone “${cell}” was cut by the spreadsheet: make the column text and type it again` };
  if (/\p{L}/u.test(first.replace(/(?:доб|ext|вн|тел|tel|моб|mob)\.?/giu, '')))
    return { fault: `the phone “${cell}” holds letters` };
  const digits = first.replace(/\D/g, '').replace(/^00/, '');
  const isInternational = /^\s*(?:\+|00)/.test(first);
  const reading = isInternational ? withCode(digits) : (withCode(digits, true) ?? atHome(digits, country));
  if (!reading) return { fault: `the phone “${cell}” is not whole: ${expected(country)}` };
  if (others.length === 0) return reading;
  return { ...reading, note: 'the first of several phones is taken' };
}

/** A number that begins with a country's code; without a `+` only one of the known ones, in its full length. */
function withCode(digits: string, knownOnly = false): { phone: string; note?: string } | undefined {
  const plan = PLANS.find(({ code }) => digits.startsWith(code));
  if (plan) return plan.national.test(digits.slice(plan.code.length)) ? { phone: `+${digits}` } : undefined;
  if (knownOnly || digits.length < LEAST_DIGITS || digits.length > MOST_DIGITS) return undefined;
  return { phone: `+${digits}`, note: `the country of the phone is none of ${KNOWN_CODES}: not checked` };
}

/** A number as it is dialled within a country; eleven digits that begin with 8 are dialled so in Russia and Kazakhstan only. */
function atHome(digits: string, country: string): { phone: string } | undefined {
  const plan = /^8\d{10}$/.test(digits)
    ? PLANS.find(({ trunk }) => trunk === '8')
    : PLANS.find(({ countries }) => countries.includes(country));
  if (!plan) return undefined;
  const national = plan.trunk && digits.startsWith(plan.trunk) ? digits.slice(1) : digits;
  const whole = [national, digits].find((number) => plan.national.test(number));
  return whole === undefined ? undefined : { phone: `+${plan.code}${whole}` };
}

const expected = (country: string): string =>
  country === 'KG' ? 'such as 0555 123456 or +996 555 123456' : `with its country’s code (${KNOWN_CODES})`;
