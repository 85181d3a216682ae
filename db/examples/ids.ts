import { createHash } from 'node:crypto';

/** Makes an example's ids: the same UUID (version 7 in shape, of that moment in milliseconds) for the same name, each time. */
export const idsOf = (example: string, moment: number): ((name: string) => string) => {
  const time = moment.toString(16).padStart(12, '0');
  return (name) => {
    const hash = createHash('sha256').update(`${example}/${name}`).digest('hex');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
  };
};

/** An instant of the fair's day, given as local time ("09:30"); Kyrgyzstan keeps UTC+6 all year. */
export const local = (day: string, time: string): string => `${day}T${time}:00+06:00`;
