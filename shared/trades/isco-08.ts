import { HANDS_GROUPS } from './isco-08-hands.ts';
import { OFFICE_GROUPS } from './isco-08-office.ts';

const CODE = 4;

/** The 436 unit groups of ISCO-08: code → English title. */
export const ISCO_08: ReadonlyMap<string, string> = new Map(
  (OFFICE_GROUPS + HANDS_GROUPS)
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, CODE), line.slice(CODE + 1)]),
);
