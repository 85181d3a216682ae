import { isYoungRange } from './ages.ts';
import { saying, wordsOf, type Rule, type Rules } from './case.ts';

/** No way out or no telephone, and a bed at the work. */
const isolated: Rule = ({ vacancy, found }) => {
  const { housingMealsTransport } = vacancy;
  const hit = found('R13');
  const isHoused =
    housingMealsTransport === 'given' ||
    housingMealsTransport === 'paid-by-worker' ||
    found('housing') ||
    found('lodged-at-work');
  return hit && isHoused ? saying('HOLD', hit) : undefined;
};

/** The words alone; an entertainer abroad; or good looks asked together with an age of about twenty. */
const exploited: Rule = ({ sentences, found, isAbroad }) => {
  const hit = found('R17');
  if (hit) return saying('HOLD', hit);
  const entertainer = found('entertainer');
  const goesAbroad = isAbroad || (entertainer?.field === 'title' && found('abroad') !== undefined);
  const isJob = entertainer?.field === 'title' || /^(?:хостес|hostess)/i.test(entertainer?.words ?? '');
  if (entertainer && isJob && goesAbroad) return saying('HOLD', entertainer);
  const looks = found('looks');
  return looks && sentences.some(isYoungRange) ? saying('HOLD', looks) : undefined;
};

export const FREEDOM: Rules = { R13: isolated, R17: exploited, R18: wordsOf('R18', 'HOLD') };
