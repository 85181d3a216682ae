import { m } from '../../shared/words/compiled/messages.js';

const COUNTRIES: Readonly<Record<string, () => string>> = {
  KG: m.country_kg,
  RU: m.country_ru,
  KZ: m.country_kz,
  UZ: m.country_uz,
  TJ: m.country_tj,
  TR: m.country_tr,
  KR: m.country_kr,
  DE: m.country_de,
  GB: m.country_gb,
  AE: m.country_ae,
};

/** Where people from here go to work, and whatever else a vacancy names already. */
export const countries = (named: string): { value: string; label: string }[] => [
  ...Object.entries(COUNTRIES).map(([value, label]) => ({ value, label: label() })),
  ...(named in COUNTRIES || named === '' ? [] : [{ value: named, label: named }]),
];
