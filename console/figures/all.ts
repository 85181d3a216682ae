import type { Figures } from '../../shared/figures.ts';
import { m } from '../../shared/words/compiled/messages.js';

type Rate = { n: number; of?: number };
/** A figure with what it means, and the room where its list is; null where there is no list of it. */
export type Told = { name: string; means: string; room: string | null } & Rate;

type Row = [name: () => string, means: () => string, room: string | null, rate: (of: Figures) => Rate];
const some =
  (key: { [K in keyof Figures]: Figures[K] extends number ? K : never }[keyof Figures]) =>
  (figures: Figures): Rate => ({ n: figures[key] });
const part =
  (key: 'walkIns' | 'adviceGiven' | 'tentVisitors' | 'visitorsOffered') =>
  (figures: Figures): Rate => ({ n: figures[key], of: figures.visitorsCheckedIn });

/** Every figure that a fair has on its day, in the order of its report. */
const ROWS: readonly Row[] = [
  [m.live_visitors, m.live_def_visitors, '#/exports', some('visitorsCheckedIn')],
  [m.live_present, m.live_def_present, '#/evacuation', some('presentNow')],
  [m.figure_walk_ins, m.figure_walk_ins_means, '#/groups', part('walkIns')],
  [m.live_advised, m.live_def_advised, '#/exports', part('adviceGiven')],
  [m.figure_referrals_made, m.figure_referrals_made_means, '#/directory', some('referralsMade')],
  [m.live_tents, m.live_def_tents, '#/places', part('tentVisitors')],
  [m.figure_tent_visits, m.figure_tent_visits_means, '#/places', some('tentVisits')],
  [m.figure_tallied, m.figure_tallied_means, '#/places', some('tallied')],
  [
    m.figure_questions_asked,
    m.figure_questions_asked_means,
    '#/tally',
    ({ questionsAnswered: n, questionsAsked: of }) => ({ n, of }),
  ],
  [m.figure_handouts_given, m.figure_handouts_given_means, '#/handouts', some('handoutsGiven')],
  [
    m.figure_employers_present,
    m.figure_employers_present_means,
    '#/employers',
    ({ employersPresent: n, employersRegistered: of }) => ({ n, of }),
  ],
  [m.figure_vacancies_shown, m.figure_vacancies_shown_means, '#/vacancies', some('vacanciesShown')],
  [m.figure_openings, m.figure_openings_means, '#/coverage', some('openings')],
  [m.figure_vacancies_posted_today, m.figure_vacancies_posted_today_means, '#/vacancies', some('vacanciesPostedToday')],
  [m.figure_meetings, m.figure_meetings_means, '#/exports', some('meetings')],
  [m.figure_interviews, m.figure_interviews_means, '#/exports', some('interviews')],
  [m.figure_cvs_left, m.figure_cvs_left_means, '#/exports', some('cvsLeft')],
  [m.live_offers, m.live_def_offers, '#/offers', some('offersMade')],
  [m.figure_visitors_offered, m.figure_visitors_offered_means, '#/offers', part('visitorsOffered')],
  [
    m.figure_offers_accepted,
    m.figure_offers_accepted_means,
    '#/offers',
    ({ offersAccepted: n, offersMade: of }) => ({ n, of }),
  ],
  [m.figure_offers_confirmed, m.figure_offers_confirmed_means, '#/offers', some('offersConfirmed')],
  [m.figure_hired30, m.figure_hired30_means, '#/calls', ({ hired30 }) => hired30],
  [m.figure_hired90, m.figure_hired90_means, '#/calls', ({ hired90 }) => hired90],
  [m.figure_promise_kept30, m.figure_promise_kept30_means, '#/calls', ({ promiseKept30 }) => promiseKept30],
];

export const allFigures = (figures: Figures): Told[] =>
  ROWS.map(([name, means, room, rate]) => ({ name: name(), means: means(), room, ...rate(figures) }));
