import type { Where } from './rows.ts';

/** The three origins of the fair's vacancies: the host city and its region, the capital, the Russian Federation. */
export const HERE = { place: 'Джалал-Абад', country: 'KG', region: 'KG-J', currency: 'KGS' } as const satisfies Where;
export const CAPITAL = { place: 'Бишкек', country: 'KG', region: 'KG-GB', currency: 'KGS' } as const satisfies Where;
export const russia = (place: string): Where => ({ place, country: 'RU', currency: 'RUB' });
