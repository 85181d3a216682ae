/** What a check found: fine, worth a look, or in the way of the fair; and how to mend it where there is anything to mend. */
export type Finding = { level: 'ok' | 'look' | 'bad'; found: string; mend?: string };

export const ok = (found: string): Finding => ({ level: 'ok', found });
export const look = (found: string, mend: string): Finding => ({ level: 'look', found, mend });
export const bad = (found: string, mend: string): Finding => ({ level: 'bad', found, mend });
