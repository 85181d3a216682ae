export type RowIdentity = { owner: string; code: string; content: (string | undefined)[] };

/**
 * What tells each row from the others now and at the next import of the file: its own code under its employer, else
 * its content. Codes that only count the rows (1, 2, 3 …) tell nothing, since every file has them.
 */
export function rowKeys(rows: RowIdentity[]): string[] {
  const codesCount = countsRows(rows.map((row) => row.code));
  const times = new Map<string, number>();
  return rows.map(({ owner, code, content }) => {
    if (code && !codesCount) return JSON.stringify([owner, 'code', code]);
    const key = JSON.stringify([owner, ...content]);
    times.set(key, (times.get(key) ?? 0) + 1);
    return `${key} ${times.get(key)}`;
  });
}

/** Whether the codes only count the rows: 1, 2, 3 … */
export const countsRows = (codes: string[]): boolean => codes.every((code, index) => code === String(index + 1));
