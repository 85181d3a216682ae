/** The parts of an instant in a time zone that the fair's sums need. */
export type LocalTime = { day: string; quarter: string; hour: string };

const formats = new Map<string, Intl.DateTimeFormat>();
const formatFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
};

/** Whether this name is in the IANA time zone list that runs here. */
export const isTimeZone = (name: string): boolean =>
  name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name);

const MINUTE_MS = 60_000;
const MINUTES_KEPT = 10_000;
/** By time zone and minute: offsets are whole minutes, so all instants of a minute share their parts. */
const minutes = new Map<string, LocalTime>();

/** Day ("2017-10-25"), quarter of an hour ("09:15") and hour ("09") of an ISO instant in a time zone. */
export const localTime = (at: string, timeZone: string): LocalTime => {
  const minute = `${timeZone} ${Math.floor(Date.parse(at) / MINUTE_MS)}`;
  const known = minutes.get(minute);
  if (known) return known;
  if (minutes.size >= MINUTES_KEPT) minutes.clear();
  const local = partsOf(at, timeZone);
  minutes.set(minute, local);
  return local;
};

const partsOf = (at: string, timeZone: string): LocalTime => {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(new Date(at))
      .map((p) => [p.type, p.value]),
  );
  const quarter = String(Math.floor(Number(parts['minute']) / 15) * 15).padStart(2, '0');
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    quarter: `${parts['hour']}:${quarter}`,
    hour: parts['hour'] ?? '00',
  };
};

/** "25.10.2017" for "2017-10-25", as it is written in Kyrgyz and Russian. */
export const dayInDigits = (day: string): string => day.split('-').reverse().join('.');

/** So long whoever did something may take it back, in milliseconds; an organiser may later, too. */
export const UNDO_MS = 15 * 60_000;
