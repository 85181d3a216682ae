import type { Reader, Writer } from '../../db/journal.ts';
import { inTurn, type DirectoryEntry, type EntryDraft } from '../../shared/directory.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import {
  addEntryRow,
  changeEntryRow,
  directoryEntryById,
  directoryOf,
  removeEntryRow,
  type EntryRow,
} from './store.ts';

/** Everybody stands first in turn; a number that nobody has verified is told to organisers only. */
export const directoryFor = (r: Reader, { role }: Who, now: Date): DirectoryEntry[] =>
  inTurn(directoryOf(r), now.getTime()).map((row) => {
    const entry = told(row);
    return role === 'organiser' || row.verifiedOn !== null ? entry : { ...entry, phone: null };
  });

const told = ({ about, ...row }: EntryRow): DirectoryEntry => ({ ...row, ...(about ? { about } : {}) });

const rowOf = (id: string, draft: EntryDraft): EntryRow => {
  const { kind, name, about = null, where = null, phone = null, verifiedOn = null, source = null } = draft;
  return { id, kind, name, about, where, phone, verifiedOn, source };
};

export const writeEntry = (w: Writer, { id, ...draft }: EntryDraft & { id: string }): DirectoryEntry => {
  const row = rowOf(id, draft);
  addEntryRow(w, row);
  w.record({ type: 'shelf.changed', of: 'directory', id });
  return told(row);
};

export const rewriteEntry = (w: Writer, id: string, draft: EntryDraft): DirectoryEntry => {
  known(w, id);
  const row = rowOf(id, draft);
  changeEntryRow(w, row);
  w.record({ type: 'shelf.changed', of: 'directory', id });
  return told(row);
};

export const takeEntryAway = (w: Writer, id: string): object => {
  known(w, id);
  removeEntryRow(w, id);
  w.record({ type: 'shelf.changed', of: 'directory', id });
  return {};
};

const known = (r: Reader, id: string): void => {
  if (!directoryEntryById(r, id)) throw new Refused('not-found');
};
