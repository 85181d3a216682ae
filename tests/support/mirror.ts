import type { FairNow } from '../../shared/fair.ts';
import type { VacancyDraft } from '../../shared/vacancies.ts';
import { followUpsIn } from './followed-up.ts';
import { tentsIn } from './mirror-tents.ts';
import { added, recount, said, talliedIn, walksIn } from './recount.ts';
import { shelfFolded } from './shelf-rows.ts';
import { tally, type ReadRows } from './tally.ts';

/** The fair as its rows tell it, without the journal: what folding the journal must give [J6]. */
export const fairInRows = (sql: ReadRows, figures = recount(sql)): Omit<FairNow, 'seq' | 'at'> => {
  const counted = walksIn(sql).filter(({ visits }) => visits.length > 0);
  const [fair] = sql<Pick<FairNow, 'fairId' | 'state' | 'timeZone' | 'planRevision'>>(
    'SELECT id AS fairId, state, time_zone AS timeZone, (SELECT coalesce(max(revision), 0) FROM plans) AS planRevision FROM fairs',
  );
  return {
    ...fair!,
    visitors: figures.visitorsCheckedIn,
    present: figures.presentNow,
    walkIns: figures.walkIns,
    tentVisits: figures.tentVisits,
    tentVisitors: figures.tentVisitors,
    adviceGiven: figures.adviceGiven,
    adviceWithoutBadge: figures.withoutBadge.advice,
    referrals: figures.referralsMade,
    meetings: figures.meetings,
    interviews: figures.interviews,
    cvsLeft: figures.cvsLeft,
    offers: figures.offersMade,
    offersWithoutBadge: figures.withoutBadge.offers,
    visitorsOffered: figures.visitorsOffered,
    accepted: figures.offersAccepted,
    declined: figures.offersDeclined,
    withdrawn: figures.offersWithdrawn,
    confirmed: figures.offersConfirmed,
    postedToday: figures.vacanciesPostedToday,
    badgesIssued: sql<{ n: number }>('SELECT coalesce(sum(count), 0) AS n FROM batches')[0]!.n,
    handouts: figures.handoutsGiven,
    surveysAnswered: figures.surveysAnswered,
    ...shelfFolded(sql),
    rightsByHour: {},
    unionContactsByHour: {},
    searchesMissed: figures.searchesMissed,
    followUps: followUpsIn(sql),
    refusals: keys(sql, "SELECT reason AS key FROM check_ins WHERE outcome = 'refused'"),
    arrivals: tally(counted.map(({ visits }) => quarterOf(visits[0]!.clock))),
    adviceByTopic: figures.adviceByTopic,
    adviceByOutcome: figures.adviceByOutcome,
    bySex: said(sql, counted, 'sex'),
    byAgeBand: said(sql, counted, 'age_band'),
    byStatus: said(sql, counted, 'status'),
    byHeardFrom: said(sql, counted, 'heard_from'),
    byVia: said(sql, counted, 'via'),
    places: placesIn(sql, figures.byPlace),
    ...tentsIn(sql),
    employers: byId(
      sql<{ id: string; arrived: number }>('SELECT id, arrived_at IS NOT NULL AS arrived FROM employers'),
      ({ arrived }) => ({
        arrived: Boolean(arrived),
      }),
    ),
    vacancies: vacanciesIn(sql),
    latestOffers: offersIn(sql),
    members: membersIn(sql),
    devices: byId(
      sql<Of<FairNow['devices']>>('SELECT id, kind, place_id AS placeId FROM devices WHERE removed_at IS NULL'),
      ({ id: _, ...device }) => device,
    ),
  };
};

