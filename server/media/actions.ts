import type { Reader, Writer } from '../../db/journal.ts';
import type { MediaVisit } from '../../shared/media.ts';
import { Refused } from '../../shared/refusals.ts';
import * as store from './store.ts';

/** The log of the press; whom to call there is told to those who write it. */
export const mediaLog = (r: Reader, isViewer: boolean): MediaVisit[] =>
  store.mediaOf(r).map((visit) => (isViewer ? { ...visit, contact: null } : visit));

const inUtc = (visit: MediaVisit): MediaVisit => ({ ...visit, at: new Date(visit.at).toISOString() });

export const writeMedia = (w: Writer, visit: MediaVisit): MediaVisit => {
  const row = inUtc(visit);
  store.addMediaRow(w, row);
  return noted(w, row);
};
export const rewriteMedia = (w: Writer, visit: MediaVisit): MediaVisit => {
  const row = inUtc(visit);
  if (!store.changeMediaRow(w, row)) throw new Refused('not-found');
  return noted(w, row);
};
export const takeMediaAway = (w: Writer, id: string): object => {
  if (!store.removeMediaRow(w, id)) throw new Refused('not-found');
  noted(w, { id });
  return {};
};

const noted = <Row extends { id: string }>(w: Writer, row: Row): Row => {
  w.record({ type: 'coalition.changed', of: 'media', id: row.id });
  return row;
};
