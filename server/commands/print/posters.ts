import { defineCommand } from 'citty';
import { POSTER_SIZES } from '../../../shared/print.ts';
import { CHANNELS } from '../../../shared/visitors.ts';
import { asOrganiser, unknownOption, WrongUse, type Print } from './organiser.ts';
import { savePdf } from './save.ts';

const args = {
  out: { type: 'string', description: 'the PDF to write' },
  channel: { type: 'string', description: `where it hangs: ${CHANNELS.join(', ')}, or all` },
  size: { type: 'string', description: `${POSTER_SIZES.join(' or ')}; default a4` },
  distance: { type: 'string', description: 'metres from which the code must be read' },
  ssid: { type: 'string', description: 'the name of a Wi-Fi that a second code joins' },
  'wifi-password': { type: 'string', description: 'its password; an open one has none' },
  url: { type: 'string', description: 'the running server; default http://127.0.0.1:PORT' },
} as const;
type Given = { [K in keyof typeof args]?: string | undefined };

export const posters = defineCommand({
  meta: { name: 'posters', description: 'Save posters with the code of the own-phone page' },
  args,
  async run({ args: given, rawArgs }) {
    const print = (line: string) => void process.stdout.write(`${line}\n`);
    const wrong = unknownOption(rawArgs, args);
    if (wrong) print(wrong);
    process.exitCode = wrong ? 2 : await savePosters(given, process.env, print);
  },
});

/** Saves posters that a running server prints; returns the exit code. */
export const savePosters = (given: Given, env: NodeJS.ProcessEnv, print: Print): Promise<number> =>
  asOrganiser(given.url, env, print, async (client) => {
    const { out, channel, size, distance, ssid, 'wifi-password': wifiPassword } = given;
    if (!out) throw new WrongUse('Where to? For example: posters --channel banner --out poster.pdf');
    if (channel && channel !== 'all' && !CHANNELS.some((one) => one === channel))
      throw new WrongUse(`--channel must be one of ${CHANNELS.join(', ')} or all, not "${channel}".`);
    const said = Object.entries({ channel, size, distance, ssid, wifiPassword }).filter(([, value]) => value);
    const query = new URLSearchParams(said as [string, string][]);
    const pages = channel === 'all' ? CHANNELS.length : 1;
    await savePdf(client, `/api/print/posters.pdf?${query}`, { out, pages, print });
  });
