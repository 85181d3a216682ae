import { fold } from '../../shared/fold.ts';
import type { Names } from '../../shared/fields.ts';
import type { Origin, VacancyDraft } from '../../shared/vacancies.ts';

/** How people write the capital (Бишкек, Bishkek, г. Бишкек). */
const CAPITAL = /(^|[^\p{L}])(бишкек|bishkek)/u;
const CAPITAL_REGION = 'KG-GB';

/** Where a job is, seen from the fair: its own city, the capital, elsewhere in the country, or abroad. */
export const originOf = (
  { place, country, region }: Partial<Pick<VacancyDraft, 'place' | 'country' | 'region'>>,
  fair: { city: Names; country: string },
  employerCity: string | null,
): Origin => {
  if (country && country !== fair.country) return 'abroad';
  const where = fold(place ?? employerCity ?? '');
  const cities = Object.values(fair.city).map((name) => fold(name));
  if (!where && !region) return 'host';
  if (cities.some((city) => startsWithWord(where, city))) return 'host';
  return CAPITAL.test(where) || region === CAPITAL_REGION ? 'capital' : 'country';
};

/** `ош`, `г ош`, `г. ош, ул. ленина` name Osh; `ошондой` does not. */
const startsWithWord = (where: string, city: string): boolean =>
  where.split(/[^\p{L}\p{N}-]+/u).some((_, i, words) => words.slice(i, i + city.split(' ').length).join(' ') === city);
