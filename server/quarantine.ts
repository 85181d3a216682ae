import type { Reader, Writer } from '../db/journal.ts';
import { offlineScan, undoCheckIn, type OfflineScan } from '../shared/checkins.ts';
import type { BodyOf, ReplyOf } from '../shared/endpoint.ts';
import { strict, id } from '../shared/fields.ts';
import * as calls from '../shared/quarantine.ts';
import type { LeftKind } from '../shared/quarantine.ts';
import { Refused } from '../shared/refusals.ts';
import { answerSurvey } from '../shared/surveys.ts';
import { registerVisitor } from '../shared/visitors.ts';
import { actorOf, type Who } from './access/who.ts';
import { settleAll, type Scanner } from './checkins/settling.ts';
import { undoCheckInOfVisitor } from './checkins/undo.ts';
import { change, changeOnce, type House } from './house.ts';
import { serve, type Served } from './mount.ts';
import { strictly } from './protection.ts';
import { answerOnce } from './surveys/once.ts';
import { registerVisitorAtFair } from './visitors/actions.ts';
import { deviceOfAnyTime } from './devices/store.ts';
import { decideLeft, keepLeft, waitingItems, waitingOf, type LeftRow } from './devices/quarantine-store.ts';

export const quarantineRoutes = (house: House): Served[] => [
  serve(calls.handIn, (ask) => change(house, ask, (w) => takeIn(w, ask.body, ask.who))),
  serve(calls.listQuarantine, () => ({ items: quarantine(house.reader) })),
  serve(calls.decideQuarantine, (ask) => decideOn(house, ask.params.deviceId, ask.body, ask)),
];

/** Keeps what a device handed in, unchecked, until an organiser decides. */
const takeIn = (w: Writer, { items }: BodyOf<typeof calls.handIn>, who: Who): ReplyOf<typeof calls.handIn> => {
  if (who.kind !== 'device') throw new Refused('not-yours');
  const why = who.role === 'revoked' ? 'revoked' : 'refused';
  const count = keepLeft(
    w,
    items.map((item) => ({ ...item, deviceId: who.id, handedInAt: w.at, why })),
  );
  if (count > 0) w.record({ type: 'queue.handed-in', deviceId: who.id, count });
  return { stored: items.map((item) => item.id) };
};

/** What waits for a decision, summed up by device. */
const quarantine = (r: Reader): ReplyOf<typeof calls.listQuarantine>['items'] => {
  const waiting = waitingItems(r);
  return [...new Set(waiting.map(({ deviceId }) => deviceId))].map((deviceId) => {
    const rows = waiting.filter((row) => row.deviceId === deviceId);
    return {
      deviceId,
      deviceName: rows[0]!.deviceName,
      why: rows.some(({ why }) => why === 'revoked') ? 'revoked' : 'refused',
      checkIns: ofKind(rows, 'check-in'),
      visitors: ofKind(rows, 'visitor'),
      undone: ofKind(rows, 'undo'),
      surveys: ofKind(rows, 'survey'),
      from: rows[0]!.madeAt,
      to: rows.at(-1)!.madeAt,
      handedInAt: rows
        .map((row) => row.handedInAt)
        .sort()
        .at(-1)!,
    };
  });
};

const ofKind = (rows: readonly LeftRow[], kind: LeftKind): number => rows.filter((row) => row.kind === kind).length;

type Decided = ReplyOf<typeof calls.decideQuarantine>;

/** Takes what a device handed in as if it had sent it in time, or drops it. Each item is a change of its own. */
const decideOn = async (
  house: House,
  deviceId: string,
  { decision, reason }: BodyOf<typeof calls.decideQuarantine>,
  asked: Scanner,
): Promise<Decided> => {
  const device = deviceOfAnyTime(house.reader, deviceId);
  const rows = waitingOf(house.reader, deviceId);
  if (!device || rows.length === 0) throw new Refused('not-found');
  const who: Who = { kind: 'device', role: device.kind, id: deviceId, placeId: device.placeId };
  const told: Decided = { taken: 0, refused: 0, dropped: 0 };
  for (const row of rows) {
    const outcome = decision === 'drop' ? 'dropped' : await taken(house, row, { ...asked, who, by: asked.who });
    await house.journal.write(actorOf(asked.who), (w) => {
      decideLeft(w, row, outcome, reason);
      w.record({ type: 'queue.decided', deviceId, decision, count: 1 });
    });
    told[outcome] += 1;
  }
  return told;
};

/** Whether the item counts now. What cannot be read, or is refused, does not; it is kept all the same. */
const taken = async (house: House, row: LeftRow, scanner: Scanner): Promise<'taken' | 'refused'> => {
  const body = readable(row);
  if (!body) return 'refused';
  const counts = await TAKE[row.kind](house, scanner, body).catch((error: unknown) => {
    if (error instanceof Refused) return false;
    throw error;
  });
  return counts ? 'taken' : 'refused';
};

const CHECKS: { readonly [K in LeftKind]: (body: unknown) => boolean } = {
  visitor: strictly(registerVisitor.body),
  'check-in': strictly(offlineScan),
  survey: strictly(strict({ survey: answerSurvey.params.properties.name, ...answerSurvey.body.properties })),
  undo: strictly(strict({ checkInId: id, ...undoCheckIn.body.properties })),
};

const readable = ({ kind, body }: LeftRow): object | null => {
  const read = /^\{/.test(body) ? jsonOf(body) : null;
  return CHECKS[kind](read) ? (read as object) : null;
};

const jsonOf = (text: string): unknown => {
  // A device whose storage was damaged may hand in anything; it is kept as it came.
  // eslint-disable-next-line no-restricted-syntax
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

type Take = (house: House, scanner: Scanner, body: object) => Promise<boolean>;
const TAKE: { readonly [K in LeftKind]: Take } = {
  'check-in': async (house, scanner, body) => {
    const [settled] = await settleAll(house, scanner, [body as OfflineScan]);
    return settled?.outcome !== 'refused';
  },
  visitor: async (house, { who, by }, body) => {
    const visitor = body as BodyOf<typeof registerVisitor>;
    const numbered = { id: visitor.id, route: `${registerVisitor.route} {}`, body };
    await changeOnce(house, { who, ...(by ? { by } : {}) }, numbered, (w) => registerVisitorAtFair(w, visitor, who));
    return true;
  },
  survey: async (house, { who }, body) => {
    const { survey, ...answers } = body as BodyOf<typeof answerSurvey> & { survey: string };
    await answerOnce(house, survey, answers, who);
    return true;
  },
  undo: async (house, { who, by }, body) => {
    const { checkInId, ...rest } = body as BodyOf<typeof undoCheckIn> & { checkInId: string };
    const numbered = { id: rest.id, route: `${undoCheckIn.route} ${JSON.stringify({ id: checkInId })}`, body: rest };
    await changeOnce(house, { who, ...(by ? { by } : {}) }, numbered, (w) =>
      undoCheckInOfVisitor(w, checkInId, rest, who),
    );
    return true;
  },
};
