import type { DeviceKind, Role } from './endpoint.ts';
import type { TextKind, VacancyFacts } from './events.ts';
import type { Employer } from './employers.ts';
import type { Fair, FairState } from './fairs.ts';
import type { Language, Names } from './fields.ts';
import type { Terms } from './offers.ts';
import type { Place, PlaceKind } from './places.ts';
import type { ItemState, ProgrammeItem } from './programme.ts';
import type { Question, QuestionState } from './questions.ts';
import type { VacancyCard } from './vacancies.ts';

export type Sums = Record<string, number>;
export type PlaceNow = {
  kind: PlaceKind;
  capacity: number | null;
  /** With a badge. */
  inside: number;
  visits: number;
  visitors: number;
  /** Without a badge: counted in, and inside now. */
  tallied: number;
  talliedInside: number;
  /** Asked here, and of them answered. */
  questions: number;
  answered: number;
  /** Counted in without a badge, by hour of the fair's day, "09" to "17". */
  talliedByHour: Sums;
};
/** A question that somebody still waits for. */
export type QuestionNow = {
  placeId: string;
  state: QuestionState;
  language: Language;
  votes: number;
  askedAt: string;
};
export type OfferNow = {
  vacancyId: string;
  employerId: string;
  answer: 'accepted' | 'declined' | 'withdrawn' | null;
  reason: string | null;
  at: string;
};

/**
 * The fair as its journal tells it: what every live screen shows. Plain data, changed only by `applyEntry` (apply.ts), on the
 * server and on screens alike [F8]. Figures come from here, never from counting rows.
 */
export type FairNow = {
  seq: number;
  at: string;
  fairId: string | null;
  state: FairState;
  timeZone: string;
  /** Of the plan of the square; 0 where there is none. */
  planRevision: number;
  visitors: number;
  present: number;
  walkIns: number;
  tentVisits: number;
  tentVisitors: number;
  adviceGiven: number;
  adviceWithoutBadge: number;
  referrals: number;
  meetings: number;
  interviews: number;
  cvsLeft: number;
  offers: number;
  offersWithoutBadge: number;
  visitorsOffered: number;
  accepted: number;
  declined: number;
  /** Taken back by the employer; confirmed by it. */
  withdrawn: number;
  confirmed: number;
  postedToday: number;
  badgesIssued: number;
  /** Copies given out, and the same by handout and language: "<id>.ky". */
  /** Under seal: questions and reports, and wishes for a union's contact, by the beginning of the hour (ISO, UTC). */
  rightsByHour: Sums;
  unionContactsByHour: Sums;
  handouts: number;
  handoutsBy: Sums;
  /** `before` and `after` a tent: answers that were `right`, answers in all (`of`), and sets of answers (`sets`). */
  quiz: Sums;
  /** Sets of answers by survey. */
  surveysAnswered: Sums;
  refusals: Sums;
  /** Searches that found nothing, by trade (ISCO-08 unit group). */
  searchesMissed: Sums;
  /**
   * What came of offers: `asked`, `reached`, `hired`, `kept` and `broken`, `still` and `gone`, `formal` and `informal`, and
   * of people called: `answered`, each with `.30` or `.90` days; and how many `agreed` to be called.
   */
  followUps: Sums;
  arrivals: Sums;
  adviceByTopic: Sums;
  adviceByOutcome: Sums;
  bySex: Sums;
  byAgeBand: Sums;
  byStatus: Sums;
  byHeardFrom: Sums;
  byVia: Sums;
  places: Record<string, PlaceNow>;
  programme: Record<string, { placeId: string | null; state: ItemState; delay: number }>;
  announcements: Record<string, { expiresAt: string }>;
  /** Those that are under way. */
  duties: Record<string, { placeId: string; memberId: string; since: string }>;
  questions: Record<string, QuestionNow>;
  employers: Record<string, { arrived: boolean }>;
  vacancies: Record<string, VacancyFacts>;
  latestOffers: Record<string, OfferNow>;
  members: Record<string, { role: Role; employerId: string | null; placeIds: string[] }>;
  devices: Record<string, { kind: DeviceKind; placeId: string | null }>;
};

export const emptyPlace = (kind: PlaceKind, capacity: number | null): PlaceNow => ({
  kind,
  capacity,
  inside: 0,
  visits: 0,
  visitors: 0,
  tallied: 0,
  talliedInside: 0,
  questions: 0,
  answered: 0,
  talliedByHour: {},
});

export const emptyFair = (): FairNow => ({
  seq: 0,
  at: '',
  fairId: null,
  state: 'planning',
  timeZone: 'Asia/Bishkek',
  planRevision: 0,
  visitors: 0,
  present: 0,
  walkIns: 0,
  tentVisits: 0,
  tentVisitors: 0,
  adviceGiven: 0,
  adviceWithoutBadge: 0,
  referrals: 0,
  meetings: 0,
  interviews: 0,
  cvsLeft: 0,
  offers: 0,
  offersWithoutBadge: 0,
  visitorsOffered: 0,
  accepted: 0,
  declined: 0,
  withdrawn: 0,
  confirmed: 0,
  postedToday: 0,
  badgesIssued: 0,
  rightsByHour: {},
  unionContactsByHour: {},
  handouts: 0,
  handoutsBy: {},
  quiz: {},
  surveysAnswered: {},
  refusals: {},
  searchesMissed: {},
  followUps: {},
  arrivals: {},
  adviceByTopic: {},
  adviceByOutcome: {},
  bySex: {},
  byAgeBand: {},
  byStatus: {},
  byHeardFrom: {},
  byVia: {},
  places: {},
  programme: {},
  announcements: {},
  duties: {},
  questions: {},
  employers: {},
  vacancies: {},
  latestOffers: {},
  members: {},
  devices: {},
});

/** The words that go with ids, by kind: joined when a snapshot or a frame is made [J7]. */
export type TextOf = {
  fair: Pick<Fair, 'name' | 'city' | 'venue' | 'day' | 'opensAt' | 'closesAt' | 'languages' | 'expectedVisitors'>;
  place: Pick<Place, 'name' | 'topic' | 'host' | 'languages'>;
  programme: Pick<ProgrammeItem, 'kind' | 'startsAt' | 'endsAt' | 'title' | 'speakers' | 'placeId'>;
  announcement: { text: Names };
  question: Pick<Question, 'text' | 'language' | 'translations'>;
  member: { name: string };
  device: { name: string };
  employer: Pick<Employer, 'name' | 'stand' | 'city' | 'kind' | 'sector'>;
  vacancy: Pick<
    VacancyCard,
    'title' | 'place' | 'country' | 'payFrom' | 'payTo' | 'currency' | 'payPeriod' | 'contract'
  >;
  offer: { terms: Terms };
};
export type Texts = { [K in TextKind]?: Record<string, TextOf[K]> };
