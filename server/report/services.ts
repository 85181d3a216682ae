import type { Reader } from '../../db/journal.ts';
import type { FairNow } from '../../shared/fair.ts';
import type { Figures } from '../../shared/figures.ts';
import type { ReportPart, ReportTable } from '../../shared/report.ts';
import { placesOf } from '../places/store.ts';
import { unlessSmall } from '../figures/small-cells.ts';
import { discreet, line, ofPeople, ofThings, share, sum, withNames } from './build.ts';
import { adviceTold, handoutTitles } from './store.ts';

/** What visitors were given on the day (metrics 13 to 16, 24, 25). */
export const services = (r: Reader, fair: FairNow, figures: Figures): ReportPart => {
  const visitors = figures.visitorsCheckedIn;
  const advice = adviceTold(r);
  const titles = handoutTitles(r);
  return {
    key: 'services',
    lines: [
      share('adviceGiven', figures.adviceGiven, visitors, 'visitors'),
      line('adviceTimes', advice.times),
      ...(advice.timed > 0 ? [share('adviceMinutes', advice.minutes, advice.timed, 'timedAdvice')] : []),
      line('referrals', figures.referralsMade),
      share('tentVisitors', figures.tentVisitors, visitors, 'visitors'),
      line('tentVisits', figures.tentVisits),
      line('questionsAsked', figures.questionsAsked),
      share('questionsAnswered', figures.questionsAnswered, figures.questionsAsked, 'questions'),
      discreet(line('rightsAsked', sum(figures.rightsAsked))),
      discreet(line('unionContacts', sum(figures.unionContacts))),
      line('handouts', figures.handoutsGiven),
      line('meetings', figures.meetings),
      line('cvsLeft', figures.cvsLeft),
      line('interviews', figures.interviews),
    ],
    tables: [
      ofPeople('adviceByTopic', figures.adviceByTopic, { basis: 'counted' }),
      ofPeople('adviceByOutcome', figures.adviceByOutcome, { basis: 'counted' }),
      tents(r, fair, visitors),
      withNames(ofThings('handoutsByTitle', figures.handoutsByTitle), (id) => titles.get(id)),
      ofThings('handoutsByLanguage', figures.handoutsByLanguage),
    ].filter(({ rows }) => rows.length > 0),
  };
};

/** Visitors and visits of each place that people stay in; somebody may have been in several. */
const tents = (r: Reader, { places }: FairNow, visitors: number): ReportTable => ({
  key: 'tents',
  basis: 'counted',
  rows: placesOf(r)
    .filter(({ id }) => (places[id]?.visits ?? 0) + (places[id]?.tallied ?? 0) > 0)
    .filter(({ kind }) => kind === 'tent' || kind === 'stage')
    .map(({ id, name }) => {
      const n = unlessSmall(places[id]!.visitors);
      return { key: id, names: name, n, of: visitors, beside: n === null ? null : places[id]!.visits };
    })
    .sort((a, b) => (b.n ?? 0) - (a.n ?? 0)),
});
