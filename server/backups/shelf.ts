import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupState } from '../../shared/backups.ts';
import { lettersOf } from '../../shared/folders.ts';
import { ownBackups, type Settings } from '../config.ts';
import { readName, type FileOfFair } from './rotation.ts';

type Known = { id: string; day: string };
type Where = Pick<Settings, 'dataFolder' | 'backups'>;

/** A fair's files in a folder; none where the folder is not there or cannot be read. */
export const filesOf = async (folder: string, { id, day }: Known): Promise<FileOfFair[]> => {
  const names = await readdir(folder).catch(() => []);
  return names
    .flatMap((name) => readName(name) ?? [])
    .filter((file) => file.day === day && file.letters === lettersOf(id));
};

/** Deletes files one by one; resolves with those that could not be. */
export const deleted = async (folder: string, names: readonly string[]): Promise<string[]> => {
  const tried = await Promise.allSettled(names.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  return names.filter((_, i) => tried[i]!.status === 'rejected');
};

/** Deletes what was saved of a fair before a moment, in every folder where backups lie; resolves with what is left of it. */
export const dropBackups = async (where: Where, fair: Known, before = '9'): Promise<string[]> => {
  const left: string[] = [];
  for (const folder of new Set([ownBackups(where.dataFolder), where.backups.folder])) {
    const old = (await filesOf(folder, fair)).filter(({ at }) => at < before);
    left.push(
      ...(await deleted(
        folder,
        old.map(({ name }) => name),
      )),
    );
  }
  return left;
};

/** The newest backup that the server made of a fair, and whether it lies on another disk. */
export const lookAt = async (
  { dataFolder, backups: { folder } }: Where,
  fair: Known | null,
): Promise<Pick<BackupState, 'last' | 'isElsewhere'>> => {
  const [there, here] = await Promise.all([folder, dataFolder].map((path) => stat(path).catch(() => null)));
  const made = fair ? (await filesOf(folder, fair)).filter(({ isAuto, isPart }) => isAuto && !isPart) : [];
  const newest = made.reduce<FileOfFair | null>((last, one) => (last && last.at > one.at ? last : one), null);
  const file = newest && (await stat(join(folder, newest.name)).catch(() => null));
  return {
    last: newest && file ? { at: newest.at, bytes: file.size } : null,
    isElsewhere: Boolean(there && here && there.dev !== here.dev),
  };
};
