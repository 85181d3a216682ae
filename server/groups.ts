import { v7 as uuid } from 'uuid';
import type { Writer } from '../db/journal.ts';
import type { BodyOf, ReplyOf } from '../shared/endpoint.ts';
import * as calls from '../shared/groups.ts';
import { Refused } from '../shared/refusals.ts';
import { senderOf, type Who } from './access/who.ts';
import { issueBatch } from './badges/actions.ts';
import { FAULT_REFUSALS, findBadge } from './badges/codes.ts';
import { checkInVisitor, type Door } from './checkins/actions.ts';
import { fairDay } from './fairs/store.ts';
import { change, type House } from './house.ts';
import { serve, type Served } from './mount.ts';
import { registerVisitorAtFair } from './visitors/actions.ts';
import { addGroupRow, groupRows } from './visitors/group-store.ts';

type Body = BodyOf<typeof calls.addGroup>;
type Item = ReplyOf<typeof calls.addGroup>['items'][number];

/** Groups join what badges, visitors and check-ins do one by one. */
export const groupRoutes = (house: House): Served[] => [
  serve(calls.addGroup, (ask) => {
    const door = { sender: senderOf(ask.who), language: ask.language };
    return change(house, ask, (w) => takeInGroup(w, ask.body, ask.who, door));
  }),
  serve(calls.listGroups, () => ({ items: groupRows(house.reader) })),
];

/** Makes everybody of a group a visitor with a badge and, where asked, checks each in as one scan would. */
const takeInGroup = (w: Writer, body: Body, who: Who, door: Door): ReplyOf<typeof calls.addGroup> => {
  const { label = null, facts, placeId, checkIn = false } = body;
  if ((body.count === undefined) === (body.badges === undefined)) throw new Refused('bad-request', 'count');
  if (checkIn && placeId === undefined) throw new Refused('bad-request', 'placeId');
  const { batchId, codes } = badgesFor(w, body);
  const items = codes.map((badge): Item => {
    registerVisitorAtFair(w, { id: uuid(), badge, via: 'group', facts }, who);
    if (!checkIn || placeId === undefined) return { badge };
    const scan = { id: uuid(), badge, placeId, direction: 'in' as const, at: w.at };
    const { outcome, reason } = checkInVisitor(w, scan, door);
    return { badge, outcome, ...(reason ? { reason } : {}) };
  });
  const admitted = items.filter(({ outcome }) => outcome === 'admitted').length;
  addGroupRow(w, { id: uuid(), label, count: items.length, admitted, batchId, madeAt: w.at });
  return { batchId, count: items.length, admitted, items };
};

/** New badges as a batch, or the pre-printed ones, each once however often it was scanned. */
const badgesFor = (w: Writer, { count, badges = [] }: Body): { batchId: string | null; codes: string[] } => {
  if (count !== undefined) return issueBatch(w, { count });
  const { badgePrefix } = fairDay(w);
  const codes = badges.map((read, index) => {
    const found = findBadge(w, read, badgePrefix);
    if ('fault' in found) throw new Refused(FAULT_REFUSALS[found.fault], `badges.${index}`);
    if (found.badge.voidAt !== null) throw new Refused('void-badge', `badges.${index}`);
    return found.badge.code;
  });
  return { batchId: null, codes: [...new Set(codes)] };
};
