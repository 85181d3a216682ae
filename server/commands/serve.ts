import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import closeWithGrace from 'close-with-grace';
import { defineCommand } from 'citty';
import { JournalBroken } from '../../db/journal.ts';
import { FolderInUse } from '../../db/open.ts';
import { EXAMPLES } from '../../shared/fairs.ts';
import { WrongSetting, readSettings } from '../config.ts';
import { SCREENS, start } from '../main.ts';
import { askPassword } from './ask-password.ts';
import { addressLines } from './address-lines.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Args = { example?: string | undefined; tls: boolean; qr?: boolean | undefined };

export const serve = defineCommand({
  meta: { name: 'serve', description: 'Open or create the fair in the data folder and serve everything' },
  args: {
    example: { type: 'string', description: `Fill a new folder with an example fair: ${EXAMPLES.join(', ')}` },
    tls: {
      type: 'boolean',
      default: false,
      description: 'https beside plain http, for kiosks, scanners and passwords',
    },
    qr: { type: 'boolean', description: 'Each address as a QR code too, as on a terminal' },
  },
  run: async ({ args }) => {
    try {
      await run(args);
    } catch (error) {
      process.stderr.write(`${reasonOf(error)}\n`);
      process.exit(1);
    }
  },
});

const run = async ({ example: asked, tls, qr = process.stdout.isTTY }: Args): Promise<void> => {
  const example = EXAMPLES.find((name) => name === asked) ?? null;
  if (asked !== undefined && !example) throw new WrongSetting('--example', `must be one of ${EXAMPLES.join(', ')}.`);
  if (!existsSync(SCREENS)) execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
  const settings = readSettings();
  const running = await start(settings, { example, tls, askPassword, announce: settings.mdns });
  closeWithGrace({ delay: 5_000, logger: false }, () => running.close());
  const { house, address } = running;
  if (running.note) say(running.note);
  if (house.rehearsal !== null) say('This is a rehearsal with a copy of the fair: end it in the console, under Fairs.');
  for (const line of await addressLines(house, qr)) say(line);
  if (house.setupCode) {
    say(
      `Set up the fair, on this computer, at ${new URL(address).protocol}//localhost:${new URL(address).port}/console`,
    );
    say(`Set-up code: ${house.setupCode}`);
  }
  say(`Jarmanke is ready at ${address}`);
};

/** One line that says what is wrong and how to mend it; anything unforeseen shows whole. */
const reasonOf = (error: unknown): string => {
  if (error instanceof WrongSetting || error instanceof FolderInUse || error instanceof JournalBroken)
    return error.message;
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `${message}. Another program uses this port: choose another with PORT or JARMANKE_TLS_PORT.`;
  if (code === 'EACCES') return `${message}. Choose a folder or a port that you may use (JARMANKE_DATA, PORT).`;
  return stack ?? message;
};
