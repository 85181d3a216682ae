import { progress } from '@clack/prompts';

/** Tells how far the day is; on a terminal as a bar, elsewhere as a line every few seconds. */
export type Teller = {
  at: (done: number, timeOfDay: string) => void;
  trouble: (problem: string | null) => void;
  end: (words: string) => void;
};

const EVERY_MS = 3_000;

export const barOn = (all: number, stopped: string): Teller => {
  const bar = progress({ max: all, size: 40, cancelMessage: stopped });
  let told = 0;
  let time = '';
  bar.start('The day begins');
  return {
    at: (done, timeOfDay) => {
      if (done - told < all / 400 && done < all) return;
      time = timeOfDay;
      bar.advance(done - told, `${time}  ${done} of ${all}`);
      told = done;
    },
    trouble: (problem) => bar.message(problem ? `${problem} Trying again …` : `${time}  ${told} of ${all}`),
    end: (words) => bar.stop(words),
  };
};

export const linesTo = (all: number, print: (line: string) => void): Teller => {
  let next = 0;
  let troubled = false;
  return {
    at: (done, timeOfDay) => {
      if (Date.now() < next && done < all) return;
      next = Date.now() + EVERY_MS;
      print(`${timeOfDay}  ${done} of ${all}`);
    },
    trouble: (problem) => {
      if ((problem !== null) === troubled) return;
      troubled = problem !== null;
      print(problem ? `${problem} Trying again …` : 'The server answers again.');
    },
    end: (words) => print(words),
  };
};
