import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import type { issueBadges, listBatches, reserveBadges, voidBadge, voidBatch } from '../../shared/badges.ts';
import { Refused } from '../../shared/refusals.ts';
import { fairDay } from '../fairs/store.ts';
import { newBadge, validBadge } from './codes.ts';
import { addBatch, badgesOfBatch, batchesOf, voidBadgeRow, voidBatchRows } from './store.ts';

export const issueBatch = (
  w: Writer,
  body: BodyOf<typeof issueBadges>,
  deviceId: string | null = null,
): ReplyOf<typeof issueBadges> => {
  const { badgePrefix } = fairDay(w);
  const batchId = uuid();
  addBatch(w, { id: batchId, count: body.count, issuedAt: w.at, deviceId });
  const codes = Array.from({ length: body.count }, () => newBadge(w, badgePrefix, batchId, null));
  w.record({ type: 'badges.issued', batchId, count: body.count });
  return { batchId, count: body.count, codes };
};

/** Badges that a device hands out by itself; they stand on no list of sheets. */
export const reserveBatch = (w: Writer, count: number, deviceId: string | null): ReplyOf<typeof reserveBadges> => {
  const { codes } = issueBatch(w, { count }, deviceId);
  return { codes };
};

export const issuedBatches = (r: Reader): ReplyOf<typeof listBatches>['items'] =>
  batchesOf(r).map(({ id, ...batch }) => ({ batchId: id, ...batch }));

export const voidIssuedBadge = (w: Writer, body: BodyOf<typeof voidBadge>): ReplyOf<typeof voidBadge> => {
  const badge = validBadge(w, body.badge, fairDay(w).badgePrefix);
  voidBadgeRow(w, badge.code, body.reason);
  w.record({ type: 'badge.voided', visitorId: badge.visitorId });
  return { outcome: 'void' };
};

/** Voids what is left of a batch; what somebody wears goes on counting unless that is asked for too. */
export const voidIssuedBatch = (
  w: Writer,
  batchId: string,
  { reason, worn = false }: BodyOf<typeof voidBatch>,
): ReplyOf<typeof voidBatch> => {
  if (badgesOfBatch(w, batchId).length === 0) throw new Refused('not-found');
  const voided = voidBatchRows(w, batchId, reason, worn);
  const stillWorn = badgesOfBatch(w, batchId).filter(({ voidAt }) => voidAt === null).length;
  if (voided > 0) w.record({ type: 'batch.voided', batchId, count: voided, stillWorn });
  return { voided, stillWorn };
};
