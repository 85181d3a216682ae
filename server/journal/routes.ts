import * as calls from '../../shared/entries.ts';
import type { House } from '../house.ts';
import { serve, type Served } from '../mount.ts';

export const journalRoutes = (house: House): Served[] => [
  serve(calls.readJournal, ({ query: { after = 0, limit = 200 } }) => ({
    epoch: house.epoch,
    head: house.journal.head,
    entries: house.journal.entriesAfter(after, limit),
  })),
  serve(calls.readHealth, () => {
    const { head, lastCommitMs } = house.journal;
    const status = lastCommitMs === null ? ('storage-failing' as const) : ('ok' as const);
    return { status, seq: head, lastCommitMs: lastCommitMs ?? 0 };
  }),
];
