import type { Reply } from '../../shared/calls.ts';
import type { Keeping } from '../../shared/keeping.ts';

const DAY_MS = 86_400_000;
/** So many days before the erasure the organisers are reminded. */
const REMINDED_DAYS = 7;
/** So many days before the week for an answer is over. */
const REQUEST_DAYS = 3;

export type PeopleNeed =
  { kind: 'erased-soon'; id: string; day: string } | { kind: 'request'; id: string; day: string };

/** How many days are left until contacts are erased; 0 or less once they are. */
export const daysLeft = ({ purgeOn, today }: Pick<Keeping, 'purgeOn' | 'today'>): number =>
  Math.round((Date.parse(purgeOn) - Date.parse(today)) / DAY_MS);

/** That contacts are erased within a week, and requests of people that are to be answered. */
export const peopleNeeds = (keeping: Keeping, requests: Reply<'GET /api/persons/requests'>): PeopleNeed[] => {
  const left = daysLeft(keeping);
  const isHeld = keeping.held['follow-up-contacts'] + keeping.held['employer-contacts'] > 0;
  const soon = left >= 0 && left <= REMINDED_DAYS && isHeld;
  const due = requests.items.filter(
    ({ doneAt, answerBy }) => doneAt === null && daysLeft({ purgeOn: answerBy, today: requests.today }) <= REQUEST_DAYS,
  );
  return [
    ...(soon ? [{ kind: 'erased-soon' as const, id: 'erased-soon', day: keeping.purgeOn }] : []),
    ...due.map(({ id, answerBy }) => ({ kind: 'request' as const, id, day: answerBy })),
  ];
};
