import type { Reply } from '../../shared/calls.ts';
import { clockTime, date } from '../../shared/web/format.ts';

/** The day and the hours of the fair: "25 октября 2026 г., 10:00–16:00". */
export const whenOf = ({
  opensAt,
  closesAt,
  timeZone,
}: Pick<Reply<'GET /api/fair'>, 'opensAt' | 'closesAt' | 'timeZone'>): string =>
  `${date(opensAt, timeZone)}, ${clockTime(opensAt, timeZone)}–${clockTime(closesAt, timeZone)}`;
