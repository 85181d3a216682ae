import type { ReportRow } from '../../shared/report.ts';
import type { PaperLanguage } from '../../shared/print.ts';
import { nameIn } from '../../shared/fields.ts';
import * as labels from '../sheets/labels.ts';
import { labelIn, type Labels } from '../sheets/labels.ts';
import { wordIn, type Word } from '../sheets/words.ts';

const REGION = {
  'KG-B': 'report_region_b',
  'KG-C': 'report_region_c',
  'KG-GB': 'report_region_gb',
  'KG-GO': 'report_region_go',
  'KG-J': 'report_region_j',
  'KG-N': 'report_region_n',
  'KG-O': 'report_region_o',
  'KG-T': 'report_region_t',
  'KG-Y': 'report_region_y',
} as const satisfies Labels;

/** The ten major groups of ISCO-08 (ILO, 2012), by the first digit of the code. */
const MAJOR_GROUP = {
  0: 'report_isco_0',
  1: 'report_isco_1',
  2: 'report_isco_2',
  3: 'report_isco_3',
  4: 'report_isco_4',
  5: 'report_isco_5',
  6: 'report_isco_6',
  7: 'report_isco_7',
  8: 'report_isco_8',
  9: 'report_isco_9',
  notSaid: 'report_isco_none',
} as const satisfies Labels;

const SECTOR: Labels = Object.fromEntries(
  [...'ABCDEFGHIJKLMNOPQRSTU'].map((section) => [section, `sector_${section.toLowerCase()}` as Word]),
);
const CHECK: Labels = Object.fromEntries(
  Array.from({ length: 21 }, (_, n) => String(n + 1).padStart(2, '0')).map((n) => [
    `R${n}`,
    `report_check_r${n}` as Word,
  ]),
);

/** Every language is called by its own name. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  ky: 'кыргызча',
  ru: 'русский',
  en: 'English',
  uz: 'oʻzbekcha',
  tg: 'тоҷикӣ',
};

const FACE: Labels = { 1: 'face_1', 2: 'face_2', 3: 'face_3', 4: 'face_4', 5: 'face_5' };

const TARGET = {
  visitorsCheckedIn: 'report_visitors',
  adviceGiven: 'report_adviceGiven',
  tentVisitors: 'report_tentVisitors',
  employersPresent: 'report_employersPresent',
  vacanciesShown: 'report_vacanciesPosted',
  openings: 'report_openingsPosted',
  offersMade: 'report_offers',
} as const satisfies Labels;

/** The closed list that the rows of a table are keyed by; a table that is not here has rows with names of their own. */
const LISTS: Readonly<Record<string, Labels>> = {
  bySex: labels.SEX,
  byStatus: labels.STATUS,
  byHeardFrom: labels.HEARD_FROM,
  byVia: labels.VIA,
  byDistrict: REGION,
  byAim: labels.AIM,
  byKind: labels.EMPLOYER_KIND,
  bySector: SECTOR,
  byOrigin: labels.ORIGIN,
  byContract: labels.CONTRACT,
  byListing: labels.LISTING,
  byOccupation: MAJOR_GROUP,
  byCheck: CHECK,
  adviceByTopic: labels.TOPIC,
  adviceByOutcome: labels.OUTCOME_OF_ADVICE,
  declinedFor: labels.DECLINED_FOR,
  targets: TARGET,
};

/** What a row of a table is called; a key that no list knows stands as it is. */
export const rowLabel = (language: PaperLanguage, table: string, row: ReportRow): string => {
  const label = labelOf(language, table, row);
  return label.charAt(0).toLocaleUpperCase(language === 'en' ? 'en' : 'ru') + label.slice(1);
};

const labelOf = (language: PaperLanguage, table: string, { key, names, text }: ReportRow): string => {
  if (names) return nameIn(names, language);
  if (text) return text;
  const list = LISTS[table] ?? (table.startsWith('survey-') ? FACE : {});
  if (key === 'notSaid' && !(key in list)) return wordIn(language, 'not_said');
  if (table === 'byHour') return `${key}:00`;
  if (table === 'byCheck') return `${key} · ${labelIn(language, list, key)}`;
  if (table === 'byLanguage' || table === 'handoutsByLanguage') return OWN_NAMES[key] ?? key;
  return labelIn(language, list, key);
};
