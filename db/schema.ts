import { type AnySQLiteColumn, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FairState } from '../shared/fairs.ts';
import type { PlaceKind } from '../shared/places.ts';
import type { Language, Names } from '../shared/fields.ts';
import type { BadgeFault, Direction, Outcome, Reason } from '../shared/checkins.ts';
import type { Finding, Listing, Origin, VacancyDraft, VacancyState } from '../shared/vacancies.ts';
import type { Rules } from '../shared/rules.ts';
import type { Costs } from '../shared/costs.ts';
import type { Targets } from '../shared/targets.ts';
import type { Profile } from '../shared/visits.ts';
import type { Question } from '../shared/quiz.ts';

const json = <T>(name?: string) => (name ? text(name, { mode: 'json' }) : text({ mode: 'json' })).$type<T>();
const ref = (name: string, to: () => AnySQLiteColumn) => text(name).references(to);

/** What belongs to the file itself: its epoch, which changes when it is restored [F1]. */
export const meta = sqliteTable('meta', { key: text().primaryKey(), value: text().notNull() });

/** One fair is one file: one row. */
export const fairs = sqliteTable('fairs', {
  id: text().primaryKey(),
  name: json<Names>().notNull(),
  city: json<Names>().notNull(),
  venue: json<Names>().notNull(),
  country: text().notNull(),
  state: text().$type<FairState>().notNull(),
  day: text().notNull(),
  opensAt: text('opens_at').notNull(),
  closesAt: text('closes_at').notNull(),
  timeZone: text('time_zone').notNull(),
  languages: json<Language[]>().notNull(),
  expectedVisitors: integer('expected_visitors'),
  badgePrefix: text('badge_prefix').notNull(),
  /** When everybody was sent home: each closing ends a sitting. */
  closings: json<string[]>().notNull(),
  /** How vacancies are judged; null for the rules that come with Jarmanke. */
  rules: json<Rules>(),
  /** The quiz about rights; null where nobody wrote one. */
  quiz: json<Question[]>(),
  /** Visitors counted, and those at the fair now. */
  counted: integer().notNull().default(0),
  present: integer().notNull().default(0),
  /** How many days after the fair contacts are kept, ten beyond the 90-day call; and whether none may be left at all. */
  retentionDays: integer('retention_days').notNull().default(100),
  anonymousOnly: integer('anonymous_only', { mode: 'boolean' }).notNull().default(false),
  /** What the organisers mean to reach, beside the visitors they expect. */
  targets: json<Targets>(),
  /** What it cost, as they reckon. */
  costs: json<Costs>(),
});

export const fairStates = sqliteTable('fair_states', {
  seq: integer().primaryKey(),
  to: text().$type<FairState>().notNull(),
  reason: text(),
});

export const places = sqliteTable('places', {
  id: text().primaryKey(),
  kind: text().$type<PlaceKind>().notNull(),
  name: json<Names>().notNull(),
  topic: text(),
  host: text(),
  languages: json<Language[]>().notNull().default([]),
  capacity: integer(),
  placeKey: text('place_key').notNull(),
  /** People inside, with a badge and without. */
  inside: integer().notNull().default(0),
  talliedInside: integer('tallied_inside').notNull().default(0),
});

export const batches = sqliteTable('batches', {
  id: text().primaryKey(),
  count: integer().notNull(),
  issuedAt: text('issued_at').notNull(),
  /** The device that hands these badges out by itself; null for badges to print. */
  deviceId: text('device_id'),
});

export const badges = sqliteTable('badges', {
  code: text().primaryKey(),
  batchId: ref('batch_id', () => batches.id),
  visitorId: text('visitor_id').unique(),
  voidAt: text('void_at'),
  voidReason: text('void_reason'),
});

/** A phone's own badge; a printed badge is never bound. */
export const phones = sqliteTable('phones', {
  phoneHash: text('phone_hash').primaryKey(),
  badge: ref('badge', () => badges.code).notNull(),
});

export const visitors = sqliteTable('visitors', {
  id: text().primaryKey(),
  via: text().$type<Profile['via']>().notNull(),
  sex: text().$type<Profile['sex']>().notNull(),
  ageBand: text('age_band').$type<Profile['ageBand']>().notNull(),
  status: text().$type<Profile['status']>().notNull(),
  heardFrom: text('heard_from').$type<Profile['heardFrom']>().notNull(),
  district: text(),
  aim: text(),
  language: text(),
  /** The leaflet, line or post whose code this visitor opened. */
  campaignId: text('campaign_id'),
  /** Has an admitted check-in. */
  counted: integer({ mode: 'boolean' }).notNull(),
  atFair: integer('at_fair', { mode: 'boolean' }).notNull(),
  inPlace: ref('in_place', () => places.id),
  /** Asked to be erased: nothing is said of this visitor any more, and no badge leads here. */
  erasedAt: text('erased_at'),
});

