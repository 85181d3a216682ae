import type { Reader, Writer } from '../../db/journal.ts';
import type { Fact, FactDraft } from '../../shared/facts.ts';
import { Refused } from '../../shared/refusals.ts';
import { addFactRow, changeFactRow, factById, factsOf, removeFactRow } from './store.ts';

export const factsNow = (r: Reader): Fact[] => factsOf(r);

const rowOf = (id: string, { asOf = null, sector = null, ...draft }: FactDraft): Fact => ({
  ...draft,
  id,
  asOf,
  sector,
});

export const writeFact = (w: Writer, { id, ...draft }: FactDraft & { id: string }): Fact => {
  const row = rowOf(id, draft);
  addFactRow(w, row);
  w.record({ type: 'shelf.changed', of: 'fact', id });
  return row;
};

export const rewriteFact = (w: Writer, id: string, draft: FactDraft): Fact => {
  if (!factById(w, id)) throw new Refused('not-found');
  const row = rowOf(id, draft);
  changeFactRow(w, row);
  w.record({ type: 'shelf.changed', of: 'fact', id });
  return row;
};

export const takeFactAway = (w: Writer, id: string): object => {
  if (!factById(w, id)) throw new Refused('not-found');
  removeFactRow(w, id);
  w.record({ type: 'shelf.changed', of: 'fact', id });
  return {};
};
