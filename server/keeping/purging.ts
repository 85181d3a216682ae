import { v7 as uuid } from 'uuid';
import type { House } from '../house.ts';
import { allUnionContacts, eraseUnionContact } from '../rights/store.ts';
import { isPurgeDue, purgeHeld } from './actions.ts';

/** Contacts that wait under seal for a union, in their own file. */
export const unionContactsHeld = ({ rights }: Pick<House, 'rights'>): number => allUnionContacts(rights.db).length;

/** Once the rows are gone, nothing of them is left in the files either. */
export const forgetPurged = (house: Pick<House, 'rights' | 'journal'>): void => {
  for (const { id } of allUnionContacts(house.rights.db)) eraseUnionContact(house.rights.db, id);
  house.journal.forget(true);
};

/** Erases what is held of people once the set day has come; looked at when the server starts and each hour. */
export const purgeWhenDue = async (house: Pick<House, 'rights' | 'journal' | 'reader' | 'now'>): Promise<void> => {
  const sealed = unionContactsHeld(house);
  if (!isPurgeDue(house.reader, house.now().toISOString(), sealed)) return;
  await house.journal.write('server', (w) => purgeHeld(w, uuid(), 'set-day', null, sealed));
  forgetPurged(house);
};
