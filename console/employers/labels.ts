import { type EMPLOYER_KINDS, type EmployerState, type Gap, SECTORS } from '../../shared/employers.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const KIND_LABELS: Readonly<Record<(typeof EMPLOYER_KINDS)[number], () => string>> = {
  public: m.kind_public,
  private: m.kind_private,
  ngo: m.kind_ngo,
  agency: m.kind_agency,
  'social-enterprise': m.kind_social_enterprise,
};

const SECTOR_WORDS: readonly (() => string)[] = [
  m.sector_a,
  m.sector_b,
  m.sector_c,
  m.sector_d,
  m.sector_e,
  m.sector_f,
  m.sector_g,
  m.sector_h,
  m.sector_i,
  m.sector_j,
  m.sector_k,
  m.sector_l,
  m.sector_m,
  m.sector_n,
  m.sector_o,
  m.sector_p,
  m.sector_q,
  m.sector_r,
  m.sector_s,
  m.sector_t,
  m.sector_u,
];

/** The word for an ISIC section, "A" to "U". */
export const sectorLabel = (section: string): string => SECTOR_WORDS[SECTORS.indexOf(section)]?.() ?? section;
export const STATE_WORDS: Readonly<Record<EmployerState, () => string>> = {
  invited: m.estate_invited,
  confirmed: m.estate_confirmed,
  arrived: m.estate_arrived,
  left: m.estate_left,
};
export const STATE_LOOKS: Readonly<Record<EmployerState, { colour: string; sign: string }>> = {
  invited: { colour: 'am', sign: '◆' },
  confirmed: { colour: 'lk', sign: '✓' },
  arrived: { colour: 'ok', sign: '●' },
  left: { colour: 'lk', sign: '○' },
};
export const GAP_WORDS: Readonly<Record<Gap, () => string>> = {
  'not-confirmed': m.gap_not_confirmed,
  'not-posted': m.gap_not_posted,
  'no-contract-type': m.gap_no_contract,
  'not-here': m.gap_not_here,
};
