import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bad, ok, type Finding } from './finding.ts';

/** Jarmanke is younger than the one and will be forgotten before the other. */
const SANE_YEARS = [2026, 2100] as const;
const TOLERANCE_MS = 60_000;
const MEND = 'set the clock of this computer (and its time zone), then start again';

/** Compares this computer's clock with what cannot lie in the future: its own files, and the fair's last entry. */
export const checkClock = (folder: string, lastEntryAt: string | null, now: Date): Finding => {
  const said = `clock: ${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const year = now.getUTCFullYear();
  if (year < SANE_YEARS[0] || year > SANE_YEARS[1]) return bad(`${said}, which cannot be`, MEND);
  const ahead = (at: number): boolean => at > now.getTime() + TOLERANCE_MS;
  if (lastEntryAt && ahead(Date.parse(lastEntryAt)))
    return bad(`${said}, before the fair’s last entry (${lastEntryAt.slice(0, 16).replace('T', ' ')})`, MEND);
  const newest = readdirSync(folder)
    .map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
    .find(({ at }) => ahead(at));
  return newest ? bad(`${said}, before ${newest.name} was written`, MEND) : ok(said);
};
