/** What the name of a fair's file tells; `at` is when it was made (UTC, by the second). */
export type FileOfFair = { name: string; day: string; letters: string; at: string; isAuto: boolean; isPart: boolean };

const NAME =
  /^jarmanke-(?:.*-)?(\d{4}-\d\d-\d\d)-(.{6})-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(-auto)?\.tar\.gz(?:\.age)?(\.part)?$/;

/** Null for any other file. */
export const readName = (name: string): FileOfFair | null => {
  const [, day = '', letters = '', year, month, date, hour, minute, second, auto, part] = NAME.exec(name) ?? [];
  if (year === undefined) return null;
  const at = `${year}-${month}-${date}T${hour}:${minute}:${second}.000Z`;
  return { name, day, letters, at, isAuto: auto !== undefined, isPart: part !== undefined };
};

const HOUR_MS = 3_600_000;
/** For so long before the newest all are kept, then the last of each hour, then the last of each day. */
const ALL_MS = 2 * HOUR_MS;
const HOURLY_MS = 24 * HOUR_MS;

/** Which of a fair's backups may go; the one that was just made never does, whatever the clock says. */
export const spareOf = (files: readonly FileOfFair[], just: string): string[] => {
  const dated = files.filter(({ isAuto, isPart }) => isAuto && !isPart);
  dated.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const newest = Date.parse(dated[0]?.at ?? '');
  const kept = new Set<string>();
  return dated.flatMap(({ name, at }) => {
    const age = newest - Date.parse(at);
    const slot = age <= ALL_MS ? name : at.slice(0, age <= HOURLY_MS ? 13 : 10);
    if (name === just) return [];
    if (kept.has(slot)) return [name];
    kept.add(slot);
    return [];
  });
};
