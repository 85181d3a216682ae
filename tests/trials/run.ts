import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CouldNotRun, type Trial } from './trial.ts';

/** What only a machine at its worst can show. Each runs in a process of its own: `npm run trials [-- NAME --times N]`. */
const TRIALS: Record<string, () => Promise<Trial>> = {
  fsync: () => import('./fsync.ts').then(({ fsync }) => fsync),
  kill: () => import('./kill.ts').then(({ kill }) => kill),
  'disk-full': () => import('./disk-full.ts').then(({ diskFull }) => diskFull),
  'power-cut': () => import('./power-cut.ts').then(({ powerCut }) => powerCut),
  offline: () => import('./offline.ts').then(({ offline }) => offline),
  partition: () => import('./partition.ts').then(({ partition }) => partition),
  'scanner-layouts': () => import('./scanner-layouts.ts').then(({ scannerLayouts }) => scannerLayouts),
  'slow-tablet': () => import('./slow-tablet.ts').then(({ slowTablet }) => slowTablet),
  'old-browser': () => import('./old-browser.ts').then(({ oldBrowser }) => oldBrowser),
  spreadsheets: () => import('./spreadsheets.ts').then(({ spreadsheets }) => spreadsheets),
  'every-page': () => import('./every-page.ts').then(({ everyPage }) => everyPage),
  'big-fair': () => import('./big-fair.ts').then(({ bigFair }) => bigFair),
  clock: () => import('./clock.ts').then(({ clock }) => clock),
};
const VERDICTS: Record<number, string> = { 0: 'passed', 1: 'failed', 77: 'could not run' };
const COULD_NOT_RUN = 77;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const one = async (name: string, times: number | null): Promise<number> => {
  const trial = await TRIALS[name]!();
  say(`\n${name}: ${trial.promise}`);
  try {
    await trial.run({ times, say: (line) => say(`  ${line}`) });
    return 0;
  } catch (error) {
    say(`  ${error instanceof CouldNotRun ? error.message : ((error as Error).stack ?? String(error))}`);
    return error instanceof CouldNotRun ? COULD_NOT_RUN : 1;
  }
};

const all = (names: string[], options: string[]): number => {
  const self = fileURLToPath(import.meta.url);
  const ends = names.map((name) => {
    const { status } = spawnSync(process.execPath, [...process.execArgv, self, '--alone', name, ...options], {
      stdio: 'inherit',
    });
    return { name, verdict: VERDICTS[status ?? 1] ?? 'failed' };
  });
  say('');
  for (const { name, verdict } of ends) say(`${verdict.padEnd(14)} ${name}`);
  return ends.some(({ verdict }) => verdict === 'failed') ? 1 : 0;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { alone: { type: 'boolean' }, times: { type: 'string' } },
});
const unknown = positionals.find((name) => !(name in TRIALS));
if (unknown) {
  say(`There is no trial called ${unknown}. The trials are: ${Object.keys(TRIALS).join(', ')}`);
  process.exit(2);
}
const names = positionals.length > 0 ? positionals : Object.keys(TRIALS);
const options = values.times ? ['--times', values.times] : [];
process.exit(values.alone ? await one(names[0]!, values.times ? Number(values.times) : null) : all(names, options));
