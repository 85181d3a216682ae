import { and, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { checkIns, places } from '../../db/schema.ts';
import { localTime } from '../../shared/clock.ts';
import type { Fact } from '../../shared/visits.ts';

const row = {
  id: sql.placeholder('id'),
  seq: sql.placeholder('seq'),
  sender: sql.placeholder('sender'),
  visitorId: sql.placeholder('visitorId'),
  badge: sql.placeholder('badge'),
  placeId: sql.placeholder('placeId'),
  direction: sql.placeholder('direction'),
  outcome: sql.placeholder('outcome'),
  reason: sql.placeholder('reason'),
  badgeFault: sql.placeholder('badgeFault'),
  doneAtDoor: sql.placeholder('doneAtDoor'),
  factAt: sql.placeholder('factAt'),
  deviceAt: sql.placeholder('deviceAt'),
  storedAt: sql.placeholder('storedAt'),
  late: sql.placeholder('late'),
  sitting: sql.placeholder('sitting'),
};

const statements = prepared((db) => ({
  add: db.insert(checkIns).values(row).prepare(),
  one: db
    .select()
    .from(checkIns)
    .where(eq(checkIns.id, sql.placeholder('id')))
    .prepare(),
  ofVisitor: db
    .select({
      id: checkIns.id,
      placeId: checkIns.placeId,
      kind: places.kind,
      direction: checkIns.direction,
      at: checkIns.factAt,
      late: checkIns.late,
      sitting: checkIns.sitting,
    })
    .from(checkIns)
    .innerJoin(places, eq(places.id, checkIns.placeId))
    .where(
      and(
        eq(checkIns.visitorId, sql.placeholder('visitorId')),
        ne(checkIns.outcome, 'refused'),
        isNull(checkIns.undoneSeq),
      ),
    )
    .orderBy(checkIns.seq)
    .prepare(),
  refused: db
    .select()
    .from(checkIns)
    .where(inArray(checkIns.outcome, ['refused']))
    .orderBy(desc(checkIns.seq))
    .limit(500)
    .prepare(),
}));

export type CheckInRow = typeof checkIns.$inferSelect;
export type StoredFact = Fact & { id: string };

export const addCheckIn = (w: Writer, checkIn: Omit<CheckInRow, 'undoneSeq' | 'undoReason'>): void =>
  void statements(w).add.run({ ...checkIn, late: Number(checkIn.late) });
export const checkInById = (r: Reader, id: string): CheckInRow | undefined => statements(r).one.get({ id });
export const refusedCheckIns = (r: Reader): CheckInRow[] => statements(r).refused.all();
export const markUndone = (w: Writer, id: string, undoneSeq: number, undoReason: string): void =>
  void w.db.update(checkIns).set({ undoneSeq, undoReason }).where(eq(checkIns.id, id)).run();

/** The scans of a visitor that stand, in the order of storing. */
export const factsOf = (r: Reader, visitorId: string, timeZone: string): StoredFact[] =>
  statements(r)
    .ofVisitor.all({ visitorId })
    .map((fact) => ({ ...fact, quarter: localTime(fact.at, timeZone).quarter }));
