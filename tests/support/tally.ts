/** Reads rows: `fair.sql` of a test fair, bound, or the like on a copy of a fair's file. */
export type ReadRows = <T>(query: string, ...values: unknown[]) => T[];

export const tally = (keys: string[]): Record<string, number> => {
  const tallied: Record<string, number> = {};
  for (const key of keys.sort()) tallied[key] = (tallied[key] ?? 0) + 1;
  return tallied;
};
