const MINUTE = 60_000;

/** Turns minutes after local midnight of the fair's day into instants, in milliseconds. */
export const dayClock = (day: string, timeZone: string): ((minute: number) => number) => {
  const noon = localNoon(day, timeZone);
  return (minute) => noon + Math.round((minute - 12 * 60) * MINUTE);
};

const localNoon = (day: string, timeZone: string): number => {
  const asUtc = Date.parse(`${day}T12:00:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(asUtc);
  return asUtc - (Date.parse(`${shown.replace(' ', 'T')}Z`) - asUtc);
};

/** The local date and time of an instant: `2017-10-25`, `09:05`. */
export const localDate = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
export const localTimeOfDay = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);
