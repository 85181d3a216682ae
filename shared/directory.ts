import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, day, id, inLanguages, maybe, names, oneOf, orNull, strict, text } from './fields.ts';

/** Whom one can turn to, in the order in which they help: who stands by a worker first, who inspects after. */
export const DIRECTORY_KINDS = [
  'union',
  'legal-aid',
  'labour-inspection',
  'ombudsman',
  'hotline',
  'training',
  'other',
] as const;
export type DirectoryKind = (typeof DIRECTORY_KINDS)[number];

const fields = {
  kind: oneOf(...DIRECTORY_KINDS),
  name: names,
  about: maybe(inLanguages(600)),
  /** Street, town or where at the fair. */
  where: maybe(orNull(text(200))),
  phone: maybe(orNull(text(60))),
  /** When somebody last tried the number; without it, visitors see none. */
  verifiedOn: maybe(orNull(day)),
  source: maybe(orNull(text(300))),
};
const draft = strict(fields);
export type EntryDraft = Static<typeof draft>;
const told = orNull(Type.String());
const directoryEntry = strict({ ...fields, id, where: told, phone: told, verifiedOn: told, source: told });
export type DirectoryEntry = Static<typeof directoryEntry>;

const HOUR_MS = 3_600_000;
/**
 * Entries by kind; of each kind another one stands first every hour, so that over as many hours as there are entries
 * each was first once. `at` in milliseconds.
 */
export const inTurn = <E extends { kind: DirectoryKind }>(entries: readonly E[], at: number): E[] =>
  DIRECTORY_KINDS.flatMap((kind) => {
    const same = entries.filter((entry) => entry.kind === kind);
    const first = same.length === 0 ? 0 : Math.floor(at / HOUR_MS) % same.length;
    return [...same.slice(first), ...same.slice(0, first)];
  });

export const listDirectory = endpoint({
  route: 'GET /api/directory',
  summary:
    'Where to turn: unions in turn, legal aid, inspection, ombudsman, hotlines; a number only if it was verified',
  who: ['public'],
  reply: strict({ items: Type.Array(directoryEntry) }),
});
export const addDirectoryEntry = endpoint({
  route: 'POST /api/directory',
  summary: 'Add somebody whom one can turn to',
  who: ['organiser'],
  body: strict({ id, ...fields }),
  reply: directoryEntry,
  status: 201,
});
export const changeDirectoryEntry = endpoint({
  route: 'PATCH /api/directory/:id',
  summary: 'Write an entry anew; what is left out is emptied',
  who: ['organiser'],
  params: byId,
  body: draft,
  reply: directoryEntry,
});
export const removeDirectoryEntry = endpoint({
  route: 'DELETE /api/directory/:id',
  summary: 'Take an entry away',
  who: ['organiser'],
  params: byId,
  reply: strict({}),
});
