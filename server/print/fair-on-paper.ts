import type { Names } from '../../shared/fields.ts';

/** What papers say of the fair. */
export type FairOnPaper = {
  name: Names;
  venue: Names;
  opensAt: string;
  closesAt: string;
  timeZone: string;
  /** The address that codes on paper lead to, without a slash at its end. */
  publicUrl: string;
};

/** "25.10.2017" in the fair's time zone. */
export const dayOf = ({ opensAt, timeZone }: FairOnPaper): string =>
  new Intl.DateTimeFormat('ru', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(
    new Date(opensAt),
  );

/** "11:40" in the fair's time zone. */
export const clockOf = (at: string, { timeZone }: FairOnPaper): string =>
  new Intl.DateTimeFormat('ru', { timeZone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' }).format(
    new Date(at),
  );
