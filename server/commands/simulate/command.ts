import { defineCommand } from 'citty';
import { EXAMPLES } from '../../../shared/fairs.ts';
import { CallRefused, NoAnswer } from '../client.ts';
import { NotOurs } from './baseline.ts';
import { tableOf } from './compare.ts';
import { barOn, linesTo } from './progress.ts';
import { FairOver, simulateDay, type Played } from './simulate-day.ts';

/** As many as are at the doors at once on a busy morning. */
const CONNECTIONS = 32;
const MOST_VISITORS = 100_000;
const STOPPED = 130;

const args = {
  url: { type: 'string', description: 'the running server; default http://127.0.0.1:PORT' },
  day: { type: 'string', description: 'which day to play: osh-2017', default: 'osh-2017' },
  visitors: { type: 'string', description: 'how many visitors come', default: '2000' },
  speed: { type: 'string', description: 'times real time, or max', default: 'max' },
  seed: { type: 'string', description: 'the same seed plays the same day', default: '1' },
  login: { type: 'string', description: "the organiser's; default JARMANKE_ORGANISER_LOGIN" },
  password: { type: 'string', description: "the organiser's; default JARMANKE_ORGANISER_PASSWORD" },
} as const;

export const simulate = defineCommand({
  meta: { name: 'simulate', description: 'Play a whole fair day against a running server and compare its figures' },
  args,
  async run({ args: given }) {
    process.exitCode = await runSimulation(given, process.env, (line) => void process.stdout.write(`${line}\n`));
  },
});

export type Given = { [K in keyof typeof args]?: string | undefined };

/** Returns the exit code: 0 where every figure agrees, 1 where one differs or the day could not be played, 2 where an option is wrong. */
export const runSimulation = async (
  given: Given,
  env: NodeJS.ProcessEnv,
  print: (line: string) => void,
): Promise<number> => {
  const wish = wishOf(given, env);
  if (typeof wish === 'string') {
    print(wish);
    return 2;
  }
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once('SIGINT', onInterrupt);
  const teller = (acts: number) => (process.stdout.isTTY ? barOn(acts) : linesTo(acts, print));
  try {
    return tell(await simulateDay({ ...wish, connections: CONNECTIONS, signal: stop.signal, teller }), print);
  } catch (error) {
    if (stop.signal.aborted) {
      print(`Stopped. With --seed ${wish.seed} --visitors ${wish.visitors} the day goes on from here.`);
      return STOPPED;
    }
    if (!isForPeople(error)) throw error;
    print(error.message);
    return 1;
  } finally {
    process.off('SIGINT', onInterrupt);
  }
};

const isForPeople = (error: unknown): error is Error =>
  error instanceof NotOurs || error instanceof FairOver || error instanceof CallRefused || error instanceof NoAnswer;

const tell = ({ rows, problems, calls, seconds }: Played, print: (line: string) => void): number => {
  print(tableOf(rows));
  for (const problem of problems.slice(0, 10)) print(problem);
  if (problems.length > 10) print(`… and ${problems.length - 10} more answers that were not as planned.`);
  const different = rows.filter(({ same }) => !same).length;
  print(
    different + problems.length === 0
      ? `Played = reported: all ${rows.length} figures agree (${calls} calls, ${seconds.toFixed(1)} s).`
      : `${different} of ${rows.length} figures differ; ${problems.length} answers were not as planned.`,
  );
  return different + problems.length === 0 ? 0 : 1;
};

/** What is asked for, or the sentence that says which option is wrong. */
const wishOf = (given: Given, env: NodeJS.ProcessEnv) => {
  const { day = 'osh-2017', visitors = '2000', speed = 'max', seed = '1' } = given;
  const url = given.url ?? `http://127.0.0.1:${env['PORT'] || 8080}`;
  const login = given.login ?? env['JARMANKE_ORGANISER_LOGIN'];
  const password = given.password ?? env['JARMANKE_ORGANISER_PASSWORD'];
  if (!URL.canParse(url) || !/^https?:/.test(url))
    return `--url must be an address like http://127.0.0.1:8080, not "${url}".`;
  if (!(EXAMPLES as readonly string[]).includes(day))
    return `--day must be one of ${EXAMPLES.join(', ')}, not "${day}".`;
  if (!/^\d+$/.test(visitors) || Number(visitors) < 1 || Number(visitors) > MOST_VISITORS)
    return `--visitors must be a number from 1 to ${MOST_VISITORS}, not "${visitors}".`;
  if (speed !== 'max' && !(Number(speed) > 0)) return `--speed must be max or a number above 0, not "${speed}".`;
  if (!login || !password)
    return 'Give the organiser with --login and --password, or set JARMANKE_ORGANISER_LOGIN and JARMANKE_ORGANISER_PASSWORD.';
  return { url, login, password, seed, visitors: Number(visitors), speed: speed === 'max' ? Infinity : Number(speed) };
};
