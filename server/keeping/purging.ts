import { v7 as uuid } from 'uuid';
import { dropBackups } from '../backups/shelf.ts';
import { fairOf } from '../fairs/store.ts';
import type { House } from '../house.ts';
import { allUnionContacts, eraseUnionContact } from '../rights/store.ts';
import { isPurgeDue, purgeHeld } from './actions.ts';
import { lastPurge } from './store.ts';

/** Contacts that wait under seal for a union, in their own file. */
export const unionContactsHeld = ({ rights }: Pick<House, 'rights'>): number => allUnionContacts(rights.db).length;

type Purged = Pick<House, 'rights' | 'journal' | 'reader' | 'rehearsal'> & {
  settings: Pick<House['settings'], 'dataFolder' | 'backups'>;
};

/** Whoever was erased is in no backup that was made before; what cannot be deleted now is tried again. */
const dropOlder = async ({ reader, settings, rehearsal }: Purged): Promise<void> => {
  const purged = lastPurge(reader);
  // What is erased in a rehearsal is erased of its copy.
  if (purged !== null && rehearsal === null) await dropBackups(settings, fairOf(reader), purged);
};

/** Once the rows are gone, nothing of them is left in the files either, nor in backups. */
export const forgetPurged = async (house: Purged): Promise<void> => {
  for (const { id } of allUnionContacts(house.rights.db)) eraseUnionContact(house.rights.db, id);
  house.journal.forget(true);
  await dropOlder(house);
};

/** Erases what is held of people once the set day has come; looked at when the server starts and each hour. */
export const purgeWhenDue = async (house: Purged & Pick<House, 'now'>): Promise<void> => {
  const sealed = unionContactsHeld(house);
  if (!isPurgeDue(house.reader, house.now().toISOString(), sealed)) return dropOlder(house);
  await house.journal.write('server', (w) => purgeHeld(w, uuid(), 'set-day', null, sealed));
  await forgetPurged(house);
};
