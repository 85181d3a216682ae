import * as calls from '../../shared/badges.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { issueBatch, issuedBatches, reserveBatch, voidIssuedBadge, voidIssuedBatch } from './actions.ts';

export const badgeRoutes = (house: House): Served[] => [
  serve(calls.listBatches, () => ({ items: issuedBatches(house.reader) })),
  serve(calls.issueBadges, (ask) => change(house, ask, (w) => issueBatch(w, ask.body))),
  serve(calls.reserveBadges, (ask) =>
    change(house, ask, (w) => reserveBatch(w, ask.body.count, ask.who.kind === 'device' ? ask.who.id : null)),
  ),
  serve(calls.voidBadge, (ask) => change(house, ask, (w) => voidIssuedBadge(w, ask.body))),
  serve(calls.voidBatch, (ask) => change(house, ask, (w) => voidIssuedBatch(w, ask.params.batchId, ask.body))),
];
