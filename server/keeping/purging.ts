import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { ownBackups } from '../config.ts';
import { fairOf } from '../fairs/store.ts';
import type { House } from '../house.ts';
import { allUnionContacts, eraseUnionContact } from '../rights/store.ts';
import { isPurgeDue, purgeHeld } from './actions.ts';

/** Contacts that wait under seal for a union, in their own file. */
export const unionContactsHeld = ({ rights }: Pick<House, 'rights'>): number => allUnionContacts(rights.db).length;

/** The fair of a backup stands in its name; whoever was erased is in none that was made before. */
const dropBackups = ({ dataFolder, backups }: Purged['settings'], day: string): void => {
  for (const folder of new Set([ownBackups(dataFolder), backups.folder].filter(existsSync)))
    for (const name of readdirSync(folder))
      if (name.startsWith('jarmanke-') && name.includes(`-${day}-`)) rmSync(join(folder, name));
};

type Purged = Pick<House, 'rights' | 'journal' | 'reader' | 'rehearsal'> & {
  settings: Pick<House['settings'], 'dataFolder' | 'backups'>;
};

/** Once the rows are gone, nothing of them is left in the files either, nor in backups beside them. */
export const forgetPurged = (house: Purged): void => {
  // What is erased in a rehearsal is erased of its copy.
  if (house.rehearsal === null) dropBackups(house.settings, fairOf(house.reader).day);
  for (const { id } of allUnionContacts(house.rights.db)) eraseUnionContact(house.rights.db, id);
  house.journal.forget(true);
};

/** Erases what is held of people once the set day has come; looked at when the server starts and each hour. */
export const purgeWhenDue = async (house: Purged & Pick<House, 'now'>): Promise<void> => {
  const sealed = unionContactsHeld(house);
  if (!isPurgeDue(house.reader, house.now().toISOString(), sealed)) return;
  await house.journal.write('server', (w) => purgeHeld(w, uuid(), 'set-day', null, sealed));
  forgetPurged(house);
};
