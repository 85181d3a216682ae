import { foldCell } from './fold-cell.ts';
import { PLACE_NAMES } from './place-words.ts';

const NAMES = PLACE_NAMES.map((place) => ({ ...place, name: foldCell(place.name) }));

/**
 * Country (ISO 3166-1 alpha-2) and Kyrgyz region (ISO 3166-2) that a text names, or nothing. The name that stands first
 * decides: `Бишкек, ул. Москва` lies in Bishkek.
 */
export function findPlace(text: string): { country?: string; region?: string } {
  const code = /^[A-Z]{2}$/.exec(text.trim().toUpperCase())?.[0];
  if (code) return { country: code };
  const words = ` ${foldCell(text)} `;
  const named = NAMES.map((place) => ({ ...place, at: words.indexOf(` ${place.name} `) }))
    .filter((place) => place.at >= 0)
    .sort((one, other) => one.at - other.at || other.name.length - one.name.length);
  const country = named[0]?.country;
  const region = named.find((place) => place.country === country && place.region)?.region;
  return { ...(country && { country }), ...(region && { region }) };
}
