import type { Figures } from '../../shared/figures.ts';
import type { TestFair } from './fair.ts';
import { tally, type ReadRows } from './tally.ts';
import { shelfCounted } from './shelf-rows.ts';
import { offersFollowed } from './followed-up.ts';
import { clockIn, walkThrough, type ScanRow, type Walk } from './walk.ts';

/** The figures of a running fair, counted from its rows alone. */
export const recountedFigures = (fair: TestFair): Omit<Figures, 'at' | 'seq'> => recount(fair.sql.bind(fair));

/**
 * Every figure of GET /api/figures counted anew from the rows, without the fold, the journal or the rules of visits: what
 * the figures must equal at any moment, after undoing, late scans and closings too [F8, J6].
 */
export const recount = (sql: ReadRows): Omit<Figures, 'at' | 'seq'> => {
  const walks = walksIn(sql);
  const counted = walks.filter(({ visits }) => visits.length > 0);
  const shown = "FROM vacancies WHERE state = 'shown'";
  const n = (query: string): number => sql<{ n: number | null }>(`SELECT ${query}`)[0]?.n ?? 0;
  const visitorsCheckedIn = counted.length;
  const tentVisitors = counted.filter(({ visits }) => visits.some(({ holds }) => holds)).length;
  // Whoever was advised or offered a job without a badge counts as one person.
  const adviceWithoutBadge = n('count(*) AS n FROM advice WHERE visitor_id IS NULL AND undone_at IS NULL');
  const offersWithoutBadge = n('count(*) AS n FROM offers WHERE visitor_id IS NULL');
  const adviceGiven = n('count(DISTINCT visitor_id) AS n FROM advice WHERE undone_at IS NULL') + adviceWithoutBadge;
  return {
    visitorsCheckedIn,
    presentNow: walks.filter(({ atFair }) => atFair).length,
    walkIns: said(sql, counted, 'via')['walk-in'] ?? 0,
    adviceGiven,
    adviceRate: { n: adviceGiven, of: visitorsCheckedIn },
    tentVisits: counted.flatMap(({ visits }) => visits).filter(({ holds }) => holds).length,
    tentVisitors,
    tentReach: { n: tentVisitors, of: visitorsCheckedIn },
    tallied: n('coalesce(sum(change), 0) AS n FROM tallies WHERE change > 0 AND undone_seq IS NULL'),
    talliedByHour: added(talliedIn(sql)),
    questionsAsked: n('count(*) AS n FROM questions'),
    questionsAnswered: n("count(*) AS n FROM questions WHERE state = 'answered'"),
    ...shelfCounted(sql),
    rightsAsked: rightsToldIn(sql, 'n'),
    unionContacts: rightsToldIn(sql, 'unionContacts'),
    employersRegistered: n('count(*) AS n FROM employers'),
    employersPresent: n('count(*) AS n FROM employers WHERE arrived_at IS NOT NULL'),
    vacanciesShown: n(`count(*) AS n ${shown}`),
    openings: n(`sum(openings) AS n ${shown}`),
    vacanciesPostedToday: n('count(*) AS n FROM vacancies WHERE posted_today'),
    meetings: n('count(*) AS n FROM meetings'),
    interviews: n("count(*) AS n FROM meetings WHERE kind = 'interview'"),
    cvsLeft: n("count(*) AS n FROM meetings WHERE kind = 'cv-left'"),
    offersMade: n('count(*) AS n FROM offers'),
    visitorsOffered: n('count(DISTINCT visitor_id) AS n FROM offers') + offersWithoutBadge,
    offersAccepted: n("count(*) AS n FROM offers WHERE answer = 'accepted'"),
    offersDeclined: n("count(*) AS n FROM offers WHERE answer = 'declined'"),
    ...offersFollowed(sql, n),
    searchesMissed: tally(
      sql<{ key: string }>(
        `SELECT json_extract(event, '$.occupation') AS key FROM journal WHERE json_extract(event, '$.type') = 'search.missed'`,
      ).map(({ key }) => key),
    ),
    referralsMade: n('count(*) AS n FROM advice WHERE referred_to IS NOT NULL AND undone_at IS NULL'),
    withoutBadge: { advice: adviceWithoutBadge, offers: offersWithoutBadge },
    bySex: said(sql, counted, 'sex'),
    byAgeBand: said(sql, counted, 'age_band'),
    byStatus: said(sql, counted, 'status'),
    byHeardFrom: said(sql, counted, 'heard_from'),
    byVia: said(sql, counted, 'via'),
    byOrigin: tally(sql<{ key: string }>(`SELECT origin AS key ${shown}`).map(({ key }) => key)),
    byHour: tally(counted.map(({ visits }) => visits[0]?.clock.slice(0, 2) ?? '')),
    byPlace: byPlace(sql, walks),
  };
};

