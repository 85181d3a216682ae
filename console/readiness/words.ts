import type { ClosingItem, Level, OpeningItem } from '../../shared/readiness.ts';
import { m } from '../../shared/words/compiled/messages.js';

export type Key = OpeningItem['key'] | ClosingItem['key'];
export type Item = { key: Key; level: Level; n?: number; of?: number };
/** What is looked at, how to mend it, and the room where that is done; null where it is done outside. */
export type Told = { what: () => string; mend: () => string; room: string | null };

export const TOLD: Readonly<Record<Key, Told>> = {
  day: { what: m.ready_day, mend: m.ready_day_mend, room: null },
  'free-space': { what: m.ready_free_space, mend: m.ready_free_space_mend, room: null },
  backup: { what: m.ready_backup, mend: m.ready_backup_mend, room: '#/fairs' },
  'backup-safe': { what: m.ready_backup_safe, mend: m.ready_backup_safe_mend, room: '#/fairs' },
  'public-url': { what: m.ready_public_url, mend: m.ready_public_url_mend, room: '#/print' },
  certificate: { what: m.ready_certificate, mend: m.ready_certificate_mend, room: '#/devices' },
  doors: { what: m.ready_doors, mend: m.ready_doors_mend, room: '#/places' },
  tents: { what: m.ready_tents, mend: m.ready_tents_mend, room: '#/places' },
  scanners: { what: m.ready_scanners, mend: m.ready_scanners_mend, room: '#/devices' },
  vacancies: { what: m.ready_vacancies, mend: m.ready_vacancies_mend, room: '#/tables' },
  'vacancies-held': {
    what: m.ready_vacancies_held,
    mend: m.ready_vacancies_held_mend,
    room: '#/vacancies?state=held',
  },
  'employers-confirmed': {
    what: m.ready_employers_confirmed,
    mend: m.ready_employers_confirmed_mend,
    room: '#/employers',
  },
  'employers-posted': { what: m.ready_employers_posted, mend: m.ready_employers_posted_mend, room: '#/employers' },
  facilitators: { what: m.ready_facilitators, mend: m.ready_facilitators_mend, room: '#/members' },
  programme: { what: m.ready_programme, mend: m.ready_programme_mend, room: '#/programme' },
  advisers: { what: m.ready_advisers, mend: m.ready_advisers_mend, room: '#/members' },
  badges: { what: m.ready_badges, mend: m.ready_badges_mend, room: '#/badges' },
  memoranda: { what: m.ready_memoranda, mend: m.ready_memoranda_mend, room: '#/coalition' },
  campaigns: { what: m.ready_campaigns, mend: m.ready_campaigns_mend, room: '#/campaign' },
  surveys: { what: m.ready_surveys, mend: m.ready_surveys_mend, room: '#/surveys' },
  targets: { what: m.ready_targets, mend: m.ready_targets_mend, room: '#/readiness/targets' },
  'devices-pending': { what: m.ready_devices_pending, mend: m.ready_devices_pending_mend, room: '#/devices' },
  'people-here': { what: m.ready_people_here, mend: m.ready_people_here_mend, room: '#/visitors' },
  'questions-waiting': { what: m.ready_questions_waiting, mend: m.ready_questions_waiting_mend, room: '#/tally' },
  'offers-unanswered': { what: m.ready_offers_unanswered, mend: m.ready_offers_unanswered_mend, room: '#/offers' },
  'decisions-waiting': {
    what: m.ready_vacancies_held,
    mend: m.ready_decisions_waiting_mend,
    room: '#/vacancies?state=held',
  },
  'surveys-answered': { what: m.ready_surveys_answered, mend: m.ready_surveys_answered_mend, room: '#/surveys' },
  'employers-answered': { what: m.ready_employers_answered, mend: m.ready_employers_answered_mend, room: '#/surveys' },
  'media-consent': { what: m.ready_media_consent, mend: m.ready_media_consent_mend, room: '#/media' },
};

export const LOOKS: Readonly<Record<Level, { colour: string; sign: string; word: () => string }>> = {
  blocks: { colour: 'st', sign: '■', word: m.ready_blocks },
  look: { colour: 'am', sign: '◆', word: m.ready_look },
  ready: { colour: 'ok', sign: '●', word: m.ready_done },
};
