import type { ClosingItem, Level } from '../../shared/readiness.ts';
import { EMPLOYERS_SURVEY, EXIT_SURVEY } from '../../shared/surveys.ts';
import { lacksConsent } from '../../shared/media.ts';
import { behindDevices } from '../devices/store.ts';
import type { House } from '../house.ts';
import { mediaOf } from '../media/store.ts';

const none = (key: ClosingItem['key'], n: number, level: Level = 'look'): ClosingItem => ({
  key,
  level: n === 0 ? 'ready' : level,
  n,
});

/** What should be seen to before the fair is closed. */
export const closingItems = ({ reader, fair }: House): ClosingItem[] => {
  const waiting = Object.values(fair.questions).filter(({ state }) => state === 'waiting').length;
  const held = Object.values(fair.vacancies).filter(({ state }) => state === 'held').length;
  const unanswered = fair.offers - fair.withdrawn - fair.accepted - fair.declined;
  const here = Object.values(fair.employers).filter(({ arrived }) => arrived).length;
  const answered = (key: 'surveys-answered' | 'employers-answered', n: number, of: number): ClosingItem => ({
    key,
    level: n > 0 || of === 0 ? 'ready' : 'look',
    n,
    of,
  });
  return [
    none('devices-pending', behindDevices(reader), 'blocks'),
    none('people-here', fair.present),
    none('questions-waiting', waiting),
    none('offers-unanswered', Math.max(0, unanswered)),
    none('decisions-waiting', held),
    answered('surveys-answered', fair.surveysAnswered[EXIT_SURVEY] ?? 0, fair.visitors),
    answered('employers-answered', fair.surveysAnswered[EMPLOYERS_SURVEY] ?? 0, here),
    none('media-consent', mediaOf(reader).filter(lacksConsent).length),
  ];
};
