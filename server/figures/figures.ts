import { localTime } from '../../shared/clock.ts';
import type { FairNow } from '../../shared/fair.ts';
import type { Figures } from '../../shared/figures.ts';

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

/** The figures of the fair, read off the fold: no row is counted, so they cost the same however big the fair is. */
export const figuresOf = (fair: FairNow, at: string): Figures => {
  const places = Object.entries(fair.places);
  const employers = Object.values(fair.employers);
  const shown = Object.values(fair.vacancies).filter(({ state }) => state === 'shown');
  const byOrigin: Record<string, number> = {};
  for (const { origin } of shown) byOrigin[origin] = (byOrigin[origin] ?? 0) + 1;
  return {
    visitorsCheckedIn: fair.visitors,
    presentNow: fair.present,
    walkIns: fair.walkIns,
    adviceGiven: fair.adviceGiven,
    adviceRate: { n: fair.adviceGiven, of: fair.visitors },
    adviceByTopic: fair.adviceByTopic,
    adviceByOutcome: fair.adviceByOutcome,
    tentVisits: fair.tentVisits,
    tentVisitors: fair.tentVisitors,
    tentReach: { n: fair.tentVisitors, of: fair.visitors },
    tallied: sum(places.map(([, place]) => place.tallied)),
    talliedByHour: byHour(places.map(([, place]) => place.talliedByHour)),
    questionsAsked: sum(places.map(([, place]) => place.questions)),
    questionsAnswered: sum(places.map(([, place]) => place.answered)),
    ...shelfOf(fair),
    ...underSealOf(fair),
    employersRegistered: employers.length,
    employersPresent: employers.filter(({ arrived }) => arrived).length,
    vacanciesShown: shown.length,
    openings: sum(shown.map(({ openings }) => openings)),
    vacanciesPostedToday: fair.postedToday,
    meetings: fair.meetings,
    interviews: fair.interviews,
    cvsLeft: fair.cvsLeft,
    offersMade: fair.offers,
    visitorsOffered: fair.visitorsOffered,
    offersAccepted: fair.accepted,
    offersDeclined: fair.declined,
    offersWithdrawn: fair.withdrawn,
    offersConfirmed: fair.confirmed,
    ...cameOfOffers(fair),
    searchesMissed: fair.searchesMissed,
    referralsMade: fair.referrals,
    withoutBadge: { advice: fair.adviceWithoutBadge, offers: fair.offersWithoutBadge },
    bySex: fair.bySex,
    byAgeBand: fair.byAgeBand,
    byStatus: fair.byStatus,
    byHeardFrom: fair.byHeardFrom,
    byVia: fair.byVia,
    byOrigin,
    byHour: byHour([fair.arrivals]),
    byPlace: Object.fromEntries(
      places.map(([id, { visits, visitors, inside, talliedInside, tallied, questions, capacity }]) => [
        id,
        { visits, visitors, inside: inside + talliedInside, tallied, questions, capacity },
      ]),
    ),
    at,
    seq: fair.seq,
  };
};

const cameOfOffers = (fair: FairNow) => ({
  hired30: came(fair, 'hired.30', 'reached.30'),
  hired90: came(fair, 'hired.90', 'reached.90'),
  promiseKept30: came(fair, 'kept.30', 'kept.30', 'broken.30'),
  promiseKept90: came(fair, 'kept.90', 'kept.90', 'broken.90'),
  followUp30: came(fair, 'answered.30', 'agreed'),
  followUp90: came(fair, 'answered.90', 'agreed'),
  stillThere90: came(fair, 'still.90', 'still.90', 'gone.90'),
  formal30: came(fair, 'formal.30', 'formal.30', 'informal.30'),
});

const came = ({ followUps }: FairNow, n: string, ...of: string[]) => ({
  n: followUps[n] ?? 0,
  of: sum(of.map((each) => followUps[each] ?? 0)),
});

const underSealOf = ({ rightsByHour, unionContactsByHour, timeZone }: FairNow) => ({
  rightsAsked: byLocalHour(rightsByHour, timeZone),
  unionContacts: byLocalHour(unionContactsByHour, timeZone),
});

const shelfOf = (fair: FairNow) => ({
  handoutsGiven: fair.handouts,
  handoutsByTitle: byPart(fair.handoutsBy, 0),
  handoutsByLanguage: byPart(fair.handoutsBy, 1),
  quiz: { before: answered(fair, 'before'), after: answered(fair, 'after') },
  surveysAnswered: fair.surveysAnswered,
});

const answered = ({ quiz }: FairNow, side: 'before' | 'after') => ({
  n: quiz[`${side}.right`] ?? 0,
  of: quiz[`${side}.of`] ?? 0,
  sets: quiz[`${side}.sets`] ?? 0,
});

/** Sums by "<handout>.<language>", added up by the one or the other. */
const byPart = (sums: Record<string, number>, part: 0 | 1): Record<string, number> => {
  const added: Record<string, number> = {};
  for (const [key, n] of Object.entries(sums)) {
    const name = key.split('.')[part]!;
    added[name] = (added[name] ?? 0) + n;
  }
  return added;
};
/** Sums by instant, by hour of the fair's day. */
const byLocalHour = (sums: Record<string, number>, timeZone: string): Record<string, number> =>
  byHour(Object.entries(sums).map(([at, n]) => ({ [localTime(at, timeZone).hour]: n })));

/** Sums by quarter or hour of the day, added up by hour. */
const byHour = (sums: Record<string, number>[]): Record<string, number> => {
  const hours: Record<string, number> = {};
  for (const [quarter, n] of sums.flatMap(Object.entries<number>).sort()) {
    const hour = quarter.slice(0, 2);
    hours[hour] = (hours[hour] ?? 0) + n;
  }
  return hours;
};
