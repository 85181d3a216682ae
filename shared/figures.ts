import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, instant, orNull, strict } from './fields.ts';

const tally = Type.Record(Type.String(), Type.Integer());
const rate = strict({ n: count, of: count });

const answered = strict({ n: count, of: count, sets: count });

/** The fair in numbers, read off the fold; the tests recount each from the rows. */
export const figures = strict({
  visitorsCheckedIn: count,
  presentNow: count,
  walkIns: count,
  /** Distinct visitors with an advice record. */
  adviceGiven: count,
  adviceRate: rate,
  /** Every time somebody was advised, by topic and by what came of it. */
  adviceByTopic: tally,
  adviceByOutcome: tally,
  tentVisits: count,
  /** Distinct visitors seen in at least one tent. */
  tentVisitors: count,
  tentReach: rate,
  /** People counted into a tent without a badge. */
  tallied: count,
  /** The same by hour of the fair's day; what was counted on paper stands in its own hour. */
  talliedByHour: tally,
  questionsAsked: count,
  questionsAnswered: count,
  /** Copies; by handout (its id) and by language. */
  handoutsGiven: count,
  handoutsByTitle: tally,
  handoutsByLanguage: tally,
  /** Right answers of all answers, and how many sets of answers they are; nobody is known by them. */
  quiz: strict({ before: answered, after: answered }),
  /** Sets of answers by survey. */
  surveysAnswered: tally,
  /** Questions and reports under seal, and wishes for a union's contact, by hour of the fair's day, once the hour is over. */
  rightsAsked: tally,
  unionContacts: tally,
  employersRegistered: count,
  employersPresent: count,
  vacanciesShown: count,
  openings: count,
  vacanciesPostedToday: count,
  meetings: count,
  interviews: count,
  cvsLeft: count,
  offersMade: count,
  /** Distinct visitors with an offer. */
  visitorsOffered: count,
  offersAccepted: count,
  offersDeclined: count,
  offersWithdrawn: count,
  /** Accepted, and the employer says so, too. */
  offersConfirmed: count,
  /** Of those who were reached after 30 and 90 days: who has the job. */
  hired30: rate,
  hired90: rate,
  /** Of those hired whose job could be compared: how many got the contract, pay and hours that were promised. */
  promiseKept30: rate,
  promiseKept90: rate,
  /** Of all who agreed to be called: who was reached after 30 and 90 days. */
  followUp30: rate,
  followUp90: rate,
  /** Of those hired who said so: who is still there, and who works under the labour law (a written employment contract). */
  stillThere90: rate,
  formal30: rate,
  /** Searches that found nothing, by trade (ISCO-08 unit group). */
  searchesMissed: tally,
  referralsMade: count,
  withoutBadge: strict({ advice: count, offers: count }),
  bySex: tally,
  byAgeBand: tally,
  byStatus: tally,
  byHeardFrom: tally,
  /** Walk-in, invited, in a group. */
  byVia: tally,
  byOrigin: tally,
  /** Arrivals of newly counted visitors, by hour of the fair's day, "09" to "17". */
  byHour: tally,
  byPlace: Type.Record(
    Type.String(),
    strict({
      visits: count,
      visitors: count,
      inside: count,
      tallied: count,
      questions: count,
      capacity: orNull(count),
    }),
  ),
  at: instant,
  seq: count,
});
export type Figures = Static<typeof figures>;

export const readFigures = endpoint({
  route: 'GET /api/figures',
  summary: 'The figures of the fair at this moment',
  who: ['organiser', 'viewer'],
  reply: figures,
});

export const publicFigures = strict({
  /** Rounded to 5; null where fewer than 10 people stand behind a number. */
  visitors: orNull(count),
  advised: orNull(count),
  inTents: orNull(count),
  offers: orNull(count),
  employers: orNull(count),
  vacancies: orNull(count),
  openings: orNull(count),
  bySex: Type.Record(Type.String(), orNull(count)),
  byAgeBand: Type.Record(Type.String(), orNull(count)),
  at: instant,
});
export type PublicFigures = Static<typeof publicFigures>;
export const readPublicFigures = endpoint({
  route: 'GET /api/figures/public',
  summary: 'Rounded public figures, told anew every five minutes at most',
  who: ['public'],
  reply: publicFigures,
});
