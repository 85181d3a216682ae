/** The zones that a fair of this region may lie in; a browser elsewhere adds its own. */
const ZONES = ['Asia/Bishkek', 'Asia/Almaty', 'Asia/Tashkent', 'Asia/Dushanbe'];

const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The fair's zone as far as one can guess it: the browser's where it is one of the region. */
export const likelyZone = (): string => ZONES.find((zone) => zone === ownZone()) ?? ZONES[0]!;

export const zonesToChoose = (): { value: string; label: string }[] =>
  [...new Set([...ZONES, ownZone()])].map((value) => ({
    value,
    label: `${value.replace('_', ' ')} (${offsetOf(value)})`,
  }));

const offsetOf = (timeZone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(new Date())
    .find(({ type }) => type === 'timeZoneName')?.value ?? '';

/** "2017-10-25" in a zone, now. */
export const today = (timeZone: string): string => new Intl.DateTimeFormat('sv', { timeZone }).format(new Date());

/** The instant at which it is this day and time in a zone: ("2017-10-25", "09:00", "Asia/Bishkek") is 03:00 UTC. */
export const instantOf = (day: string, time: string, timeZone: string): string => {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const there = new Date(asIfUtc).toLocaleString('sv', { timeZone });
  const offset = Date.parse(`${there.replace(' ', 'T')}Z`) - asIfUtc;
  return new Date(asIfUtc - offset).toISOString();
};