/** Everybody's way through the fair, as the scans that stand tell it. */
export const walksIn = (sql: ReadRows): Walk[] => {
  const [fair] = sql<{ timeZone: string; closings: string }>('SELECT time_zone AS timeZone, closings FROM fairs');
  if (!fair) return [];
  const rows = sql<ScanRow>(
    `SELECT check_ins.id, visitor_id AS visitorId, place_id AS placeId, direction, fact_at AS at, late, sitting,
       kind IN ('tent', 'stage') AS holds, kind IN ('gate', 'info-table') AS door, kind = 'gate' AS gate
     FROM check_ins JOIN places ON places.id = place_id
     WHERE outcome <> 'refused' AND undone_seq IS NULL AND visitor_id IS NOT NULL ORDER BY seq`,
  );
  return walkThrough(rows, (JSON.parse(fair.closings) as string[]).length, fair.timeZone);
};

/** People counted in without a badge, at which place and in which hour they came. */
export const talliedIn = (sql: ReadRows): { placeId: string; hour: string; n: number }[] => {
  const timeZone = sql<{ timeZone: string }>('SELECT time_zone AS timeZone FROM fairs')[0]?.timeZone ?? 'UTC';
  return sql<{ placeId: string; n: number; at: string }>(
    `SELECT place_id AS placeId, change AS n,
       coalesce(fact_at, (SELECT at FROM journal WHERE journal.seq = tallies.seq)) AS at
     FROM tallies WHERE change > 0 AND undone_seq IS NULL`,
  ).map(({ placeId, n, at }) => ({ placeId, n, hour: clockIn(at, timeZone).slice(0, 2) }));
};

/** What lies in a file of its own is known of here by what the journal was told of it, hour by hour. */
const rightsToldIn = (sql: ReadRows, what: 'n' | 'unionContacts'): Record<string, number> => {
  const timeZone = sql<{ timeZone: string }>('SELECT time_zone AS timeZone FROM fairs')[0]?.timeZone ?? 'UTC';
  return added(
    sql<{ hour: string; n: number }>(
      `SELECT json_extract(event, '$.hour') AS hour, json_extract(event, '$.${what}') AS n FROM journal
       WHERE json_extract(event, '$.type') = 'rights.counted' AND json_extract(event, '$.${what}') > 0`,
    ).map(({ hour, n }) => ({ hour: clockIn(hour, timeZone).slice(0, 2), n })),
  );
};

/** Sums by hour. */
export const added = (people: { hour: string; n: number }[]): Record<string, number> => {
  const hours: Record<string, number> = {};
  for (const { hour, n } of people) hours[hour] = (hours[hour] ?? 0) + n;
  return hours;
};

/** What the counted visitors said of themselves. */
export const said = (
  sql: ReadRows,
  counted: Walk[],
  column: 'via' | 'sex' | 'age_band' | 'status' | 'heard_from',
): Record<string, number> => {
  const ids = new Set(counted.map(({ visitorId }) => visitorId));
  // Of those who were erased, nothing is said but by how much it was counted; how they came is kept.
  const kept = column === 'via' ? '' : ' WHERE erased_at IS NULL';
  const rows = sql<{ id: string; key: string }>(`SELECT id, ${column} AS key FROM visitors${kept}`);
  const erased = sql<{ key: string; n: number }>('SELECT key, n FROM erased_facts').flatMap(({ key, n }) =>
    key.startsWith(`${column}.`) ? Array<string>(n).fill(key.slice(column.length + 1)) : [],
  );
  return tally([...rows.flatMap(({ id, key }) => (ids.has(id) ? [key] : [])), ...erased]);
};

const COUNTING = "('soft-open', 'open', 'last-entry')";
/** The seq at which everybody was sent home last; 0 where that never was. */
const LAST_CLOSING = `SELECT coalesce(max(seq), 0) FROM (
  SELECT seq, "to", coalesce(lag("to") OVER (ORDER BY seq), (
    SELECT json_extract(event, '$.state') FROM journal WHERE json_extract(event, '$.type') = 'fair.set-up' ORDER BY seq LIMIT 1
  )) AS was FROM fair_states
) WHERE was IN ${COUNTING} AND "to" NOT IN ${COUNTING}`;

const byPlace = (sql: ReadRows, walks: Walk[]): Figures['byPlace'] => {
  const places = sql<{
    id: string;
    capacity: number | null;
    tallied: number;
    talliedInside: number;
    questions: number;
  }>(
    `SELECT id, capacity,
       (SELECT count(*) FROM questions WHERE place_id = places.id) AS questions,
       (SELECT coalesce(sum(change), 0) FROM tallies WHERE place_id = places.id AND change > 0 AND undone_seq IS NULL) AS tallied,
       (SELECT coalesce(sum(change), 0) FROM tallies WHERE place_id = places.id AND NOT on_paper AND undone_seq IS NULL AND seq > (${LAST_CLOSING})) AS talliedInside
     FROM places`,
  );
  const visits = tally(walks.flatMap((walk) => walk.visits.map(({ placeId }) => placeId)));
  const visitors = tally(walks.flatMap((walk) => [...new Set(walk.visits.map(({ placeId }) => placeId))]));
  const inside = tally(walks.flatMap(({ inPlace }) => inPlace ?? []));
  return Object.fromEntries(
    places.map(({ id, capacity, tallied, talliedInside, questions }) => [
      id,
      {
        visits: visits[id] ?? 0,
        visitors: visitors[id] ?? 0,
        inside: (inside[id] ?? 0) + talliedInside,
        tallied,
        questions,
        capacity,
      },
    ]),
  );
};
