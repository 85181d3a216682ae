import type { Role } from '../shared/endpoint.ts';
import { m } from '../shared/words/compiled/messages.js';

export type Room = {
  /** The first part of the address. */
  at: string;
  name: () => string;
  who: readonly Role[];
  group: 'day' | 'set-up';
};

const WATCHERS: readonly Role[] = ['organiser', 'viewer', 'moderator', 'desk'];

/** The rooms of the console in the order of the menu; each member sees those of its role, the first one first. */
const ROOMS: readonly Room[] = [
  { at: '', name: m.nav_live, who: WATCHERS, group: 'day' },
  { at: 'stand', name: m.nav_stand, who: ['employer'], group: 'day' },
  { at: 'tally', name: m.nav_tally, who: ['facilitator', 'organiser'], group: 'day' },
  { at: 'advice', name: m.nav_advice, who: ['adviser', 'facilitator'], group: 'day' },
  {
    at: 'handouts',
    name: m.nav_handouts,
    who: ['organiser', 'desk', 'facilitator', 'adviser', 'viewer'],
    group: 'day',
  },
  { at: 'sealed', name: m.nav_sealed, who: ['adviser'], group: 'day' },
  { at: 'unions', name: m.nav_union, who: ['union'], group: 'day' },
  { at: 'vacancies', name: m.nav_vacancies, who: ['organiser', 'moderator', 'employer'], group: 'day' },
  { at: 'employers', name: m.nav_employers, who: ['organiser'], group: 'day' },
  { at: 'meetings', name: m.nav_meetings, who: ['employer'], group: 'day' },
  { at: 'places', name: m.nav_places, who: WATCHERS, group: 'day' },
  { at: 'programme', name: m.nav_programme, who: ['organiser', 'desk'], group: 'day' },
  { at: 'evacuation', name: m.nav_evacuation, who: WATCHERS, group: 'day' },
  { at: 'offers', name: m.nav_offers, who: ['organiser', 'viewer', 'desk', 'adviser'], group: 'day' },
  { at: 'media', name: m.nav_media, who: ['organiser', 'desk', 'viewer'], group: 'day' },
  { at: 'calls', name: m.nav_calls, who: ['organiser'], group: 'day' },
  { at: 'visitors', name: m.nav_visitors, who: ['organiser', 'viewer'], group: 'day' },
  { at: 'coverage', name: m.nav_coverage, who: ['organiser', 'viewer'], group: 'day' },
  { at: 'report', name: m.nav_report, who: ['organiser', 'viewer'], group: 'day' },
  { at: 'surveys', name: m.nav_surveys, who: ['organiser', 'viewer', 'desk'], group: 'day' },
  { at: 'assessment', name: m.nav_assessment, who: ['organiser', 'viewer'], group: 'day' },
  { at: 'groups', name: m.nav_groups, who: ['organiser', 'desk', 'viewer'], group: 'day' },
  { at: 'readiness', name: m.nav_readiness, who: ['organiser', 'viewer'], group: 'set-up' },
  { at: 'coalition', name: m.nav_coalition, who: ['organiser', 'viewer'], group: 'set-up' },
  { at: 'campaign', name: m.nav_campaign, who: ['organiser', 'viewer'], group: 'set-up' },
  { at: 'plan', name: m.nav_plan, who: ['organiser', 'viewer'], group: 'set-up' },
  { at: 'badges', name: m.nav_badges, who: ['organiser', 'desk'], group: 'set-up' },
  { at: 'print', name: m.nav_print, who: ['organiser'], group: 'set-up' },
  { at: 'tables', name: m.nav_import, who: ['organiser'], group: 'set-up' },
  { at: 'exports', name: m.nav_exports, who: ['organiser'], group: 'set-up' },
  { at: 'facts', name: m.nav_facts, who: ['organiser', 'facilitator', 'adviser'], group: 'set-up' },
  { at: 'quiz', name: m.nav_quiz, who: ['organiser', 'viewer'], group: 'set-up' },
  { at: 'directory', name: m.nav_directory, who: ['organiser', 'facilitator', 'adviser', 'desk'], group: 'set-up' },
  { at: 'members', name: m.nav_members, who: ['organiser'], group: 'set-up' },
  { at: 'devices', name: m.nav_devices, who: ['organiser'], group: 'set-up' },
  { at: 'rules', name: m.nav_rules, who: ['organiser'], group: 'set-up' },
  { at: 'requests', name: m.nav_requests, who: ['organiser'], group: 'set-up' },
  { at: 'keeping', name: m.nav_keeping, who: ['organiser'], group: 'set-up' },
  { at: 'fairs', name: m.nav_fairs, who: ['organiser'], group: 'set-up' },
  { at: 'journal', name: m.nav_journal, who: ['organiser'], group: 'set-up' },
];

export const roomsOf = (role: Role): Room[] => ROOMS.filter((room) => room.who.includes(role));

/** Whether an address of the console, `#/room/…?…`, leads anywhere for this role. */
export const leadsSomewhere = (role: Role, address: string): boolean =>
  roomsOf(role).some(({ at }) => at === address.replace(/^#\//, '').split(/[/?]/)[0]);
