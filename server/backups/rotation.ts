/** When a backup was made that the server made by itself, by its name (UTC); null for any other file. */
export const madeAt = (name: string): string | null => {
  const [, year, month, day, hour, minute] =
    /-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)-auto\.tar\.gz(?:\.age)?$/.exec(name) ?? [];
  return year ? `${year}-${month}-${day}T${hour}:${minute}:00.000Z` : null;
};

const HOUR_MS = 3_600_000;
/** For so long before the newest all are kept, then the last of each hour, then the last of each day. */
const ALL_MS = 2 * HOUR_MS;
const HOURLY_MS = 24 * HOUR_MS;

/** Which of a fair's backups may go; the newest never does. */
export const spareOf = (names: readonly string[]): string[] => {
  const dated = names.flatMap((name) => {
    const at = madeAt(name);
    return at ? [{ name, at }] : [];
  });
  dated.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const newest = Date.parse(dated[0]?.at ?? '');
  const kept = new Set<string>();
  return dated.flatMap(({ name, at }) => {
    const age = newest - Date.parse(at);
    const slot = age <= ALL_MS ? name : at.slice(0, age <= HOURLY_MS ? 13 : 10);
    if (kept.has(slot)) return [name];
    kept.add(slot);
    return [];
  });
};
