import { date } from '../../shared/web/format.ts';

/** A day of the calendar, "2026-11-24", in words. */
export const dayInWords = (day: string): string => date(`${day}T12:00:00Z`, 'UTC');
