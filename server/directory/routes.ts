import * as calls from '../../shared/directory.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { directoryFor, rewriteEntry, takeEntryAway, writeEntry } from './actions.ts';

export const directoryRoutes = (house: House): Served[] => [
  serve(calls.listDirectory, ({ who }) => ({ items: directoryFor(house.reader, who, house.now()) })),
  serve(calls.addDirectoryEntry, (ask) => change(house, ask, (w) => writeEntry(w, ask.body))),
  serve(calls.changeDirectoryEntry, (ask) => change(house, ask, (w) => rewriteEntry(w, ask.params.id, ask.body))),
  serve(calls.removeDirectoryEntry, (ask) => change(house, ask, (w) => takeEntryAway(w, ask.params.id))),
];
