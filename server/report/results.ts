import type { Reader } from '../../db/journal.ts';
import type { Figures } from '../../shared/figures.ts';
import type { ReportPart } from '../../shared/report.ts';
import { DECLINE_REASONS } from '../../shared/offers.ts';
import { line, ofPeople, share } from './build.ts';
import { declinedFor, scansTold, seenOnce } from './store.ts';

/** What came of it: offers, answers, jobs, promises (metrics 18 to 23). */
export const results = (r: Reader, figures: Figures): ReportPart => {
  const offers = figures.offersMade;
  const told = (key: string, { n, of }: { n: number; of: number }, per: string) =>
    of > 0 ? [share(key, n, of, per, 'said')] : [];
  return {
    key: 'results',
    lines: [
      share('offers', offers, figures.visitorsCheckedIn, 'visitors'),
      share('visitorsOffered', figures.visitorsOffered, figures.visitorsCheckedIn, 'visitors'),
      share('offersOfInterviews', offers, figures.interviews, 'interviews'),
      share('offersOfAdvised', offers, figures.adviceGiven, 'advised'),
      share('offersPerEmployer', offers, figures.employersPresent, 'present'),
      share('accepted', figures.offersAccepted, offers, 'offers'),
      share('confirmed', figures.offersConfirmed, offers, 'offers'),
      share('declined', figures.offersDeclined, offers, 'offers'),
      share('withdrawn', figures.offersWithdrawn, offers, 'offers'),
      ...told('followUp30', figures.followUp30, 'agreed'),
      ...told('followUp90', figures.followUp90, 'agreed'),
      ...told('hired30', figures.hired30, 'reached'),
      ...told('hired90', figures.hired90, 'reached'),
      ...told('stillThere90', figures.stillThere90, 'hired'),
      ...told('formal30', figures.formal30, 'hired'),
      ...told('promiseKept30', figures.promiseKept30, 'compared'),
      ...told('promiseKept90', figures.promiseKept90, 'compared'),
    ],
    tables: [ofPeople('declinedFor', declinedFor(r), { order: DECLINE_REASONS })].filter(({ rows }) =>
      rows.some(({ n }) => n !== 0),
    ),
  };
};

/** How good the numbers are, and what people learned (metrics 29, 32). */
export const quality = (r: Reader, figures: Figures): ReportPart => {
  const { scans, late, undone, unknown } = scansTold(r);
  const { before, after } = figures.quiz;
  return {
    key: 'quality',
    lines: [
      ...(before.of > 0 ? [share('quizBefore', before.n, before.of, 'answers')] : []),
      ...(after.of > 0 ? [share('quizAfter', after.n, after.of, 'answers')] : []),
      share('seenOnce', seenOnce(r), figures.visitorsCheckedIn, 'visitors'),
      share('adviceWithoutBadge', figures.withoutBadge.advice, figures.adviceGiven, 'advised'),
      share('offersWithoutBadge', figures.withoutBadge.offers, figures.offersMade, 'offers'),
      line('scans', scans),
      share('lateScans', late, scans, 'scans'),
      share('undoneScans', undone, scans, 'scans'),
      share('unknownBadges', unknown, scans, 'scans'),
    ],
    tables: [],
  };
};
