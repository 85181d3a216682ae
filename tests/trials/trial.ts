/** What this machine lacks for a trial; neither a pass nor a failure. */
export class CouldNotRun extends Error {
  override name = 'CouldNotRun';
}

/** What a trial is told: how often to do its worst, and where to say what it sees. */
export type Trying = { times: number | null; say: (line: string) => void };
/** One promise put to the test by a whole process against a whole server; throws where the promise is broken. */
export type Trial = { promise: string; run: (trying: Trying) => Promise<void> };

export function holds(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}

export const wishRoot = (why: string): void => {
  if (process.getuid?.() !== 0) throw new CouldNotRun(`${why} needs root`);
};
