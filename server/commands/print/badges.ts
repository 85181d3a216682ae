import { defineCommand } from 'citty';
import { asOrganiser, unknownOption, WrongUse, type Print } from './organiser.ts';
import { savePdf } from './save.ts';

const MOST = 5000;
const A_SHEET = 8;

const args = {
  count: { type: 'string', description: 'how many, 1 to 5000' },
  out: { type: 'string', description: 'the PDF to write' },
  digits: { type: 'boolean', description: 'codes that hold the bare digits, which read best from afar' },
  'single-sided': { type: 'boolean', description: 'no backs' },
  url: { type: 'string', description: 'the running server; default http://127.0.0.1:PORT' },
} as const;
type Given = {
  count?: string | undefined;
  out?: string | undefined;
  digits?: boolean | undefined;
  'single-sided'?: boolean | undefined;
  url?: string | undefined;
};

export const badges = defineCommand({
  meta: { name: 'badges', description: 'Issue a batch of badges and save its sheets, eight to an A4' },
  args,
  async run({ args: given, rawArgs }) {
    const print = (line: string) => void process.stdout.write(`${line}\n`);
    const wrong = unknownOption(rawArgs, args);
    if (wrong) print(wrong);
    process.exitCode = wrong ? 2 : await saveBadges(given, process.env, print);
  },
});

/** Issues a batch at a running server and saves its sheets; returns the exit code. */
export const saveBadges = (given: Given, env: NodeJS.ProcessEnv, print: Print): Promise<number> =>
  asOrganiser(given.url, env, print, async (client) => {
    const { count = '', out } = given;
    if (!/^\d+$/.test(count) || Number(count) < 1 || Number(count) > MOST)
      throw new WrongUse(`--count must be a number from 1 to ${MOST}, not "${count}".`);
    if (!out) throw new WrongUse('Where to? For example: badges --count 200 --out badges.pdf');
    // Asked before a batch is issued, which could then not be printed.
    const { publicUrl } = await client.call<{ publicUrl: string | null }>('GET', '/api/fair');
    if (publicUrl === null)
      throw new WrongUse('The server has no JARMANKE_PUBLIC_URL: set the address that phones will open, then print.');
    const { batchId } = await client.call<{ batchId: string }>('POST', '/api/badges', { count: Number(count) });
    const sides = given['single-sided'] ? 1 : 2;
    const query = new URLSearchParams({ sides: String(sides), ...(given.digits ? { digits: 'true' } : {}) });
    const pages = Math.ceil(Number(count) / A_SHEET) * sides;
    await savePdf(client, `/api/badges/${batchId}.pdf?${query}`, { out, pages, print });
  });
