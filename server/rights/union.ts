import type { Reader } from '../../db/journal.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import { Refused } from '../../shared/refusals.ts';
import { UNION_CONSENT, type askUnion, type listUnionContacts } from '../../shared/union-contacts.ts';
import type { Who } from '../access/who.ts';
import type { RightsBook } from './book.ts';
import { keyIdsOf, partFor, recipientsNow, sealedFor } from './keys.ts';
import { addUnionContact, allUnionContacts, eraseUnionContact, unionContactById } from './store.ts';

/** Keeps a name and a number for the unions' representatives, under the text that is shown now. */
export const askForUnion = (r: Reader, book: RightsBook, body: BodyOf<typeof askUnion>): ReplyOf<typeof askUnion> => {
  const { id, textVersion, language, sealed } = body;
  const known = unionContactById(book.db, id);
  if (known && known.body !== sealed.body) throw new Refused('id-reused', 'id');
  if (known) return { id, hour: known.hour };
  if (textVersion !== UNION_CONSENT) throw new Refused('consent-outdated', 'textVersion');
  const unions = recipientsNow(r, book).unions.map(({ keyId }) => keyId);
  const kept = sealedFor(sealed, unions);
  const hour = book.take({ n: 0, unionContacts: 1 }, (hour) =>
    addUnionContact(book.db, { id, textVersion, language, hour, ...kept }),
  );
  return { id, hour };
};

export const unionContactsFor = (book: RightsBook, who: Who): ReplyOf<typeof listUnionContacts> => {
  const { own } = keyIdsOf(book, who);
  const items = allUnionContacts(book.db).flatMap(({ id, hour, textVersion, language, ...row }) => {
    const sealed = own === null ? null : partFor(row, own);
    return sealed ? [{ id, hour, textVersion, language, sealed }] : [];
  });
  return { items };
};

/** Erases the row for good, from the file and from its log. */
export const handOver = (book: RightsBook, id: string, who: Who): void => {
  const { own } = keyIdsOf(book, who);
  const row = unionContactById(book.db, id);
  if (!row || own === null || !partFor(row, own)) throw new Refused('not-found');
  eraseUnionContact(book.db, id);
};
