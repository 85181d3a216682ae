import { defineCommand } from 'citty';
import { EXAMPLES } from '../../../shared/fairs.ts';
import { WrongSetting, readSettings } from '../../config.ts';
import { CallRefused, NoAnswer } from '../client.ts';
import { NotOurs } from './baseline.ts';
import { tableOf } from './compare.ts';
import { barOn, linesTo } from './progress.ts';
import { SHAPES } from './shapes.ts';
import { FairOver, simulateDay, type Played } from './simulate-day.ts';

/** As many as are at the doors at once on a busy morning. */
const CONNECTIONS = 32;
const MOST_VISITORS = 100_000;
const STOPPED = 130;
const WRONG_OPTION = 2;

const USUAL = EXAMPLES.map((name) => `${SHAPES[name].visitors} in ${name}`).join(', ');

const args = {
  url: { type: 'string', description: 'the running server; default http://127.0.0.1:PORT' },
  day: { type: 'string', description: `which day to play: ${EXAMPLES.join(', ')}`, default: EXAMPLES[0] },
  visitors: { type: 'string', description: `how many visitors come; default ${USUAL}` },
  speed: { type: 'string', description: 'times real time, or max', default: 'max' },
  seed: { type: 'string', description: 'the same seed plays the same day', default: '1' },
  login: { type: 'string', description: "the organiser's; default JARMANKE_ORGANISER_LOGIN" },
  password: { type: 'string', description: "the organiser's; default JARMANKE_ORGANISER_PASSWORD" },
} as const;

export const simulate = defineCommand({
  meta: { name: 'simulate', description: 'Play a whole fair day against a running server and compare its figures' },
  args,
  async run({ args: given, rawArgs }) {
    const print = (line: string) => void process.stdout.write(`${line}\n`);
    const unknown = rawArgs.find((arg) => arg.startsWith('-') && !(arg.replace(/^--|=.*$/g, '') in args));
    if (unknown) print(`There is no option ${unknown}. The options are: --${Object.keys(args).join(' --')}`);
    process.exitCode = unknown ? WRONG_OPTION : await runSimulation(given, process.env, print);
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
    return WRONG_OPTION;
  }
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  // On a terminal the bar reads the keys itself and leaves with 0 at Ctrl-C: the exit must still say that it was stopped.
  const onExit = () => (process.exitCode = STOPPED);
  process.once('SIGINT', onInterrupt);
  process.once('exit', onExit);
  const stopped = `Stopped. With --seed ${wish.seed} --visitors ${wish.visitors} the day goes on from here.`;
  const teller = (acts: number) => (process.stdout.columns ? barOn(acts, stopped) : linesTo(acts, print));
  try {
    return tell(await simulateDay({ ...wish, connections: CONNECTIONS, signal: stop.signal, teller }), print);
  } catch (error) {
    if (stop.signal.aborted) {
      print(stopped);
      return STOPPED;
    }
    if (!isForPeople(error)) throw error;
    print(error.message);
    return 1;
  } finally {
    process.off('SIGINT', onInterrupt);
    process.off('exit', onExit);
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
  const { day = EXAMPLES[0], speed = 'max', seed = '1' } = given;
  const shape = Object.values(SHAPES).find(({ name }) => name === day);
  const { visitors = String(shape?.visitors ?? 0) } = given;
  const settings = settingsFrom(env);
  if (typeof settings === 'string') return settings;
  const { organiser, tls, port } = settings;
  const url = given.url ?? `${tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  const login = given.login ?? organiser?.login;
  const password = given.password ?? organiser?.password;
  if (!URL.canParse(url) || !/^https?:/.test(url))
    return `--url must be an address like http://127.0.0.1:8080, not "${url}".`;
  if (!shape) return `--day must be one of ${EXAMPLES.join(', ')}, not "${day}".`;
  if (!/^\d+$/.test(visitors) || Number(visitors) < 1 || Number(visitors) > MOST_VISITORS)
    return `--visitors must be a number from 1 to ${MOST_VISITORS}, not "${visitors}".`;
  if (speed !== 'max' && !(Number(speed) > 0)) return `--speed must be max or a number above 0, not "${speed}".`;
  if (!login || !password)
    return 'Give the organiser with --login and --password, or set JARMANKE_ORGANISER_LOGIN and JARMANKE_ORGANISER_PASSWORD.';
  return {
    url,
    login,
    password,
    seed,
    shape,
    visitors: Number(visitors),
    speed: speed === 'max' ? Infinity : Number(speed),
  };
};

const settingsFrom = (env: NodeJS.ProcessEnv) => {
  try {
    return readSettings(env);
  } catch (error) {
    if (error instanceof WrongSetting) return error.message;
    throw error;
  }
};
