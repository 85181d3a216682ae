import type { Figures } from '../../shared/figures.ts';
import { recount, walksIn } from './recount.ts';
import type { ReadRows } from './tally.ts';

/** A line of the report: the number, and what it is a part of. */
type Line = [n: number, of?: number];
type Told = { lines: Record<string, Line>; tables: Record<string, Record<string, number>> };

/** Every number of the report, counted anew from the rows of the fair without any part of the server. */
export const recountReport = (sql: ReadRows): Told => {
  const figures = recount(sql);
  const n = (query: string): number => sql<{ n: number | null }>(`SELECT ${query}`)[0]?.n ?? 0;
  const by = (query: string): Record<string, number> =>
    Object.fromEntries(sql<{ key: string | null; n: number }>(query).map(({ key, n }) => [key ?? 'notSaid', n]));
  const answered = (cells: Record<string, number>): number => total(cells) - (cells['notSaid'] ?? 0);
  const visitors = figures.visitorsCheckedIn;
  return {
    lines: {
      visitors: [visitors],
      visitorsAtMost: [visitors + figures.tallied],
      tallied: [figures.tallied],
      walkIns: [figures.walkIns, visitors],
      women: [figures.bySex['female'] ?? 0, answered(figures.bySex)],
      young: [(figures.byAgeBand['18-22'] ?? 0) + (figures.byAgeBand['23-29'] ?? 0), answered(figures.byAgeBand)],
      saidSex: [answered(figures.bySex), visitors],
      saidAge: [answered(figures.byAgeBand), visitors],
      ...services(n, figures),
      ...jobs(n, figures),
      ...ofScans(sql, n, visitors),
      ...ofCosts(sql, figures),
    },
    tables: {
      bySex: figures.bySex,
      byAgeBand: figures.byAgeBand,
      byStatus: figures.byStatus,
      byHeardFrom: figures.byHeardFrom,
      byVia: figures.byVia,
      byHour: figures.byHour,
      byDistrict: by('SELECT district AS key, count(*) AS n FROM visitors WHERE counted GROUP BY 1'),
      byAim: by('SELECT aim AS key, count(*) AS n FROM visitors WHERE counted GROUP BY 1'),
      byLanguage: by('SELECT language AS key, count(*) AS n FROM visitors WHERE counted GROUP BY 1'),
      ...tablesOfServices(by),
      ...tablesOfJobs(by),
    },
  };
};

/** What the organisers reckoned, shared out, and the hours of those who led the tents. */
const ofCosts = (sql: ReadRows, figures: Omit<Figures, 'at' | 'seq'>): Record<string, Line> => {
  const [{ costs = null } = {}] = sql<{ costs: string | null }>('SELECT costs FROM fairs');
  const { money = 0, volunteerHours = 0 } = JSON.parse(costs ?? '{}') as Partial<Record<string, number>>;
  const duties = sql<{ began: string; ended: string | null }>(
    'SELECT began_at AS began, ended_at AS ended FROM duties',
  );
  const ms = duties.reduce((all, { began, ended }) => all + (ended ? Date.parse(ended) - Date.parse(began) : 0), 0);
  return {
    cost: [money],
    costPerVisitor: [money, figures.visitorsCheckedIn],
    costPerOffer: [money, figures.offersMade],
    costPerHire90: [money, figures.hired90.n],
    volunteerHours: [volunteerHours],
    hoursOnDuty: [Math.round(ms / 3_600_000)],
  };
};

type Count = (query: string) => number;
type CountBy = (query: string) => Record<string, number>;

const services = (n: Count, figures: Omit<Figures, 'at' | 'seq'>): Record<string, Line> => {
  const visitors = figures.visitorsCheckedIn;
  return {
    adviceGiven: [figures.adviceGiven, visitors],
    adviceTimes: [n('count(*) AS n FROM advice WHERE undone_at IS NULL')],
    adviceMinutes: [
      n('sum(minutes) AS n FROM advice WHERE undone_at IS NULL'),
      n('count(minutes) AS n FROM advice WHERE undone_at IS NULL'),
    ],
    referrals: [figures.referralsMade],
    tentVisitors: [figures.tentVisitors, visitors],
    tentVisits: [figures.tentVisits],
    questionsAsked: [figures.questionsAsked],
    questionsAnswered: [figures.questionsAnswered, figures.questionsAsked],
    rightsAsked: [total(figures.rightsAsked)],
    unionContacts: [total(figures.unionContacts)],
    handouts: [n('sum(count) AS n FROM handouts_given WHERE undone_at IS NULL')],
    meetings: [figures.meetings],
    cvsLeft: [figures.cvsLeft],
    interviews: [figures.interviews],
  };
};

