import { existsSync, mkdirSync } from 'node:fs';
import { defineCommand } from 'citty';
import { DataFolder } from '../../folders/data-folder.ts';
import { readSettings, WrongSetting, type Settings } from '../../config.ts';
import { checkNetwork, checkPublicUrl, isServed } from './address.ts';
import { checkBackups } from './backups.ts';
import { checkCertificate } from './certificate.ts';
import { checkClock } from './clock.ts';
import { checkFreeSpace, checkFsync, checkLasting } from './disk.ts';
import { knownFair, type KnownFair } from './fair.ts';
import { bad, ok, type Finding } from './finding.ts';
import { checkSheets } from './printing.ts';

export const doctor = defineCommand({
  meta: { name: 'doctor', description: 'Says what stands in the way of the fair, and how to mend it' },
  run: async () => {
    try {
      const findings = await examine(readSettings());
      for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
      process.exitCode = findings.some(({ level }) => level === 'bad') ? 1 : 0;
    } catch (error) {
      if (!(error instanceof WrongSetting)) throw error;
      process.stdout.write(`${lineOf(bad(`settings: ${error.message}`, 'see the settings in README.md'))}\n`);
      process.exitCode = 1;
    }
  },
});

const lineOf = ({ level, found, mend }: Finding): string => `${level.padEnd(4)}  ${found}${mend ? ` — ${mend}` : ''}`;

/** Looks at the data folder, the machine and the network; a server of the fair may run meanwhile or not. */
const examine = async (settings: Settings): Promise<Finding[]> => {
  const { dataFolder } = settings;
  if (!existsSync(dataFolder)) mkdirSync(dataFolder, { recursive: true });
  const now = new Date();
  const { fair, fault } = readFair(dataFolder);
  const served = await isServed(settings);
  return [
    ...(fault ? [fault] : []),
    ok(served ? `server: runs on port ${settings.port}` : 'server: does not run'),
    checkLasting(dataFolder),
    checkFreeSpace(dataFolder),
    checkFsync(dataFolder),
    await checkBackups(fair, settings),
    checkClock(dataFolder, fair?.lastEntryAt ?? null, now),
    checkNetwork(settings),
    await checkPublicUrl(settings, served),
    checkCertificate(settings, fair?.closesAt ?? null, now),
    checkSheets(fair, settings),
  ];
};

/** The fair of the folder that is served. */
const readFair = (dataFolder: string): { fair: KnownFair | null; fault: Finding | null } => {
  const data = new DataFolder(dataFolder);
  const folder = data.pathOf(data.served().folder);
  try {
    return { fair: knownFair(folder), fault: null };
  } catch (error) {
    const found = `fair: fair.db in ${folder} cannot be read (${(error as Error).message})`;
    return {
      fair: null,
      fault: bad(found, 'start once, so that it is brought up to date; if that fails, restore a backup'),
    };
  }
};