/** The sums that rules look at, as the tables keep them, beside what counting the scans anew gives: two that must agree. */
export const sumsKept = (sql: ReadRows, figures = recount(sql)): { kept: unknown; counted: unknown } => {
  const walks = walksIn(sql).filter(({ visits }) => visits.length > 0);
  const { visitorsCheckedIn: counted, presentNow: present, byPlace } = figures;
  return {
    kept: {
      fair: sql('SELECT counted, present FROM fairs'),
      inside: sql('SELECT id, inside FROM places ORDER BY id'),
      visitors: sql('SELECT id, at_fair AS atFair, in_place AS inPlace FROM visitors WHERE counted ORDER BY id'),
    },
    counted: {
      fair: [{ counted, present }],
      inside: Object.entries(byPlace)
        .map(([id, { inside }]) => ({ id, inside }))
        .sort(inOrder),
      visitors: walks
        .map(({ visitorId: id, atFair, inPlace }) => ({ id, atFair: Number(atFair), inPlace }))
        .sort(inOrder),
    },
  };
};

const inOrder = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
const quarterOf = (clock: string): string =>
  `${clock.slice(0, 3)}${['00', '15', '30', '45'][Math.floor(Number(clock.slice(3)) / 15)]}`;
const keys = (sql: ReadRows, query: string) => tally(sql<{ key: string }>(query).map(({ key }) => key));

type Of<T extends Record<string, object>> = { id: string } & T[string];
const byId = <R extends { id: string }, T>(rows: R[], what: (row: R) => T): Record<string, T> =>
  Object.fromEntries(rows.map((row) => [row.id, what(row)]));

const placesIn = (sql: ReadRows, byPlace: ReturnType<typeof recount>['byPlace']): FairNow['places'] =>
  byId(
    sql<Of<FairNow['places']>>(
      `SELECT id, kind, tallied_inside AS talliedInside,
         (SELECT count(*) FROM questions WHERE place_id = places.id AND state = 'answered') AS answered FROM places`,
    ),
    ({ id, kind, talliedInside, answered }) => {
      const { inside, ...counted } = byPlace[id]!;
      const talliedByHour = added(talliedIn(sql).filter(({ placeId }) => placeId === id));
      return { ...counted, kind, answered, talliedInside, talliedByHour, inside: inside - talliedInside };
    },
  );

const membersIn = (sql: ReadRows): FairNow['members'] =>
  byId(
    sql<Of<FairNow['members']> & { places: string }>(
      'SELECT id, role, employer_id AS employerId, place_ids AS places FROM members WHERE removed_at IS NULL',
    ),
    ({ role, employerId, places }) => ({ role, employerId, placeIds: JSON.parse(places) as string[] }),
  );

const vacanciesIn = (sql: ReadRows): FairNow['vacancies'] =>
  byId(
    sql<Of<FairNow['vacancies']> & { draft: string; findings: string }>(
      `SELECT id, employer_id AS employerId, state, origin, openings, facts_given AS factsGiven, draft, findings
       FROM vacancies`,
    ),
    ({ id: _, draft, findings, ...row }) => {
      const said = JSON.parse(draft) as Pick<VacancyDraft, 'contract' | 'payFrom' | 'payTo'>;
      return {
        ...row,
        contract: said.contract ?? 'not-said',
        payStated: said.payFrom !== undefined || said.payTo !== undefined,
        warnings: (JSON.parse(findings) as { check: string }[]).map(({ check }) => check),
      };
    },
  );

const CLOSED_REASONS = ['pay', 'distance', 'hours', 'contract', 'conditions', 'prestige', 'other'];
/** The forty latest of each employer; of an answer's reason only the closed values. */
const offersIn = (sql: ReadRows): FairNow['latestOffers'] =>
  byId(
    sql<Of<FairNow['latestOffers']>>(
      `SELECT id, vacancy_id AS vacancyId, employer_id AS employerId,
         CASE WHEN withdrawn_at IS NULL THEN answer ELSE 'withdrawn' END AS answer, reason, made_at AS at FROM
       (SELECT *, row_number() OVER (PARTITION BY employer_id ORDER BY seq DESC) AS newest FROM offers) WHERE newest <= 40`,
    ),
    ({ id: _, ...offer }) => ({ ...offer, reason: offer.answer === 'declined' ? closed(offer.reason) : null }),
  );
const closed = (reason: string | null): string | null =>
  reason === null || CLOSED_REASONS.includes(reason) ? reason : 'other';