const POSTED = "FROM vacancies WHERE state IN ('shown', 'filled')";
const jobs = (n: Count, figures: Omit<Figures, 'at' | 'seq'>): Record<string, Line> => {
  const posted = n(`count(*) AS n ${POSTED}`);
  const having = (condition: string): Line => [n(`count(*) AS n ${POSTED} AND ${condition}`), posted];
  const checked = (condition: string): Line => [
    n(`count(*) AS n FROM vacancies WHERE ${condition}`),
    n('count(*) AS n FROM vacancies'),
  ];
  const offers = figures.offersMade;
  return {
    employersRegistered: [figures.employersRegistered],
    employersPresent: [figures.employersPresent, figures.employersRegistered],
    vacanciesPosted: [posted],
    openingsPosted: [n(`sum(openings) AS n ${POSTED}`)],
    postedOnTheDay: having('posted_today'),
    payStated: having(`(draft ->> 'payFrom' IS NOT NULL OR draft ->> 'payTo' IS NOT NULL)`),
    employmentContract: having(`contract IN ('open-ended', 'fixed-term', 'seasonal')`),
    patentOrCivil: having(`contract IN ('patent', 'civil-law')`),
    accessible: having('accessible'),
    noExperience: having('no_experience'),
    factsGiven: [n(`sum(facts_given) AS n ${POSTED}`), 12 * posted],
    hadFindings: checked('json_array_length(findings) > 0'),
    heldNow: checked(`state IN ('held', 'returned')`),
    blocked: checked(`state = 'blocked'`),
    offers: [offers, figures.visitorsCheckedIn],
    visitorsOffered: [figures.visitorsOffered, figures.visitorsCheckedIn],
    offersOfInterviews: [offers, figures.interviews],
    offersOfAdvised: [offers, figures.adviceGiven],
    offersPerEmployer: [offers, figures.employersPresent],
    accepted: [n(`count(*) AS n FROM offers WHERE answer = 'accepted'`), offers],
    confirmed: [n('count(*) AS n FROM offers WHERE confirmed_at IS NOT NULL'), offers],
    declined: [n(`count(*) AS n FROM offers WHERE answer = 'declined'`), offers],
    withdrawn: [n('count(*) AS n FROM offers WHERE withdrawn_at IS NOT NULL'), offers],
    adviceWithoutBadge: [figures.withoutBadge.advice, figures.adviceGiven],
    offersWithoutBadge: [figures.withoutBadge.offers, offers],
  };
};

const ofScans = (sql: ReadRows, n: Count, visitors: number): Record<string, Line> => {
  const scans = n('count(*) AS n FROM check_ins');
  const part = (condition: string): Line => [n(`count(*) AS n FROM check_ins WHERE ${condition}`), scans];
  const standing = sql<{ visitorId: string }>(
    `SELECT visitor_id AS visitorId FROM check_ins WHERE visitor_id IS NOT NULL AND undone_seq IS NULL AND outcome <> 'refused'`,
  );
  const times = new Map<string, number>();
  for (const { visitorId } of standing) times.set(visitorId, (times.get(visitorId) ?? 0) + 1);
  const came = new Set(walksIn(sql).flatMap(({ visitorId, visits }) => (visits.length > 0 ? [visitorId] : [])));
  return {
    seenOnce: [[...times].filter(([id, n]) => n === 1 && came.has(id)).length, visitors],
    scans: [scans],
    lateScans: part('late'),
    undoneScans: part('undone_seq IS NOT NULL'),
    unknownBadges: part(`reason = 'unknown-badge'`),
  };
};

const tablesOfServices = (by: CountBy): Told['tables'] => ({
  adviceByTopic: by('SELECT topic AS key, count(*) AS n FROM advice WHERE undone_at IS NULL GROUP BY 1'),
  adviceByOutcome: by('SELECT outcome AS key, count(*) AS n FROM advice WHERE undone_at IS NULL GROUP BY 1'),
  handoutsByTitle: by(
    'SELECT handout_id AS key, sum(count) AS n FROM handouts_given WHERE undone_at IS NULL GROUP BY 1',
  ),
  handoutsByLanguage: by(
    'SELECT language AS key, sum(count) AS n FROM handouts_given WHERE undone_at IS NULL GROUP BY 1',
  ),
});

const tablesOfJobs = (by: CountBy): Told['tables'] => {
  const present = 'FROM employers WHERE arrived_at IS NOT NULL GROUP BY 1';
  return {
    byKind: by(`SELECT kind AS key, count(*) AS n ${present}`),
    bySector: by(`SELECT sector AS key, count(*) AS n ${present}`),
    bySize: by(`SELECT size AS key, count(*) AS n ${present}`),
    byCity: by(`SELECT city AS key, count(*) AS n ${present}`),
    byOrigin: by(`SELECT origin AS key, count(*) AS n ${POSTED} GROUP BY 1`),
    byContract: by(`SELECT coalesce(contract, 'not-said') AS key, count(*) AS n ${POSTED} GROUP BY 1`),
    byListing: by(`SELECT listing AS key, count(*) AS n ${POSTED} GROUP BY 1`),
    byOccupation: by(`SELECT substr(occupation, 1, 1) AS key, count(*) AS n ${POSTED} GROUP BY 1`),
    declinedFor: by(`SELECT reason AS key, count(*) AS n FROM offers WHERE answer = 'declined' GROUP BY 1`),
  };
};

const total = (cells: Record<string, number>): number => Object.values(cells).reduce((a, b) => a + b, 0);
