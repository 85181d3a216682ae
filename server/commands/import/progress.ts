import { progress } from '@clack/prompts';

export type Progress = { advance: () => void; isStopped: () => boolean; finish: (summary: string) => void };

const STOPPED_BY_CTRL_C = 130;

/** A bar on a terminal that knows its width, a line for every tenth elsewhere. Ctrl-C asks the work to stop after the step it is at. */
export function startProgress(label: string, steps: number, print: (line: string) => void): Progress {
  let isStopped = false;
  let done = 0;
  const stop = () => {
    isStopped = true;
    process.exitCode = STOPPED_BY_CTRL_C;
  };
  process.once('SIGINT', stop);
  // On a terminal the bar reads the keys itself and leaves with 0 at Ctrl-C: the exit must still say that it was stopped.
  process.once('exit', stop);
  const bar = process.stdout.columns
    ? progress({ max: steps, cancelMessage: 'Stopped; the same command goes on from here.' })
    : undefined;
  bar?.start(label);
  return {
    advance() {
      done += 1;
      bar?.advance(1, `${label} ${done} of ${steps}`);
      const tenth = Math.ceil(steps / 10);
      if (!bar && (done % tenth === 0 || done === steps)) print(`${label} ${done} of ${steps}`);
    },
    isStopped: () => isStopped,
    finish(summary) {
      process.removeListener('SIGINT', stop);
      process.removeListener('exit', stop);
      if (bar) bar.stop(summary);
      else print(summary);
    },
  };
}
