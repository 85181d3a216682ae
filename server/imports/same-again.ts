import { v5 as uuidFrom } from 'uuid';

/** Ids made from the keys of rows, so that a second or a broken-off import, however it is made, adds nothing twice. */
export const vacancyIdOf = (fairId: string, key: string): string => uuidFrom(`vacancy ${key}`, fairId);
export const employerIdOf = (fairId: string, key: string): string => uuidFrom(`employer ${key}`, fairId);

/** What the file says otherwise than the fair; what it does not say stays. */
export const differing = (said: object, there: object): [field: string, value: unknown][] =>
  Object.entries(said).filter(
    ([field, value]) => JSON.stringify((there as Record<string, unknown>)[field]) !== JSON.stringify(value),
  );
