import type { FairState } from '../fairs.ts';
import type { PlaceKind, Room } from '../places.ts';
import type { Contract, EXPERIENCES, Listing, Origin, UNION_ANSWERS, ACCESS, VacancyCard } from '../vacancies.ts';
import type { AGE_BANDS, CHANNELS, SEXES, STATUSES } from '../visitors.ts';
import { m } from '../words/compiled/messages.js';
import { getLocale, type Locale } from '../words/compiled/runtime.js';

type Labels<K extends string> = Readonly<
  Record<K, (inputs?: Record<string, never>, say?: { locale: Locale }) => string>
>;

/** The words for the contract's closed values. A value without a word does not compile. */
export const CONTRACT_LABELS: Labels<Contract> = {
  'open-ended': m.contract_open_ended,
  'fixed-term': m.contract_fixed_term,
  seasonal: m.contract_seasonal,
  'civil-law': m.contract_civil_law,
  patent: m.contract_patent,
  'self-employed': m.contract_self_employed,
  internship: m.contract_internship,
  verbal: m.contract_verbal,
  'not-said': m.contract_not_said,
};
/** A sign that stands before the word, for those who do not tell colours apart or read from far away. */
export const CONTRACT_SIGNS: Readonly<Record<Contract, string>> = {
  'open-ended': '✓',
  'fixed-term': '◷',
  seasonal: '◷',
  'civil-law': '◆',
  patent: '◆',
  'self-employed': '◆',
  internship: '△',
  verbal: '■',
  'not-said': '',
};
export const EXPERIENCE_LABELS: Labels<(typeof EXPERIENCES)[number]> = {
  none: m.experience_none,
  'under-1': m.experience_under_1,
  '1-3': m.experience_1_3,
  '3-6': m.experience_3_6,
  'over-6': m.experience_over_6,
  'not-said': m.not_said,
};
export const UNION_LABELS: Labels<(typeof UNION_ANSWERS)[number]> = {
  union: m.union_union,
  agreement: m.union_agreement,
  both: m.union_both,
  neither: m.union_neither,
  'not-said': m.not_said,
};
export const ACCESS_LABELS: Labels<(typeof ACCESS)[number]> = {
  'step-free': m.access_step_free,
  toilet: m.access_toilet,
  'sign-language': m.access_sign_language,
  'screen-work': m.access_screen_work,
  'flexible-hours': m.access_flexible_hours,
  'home-work': m.access_home_work,
  ask: m.access_ask,
};
export const ORIGIN_LABELS: Labels<Origin> = {
  host: m.origin_host,
  capital: m.origin_capital,
  country: m.origin_country,
  abroad: m.origin_abroad,
};
export const ROOM_LABELS: Labels<Room> = { free: m.room_free, filling: m.room_filling, full: m.room_full };
export const ROOM_SIGNS: Readonly<Record<Room, string>> = { free: '●', filling: '◆', full: '■' };
export const ROOM_COLOURS: Readonly<Record<Room, string>> = { free: 'ok', filling: 'am', full: 'st' };
export const STATE_LABELS: Labels<FairState> = {
  planning: m.state_planning,
  'set-up': m.state_set_up,
  'soft-open': m.state_soft_open,
  open: m.state_open,
  'last-entry': m.state_last_entry,
  closed: m.state_closed,
  archived: m.state_archived,
};
export const PLACE_LABELS: Labels<PlaceKind> = {
  gate: m.place_gate,
  'info-table': m.place_info_table,
  tent: m.place_tent,
  stand: m.place_stand,
  stage: m.place_stage,
  desk: m.place_desk,
};
export const SEX_LABELS: Labels<(typeof SEXES)[number]> = {
  female: m.sex_female,
  male: m.sex_male,
  other: m.sex_other,
};
export const AGE_LABELS: Readonly<Record<(typeof AGE_BANDS)[number], () => string>> = {
  '14-17': () => '14–17',
  '18-22': () => '18–22',
  '23-29': () => '23–29',
  '30-44': () => '30–44',
  '45-59': () => '45–59',
  '60+': () => '60+',
};
export const STATUS_LABELS: Labels<(typeof STATUSES)[number]> = {
  student: m.status_student,
  unemployed: m.status_unemployed,
  employed: m.status_employed,
  other: m.status_other,
};
export const CHANNEL_LABELS: Labels<(typeof CHANNELS)[number]> = {
  teacher: m.heard_teacher,
  friend: m.heard_friend,
  'university-advert': m.heard_university_advert,
  tv: m.heard_tv,
  instagram: m.heard_instagram,
  leaflet: m.heard_leaflet,
  banner: m.heard_banner,
  'employment-centre': m.heard_employment_centre,
  'passing-by': m.heard_passing_by,
  other: m.heard_other,
};

/** The contract in words, with its length where it is known: "срочный договор, 12 мес.". */
export const contractOf = (
  { contract, contractMonths }: Pick<VacancyCard, 'contract' | 'contractMonths'>,
  locale: Locale = getLocale(),
): string =>
  contract === 'fixed-term' && contractMonths
    ? m.contract_fixed_term_months({ months: contractMonths }, { locale })
    : CONTRACT_LABELS[contract ?? 'not-said']({}, { locale });
export const LISTING_LABELS: Readonly<Record<Listing, () => string>> = {
  job: m.listing_job,
  training: m.listing_training,
  internship: m.listing_internship,
  'public-work': m.listing_public_work,
};
