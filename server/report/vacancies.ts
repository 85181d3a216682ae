import type { Reader } from '../../db/journal.ts';
import type { FairNow } from '../../shared/fair.ts';
import type { Figures } from '../../shared/figures.ts';
import type { ReportPart, ReportTable } from '../../shared/report.ts';
import { CONTRACTS, EMPLOYMENT_CONTRACTS, FACTS_ASKED, LISTINGS, ORIGINS } from '../../shared/vacancies.ts';
import { medianOf } from '../surveys/results.ts';
import { coverageOf } from '../vacancies/coverage.ts';
import { line, ofThings, share } from './build.ts';
import { tally } from './employers.ts';
import { minutesToDecision, vacancyRows } from './store.ts';

type Row = ReturnType<typeof vacancyRows>[number];
const POSTED: ReadonlySet<string> = new Set(['shown', 'filled']);
const MOST_TRADES = 20;

/** What work was offered, how honestly, and what the checks did (metrics 8 to 12). */
export const vacancies = (r: Reader, fair: FairNow, figures: Figures): ReportPart => {
  const rows = vacancyRows(r);
  const posted = rows.filter(({ state }) => POSTED.has(state));
  const all = posted.length;
  const openings = (some: readonly Row[]): number => some.reduce((n, row) => n + row.openings, 0);
  const having = (key: string, has: (row: Row) => boolean) => share(key, posted.filter(has).length, all, 'vacancies');
  return {
    key: 'vacancies',
    lines: [
      line('vacanciesPosted', all),
      line('openingsPosted', openings(posted)),
      having('postedOnTheDay', ({ postedToday }) => postedToday),
      having('payStated', ({ draft }) => draft.payFrom !== undefined || draft.payTo !== undefined),
      having('employmentContract', ({ contract }) => EMPLOYMENT_CONTRACTS.some((one) => one === contract)),
      having('patentOrCivil', ({ contract }) => contract === 'patent' || contract === 'civil-law'),
      having('accessible', ({ accessible }) => accessible),
      having('noExperience', ({ noExperience }) => noExperience),
      share(
        'factsGiven',
        posted.reduce((n, row) => n + row.factsGiven, 0),
        FACTS_ASKED.length * all,
        'facts',
      ),
      ...checked(r, rows),
    ],
    tables: [
      byOrigin(posted),
      ofThings('byContract', tally(posted.map(({ contract }) => contract ?? 'not-said')), {
        order: CONTRACTS.filter((one) => posted.some(({ contract }) => (contract ?? 'not-said') === one)),
      }),
      ofThings('byListing', tally(posted.map(({ listing }) => listing)), {
        order: LISTINGS.filter((one) => posted.some(({ listing }) => listing === one)),
      }),
      byOccupation(posted),
      ofThings('byCheck', tally(rows.flatMap(({ findings }) => [...new Set(findings.map(({ check }) => check))])), {
        of: rows.length,
      }),
      lookedFor(r, fair, figures),
    ].filter((table) => table.rows.length > 0),
  };
};

/** What the checks found among everything that was posted, and how soon a person decided. */
const checked = (r: Reader, rows: readonly Row[]) => {
  const minutes = minutesToDecision(r).sort((a, b) => a - b);
  const counted = (key: string, has: (row: Row) => boolean) =>
    share(key, rows.filter(has).length, rows.length, 'checked');
  return [
    counted('hadFindings', ({ findings }) => findings.length > 0),
    counted('heldNow', ({ state }) => state === 'held' || state === 'returned'),
    counted('blocked', ({ state }) => state === 'blocked'),
    ...(minutes.length === 0 ? [] : [line('minutesToDecision', Math.round(medianOf(minutes)))]),
  ];
};

const byOrigin = (posted: readonly Row[]): ReportTable => {
  const table = ofThings('byOrigin', tally(posted.map(({ origin }) => origin)), { order: ORIGINS });
  const openings = (key: string) => posted.reduce((n, row) => n + (row.origin === key ? row.openings : 0), 0);
  return { ...table, rows: table.rows.map((row) => ({ ...row, beside: openings(row.key) })) };
};

/** By the ten major groups of ISCO-08; the first digit of the code. */
const byOccupation = (posted: readonly Row[]): ReportTable => {
  const groups = tally(posted.map(({ occupation }) => occupation?.[0] ?? 'notSaid'));
  const order = [...'1234567890', 'notSaid'].filter((key) => key in groups);
  return ofThings('byOccupation', groups, { order });
};

/** The trades that were looked for in vain, with what was posted of them. */
const lookedFor = (r: Reader, fair: FairNow, { searchesMissed }: Figures): ReportTable => ({
  key: 'lookedFor',
  basis: 'counted',
  rows: coverageOf(r, fair)
    .filter(({ occupation }) => (searchesMissed[occupation] ?? 0) > 0)
    .slice(0, MOST_TRADES)
    .map(({ occupation, title, searched, openings, openingsInformal }) => ({
      key: occupation,
      names: title,
      n: searched,
      beside: openings + openingsInformal,
    })),
});
