import { cpus, loadavg, tmpdir } from 'node:os';
import { defineCommand } from 'citty';
import { measureBadgeSheets } from './badge-sheets.ts';
import { measureDrain } from './drain.ts';
import { measureFanOut } from './fan-out.ts';
import { measureFigures } from './figures.ts';
import { measureGrowth } from './growth.ts';
import { measureLatency } from './latency.ts';
import type { Row } from './measures.ts';
import { planOf, type Measurement, type Size } from './plan.ts';
import { jsonLine, tableOf } from './print.ts';
import { Programs } from './programs.ts';
import { measureReport } from './report.ts';
import { measureSearch } from './search.ts';
import { measureThroughput } from './throughput.ts';

const MEASUREMENTS: readonly Measurement[] = [
  { names: ['checkin.throughput', 'checkin.naive'], measure: measureThroughput },
  { names: ['checkin.latency'], measure: measureLatency },
  { names: ['checkin.growth'], measure: measureGrowth },
  { names: ['batch.drain'], measure: measureDrain },
  { names: ['feed.fanout'], measure: measureFanOut },
  { names: ['figures.read'], measure: measureFigures },
  { names: ['report.build'], measure: measureReport },
  { names: ['badges.pdf'], measure: measureBadgeSheets },
  { names: ['search.vacancies'], measure: measureSearch },
];
const NAMES = MEASUREMENTS.flatMap(({ names }) => names);

/** Measures and prints; asserts nothing. */
export const bench = defineCommand({
  meta: { name: 'bench', description: 'Measure speed, each figure beside the limit of this machine' },
  args: {
    json: { type: 'boolean', description: 'one object per line: name, value, unit, limit …' },
    only: { type: 'string', description: `of ${NAMES.join(', ')}` },
    quick: { type: 'boolean', description: 'a look: small numbers, about a minute' },
    long: { type: 'boolean', description: '1,000,000 check-ins in the file and 10,000 screens' },
    folder: {
      type: 'string',
      description: 'where to write while measuring, on the disk in question',
      default: tmpdir(),
    },
  },
  run: async ({ args }) => {
    const only = args.only ?? args._[0] ?? '';
    const asked = MEASUREMENTS.filter(({ names }) => names.some((name) => name.startsWith(only)));
    if (asked.length === 0) {
      process.stderr.write(`There is no measurement called ${only}. There are: ${NAMES.join(', ')}\n`);
      process.exitCode = 2;
      return;
    }
    const size: Size = args.quick ? 'quick' : args.long ? 'long' : 'usual';
    const rows = await measureAll(asked, size, args.folder, (row) => args.json && print(jsonLine(row)));
    if (!args.json) print(`\n${machine()}\n\n${tableOf(rows)}`);
  },
});

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const measureAll = async (asked: readonly Measurement[], size: Size, folder: string, tell: (row: Row) => void) => {
  const programs = new Programs(folder);
  const rows: Row[] = [];
  try {
    for (const { names, measure } of asked) {
      say(`${names.join(', ')} …`);
      const measured = await measure(planOf(size, programs, say));
      measured.forEach(tell);
      rows.push(...measured);
    }
  } finally {
    await programs.stopAll();
  }
  return rows;
};

/** What the figures depend on besides the code. */
const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, load ${loadavg()
    .map((n) => n.toFixed(1))
    .join(' ')}`;