export const checkIns = sqliteTable(
  'check_ins',
  {
    id: text().primaryKey(),
    seq: integer().notNull(),
    sender: text().notNull(),
    visitorId: ref('visitor_id', () => visitors.id),
    /** Kept only where the badge does not count, for the organiser to look into. */
    badge: text(),
    placeId: ref('place_id', () => places.id).notNull(),
    direction: text().$type<Direction>().notNull(),
    outcome: text().$type<Outcome>().notNull(),
    reason: text().$type<Reason>(),
    badgeFault: text('badge_fault').$type<BadgeFault>(),
    doneAtDoor: text('done_at_door').$type<'admitted' | 'refused'>(),
    /** When it happened, as it is counted; on the fair's day. */
    factAt: text('fact_at').notNull(),
    /** What the device's clock said [J10]. */
    deviceAt: text('device_at').notNull(),
    storedAt: text('stored_at').notNull(),
    late: integer({ mode: 'boolean' }).notNull(),
    /** How many times the fair had been closed when it happened. */
    sitting: integer().notNull(),
    undoneSeq: integer('undone_seq'),
    undoReason: text('undo_reason'),
  },
  (t) => [index('check_ins_of_visitor').on(t.visitorId, t.seq), index('check_ins_outcome').on(t.outcome, t.seq)],
);

export const tallies = sqliteTable(
  'tallies',
  {
    seq: integer().primaryKey(),
    /** The number that its sender gave it, to take it back by. */
    id: text(),
    memberId: text('member_id'),
    placeId: ref('place_id', () => places.id).notNull(),
    /** One person in or out, or as many as were counted on paper. */
    change: integer().notNull(),
    sex: text().$type<Profile['sex']>().notNull(),
    /** When it happened, on the fair's day, where that was not when it was stored. */
    factAt: text('fact_at'),
    storedAt: text('stored_at').notNull().default(''),
    onPaper: integer('on_paper', { mode: 'boolean' }).notNull().default(false),
    /** How many times the fair had been closed when it was counted. */
    sitting: integer().notNull().default(0),
    undoneSeq: integer('undone_seq'),
  },
  (t) => [index('tallies_by_id').on(t.id)],
);

export const employers = sqliteTable('employers', {
  id: text().primaryKey(),
  name: text().notNull(),
  kind: text(),
  sector: text(),
  city: text(),
  stand: text(),
  taxNumber: text('tax_number'),
  about: text(),
  subcontractorOf: text('subcontractor_of'),
  size: text(),
  permitNumber: text('permit_number'),
  contactName: text('contact_name'),
  contactPhone: text('contact_phone'),
  confirmedAt: text('confirmed_at'),
  arrivedAt: text('arrived_at'),
  leftAt: text('left_at'),
});

export const vacancies = sqliteTable(
  'vacancies',
  {
    id: text().primaryKey(),
    seq: integer().notNull(),
    /** When what it says last changed. */
    saidSeq: integer('said_seq').notNull().default(0),
    /** When anything of it last changed, its state too. */
    changedSeq: integer('changed_seq').notNull().default(0),
    employerId: ref('employer_id', () => employers.id).notNull(),
    state: text().$type<VacancyState>().notNull(),
    origin: text().$type<Origin>().notNull(),
    /** What the vacancy says, as it was posted. */
    draft: json<VacancyDraft>().notNull(),
    findings: json<Finding[]>().notNull(),
    openings: integer().notNull(),
    factsGiven: integer('facts_given').notNull(),
    contract: text(),
    occupation: text(),
    payTo: real('pay_to'),
    noExperience: integer('no_experience', { mode: 'boolean' }).notNull(),
    accessible: integer({ mode: 'boolean' }).notNull(),
    listing: text().$type<Listing>().notNull().default('job'),
    partTime: integer('part_time', { mode: 'boolean' }).notNull().default(false),
    housing: integer({ mode: 'boolean' }).notNull().default(false),
    /** In som a month, where it says so: the median of an occupation is taken of these. */
    monthlyPay: real('monthly_pay'),
    /** The same for two vacancies that say the same. */
    textKey: text('text_key').notNull().default(''),
    /** Offers that were accepted. */
    taken: integer().notNull().default(0),
    /** The words of a search, folded (shared/fold.ts). */
    folded: text().notNull(),
    postedAt: text('posted_at').notNull(),
    postedToday: integer('posted_today', { mode: 'boolean' }).notNull(),
  },
  (t) => [
    index('vacancies_by_state').on(t.state, t.seq),
    index('vacancies_by_employer').on(t.employerId),
    index('vacancies_by_text').on(t.textKey),
  ],
);

export const decisions = sqliteTable('decisions', {
  seq: integer().primaryKey(),
  vacancyId: ref('vacancy_id', () => vacancies.id).notNull(),
  decision: text().$type<'show' | 'hold' | 'return' | 'block'>().notNull(),
  reason: text().notNull(),
  memberId: text('member_id').notNull().default(''),
  at: text().notNull().default(''),
});

/** The first reply to each request that a sender numbered [J9]. */
export const replies = sqliteTable(
  'replies',
  {
    sender: text().notNull(),
    id: text().notNull(),
    bodyHash: text('body_hash').notNull(),
    reply: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sender, t.id] })],
);
