import { createHash } from 'node:crypto';

/** 25 October 2017, 09:00 in Osh: every id of the example is of that moment. */
const MOMENT = Date.UTC(2017, 9, 25, 3).toString(16).padStart(12, '0');

/** The same UUID (version 7 in shape) for the same name, each time. */
export const idOf = (name: string): string => {
  const hash = createHash('sha256').update(`osh-2017/${name}`).digest('hex');
  return `${MOMENT.slice(0, 8)}-${MOMENT.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
};

/** An instant of the fair's day, given as local time ("09:30"); Osh keeps UTC+6 all year. */
export const osh = (day: string, time: string): string => `${day}T${time}:00+06:00`;
