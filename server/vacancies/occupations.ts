import type { QueryOf } from '../../shared/endpoint.ts';
import { OccupationSearch } from '../../shared/search/occupations.ts';
import { TRADES } from '../../shared/trades/all.ts';
import { ISCO_08 } from '../../shared/trades/isco-08.ts';
import type { findOccupations } from '../../shared/vacancy-calls.ts';

const MOST = 8;
const search = new OccupationSearch(TRADES, ISCO_08);

/** The unit groups that somebody may mean, the likeliest first. */
export const occupationsFor = ({ q, language = 'ru' }: QueryOf<typeof findOccupations>) =>
  search.find(q, language === 'ky' || language === 'en' ? language : 'ru').slice(0, MOST);

/** What an occupation is called, in the languages that there is a word in. */
export const occupationTitle = (code: string) => ({
  ky: search.titleOf(code, 'ky'),
  ru: search.titleOf(code, 'ru'),
  en: search.titleOf(code, 'en'),
});
