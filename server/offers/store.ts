import { desc, eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { employers, offers, vacancies } from '../../db/schema.ts';

const joined = { offer: offers, draft: vacancies.draft, employerName: employers.name };

const statements = prepared((db) => {
  const all = () =>
    db
      .select(joined)
      .from(offers)
      .innerJoin(vacancies, eq(vacancies.id, offers.vacancyId))
      .innerJoin(employers, eq(employers.id, offers.employerId))
      .orderBy(desc(offers.seq));
  return {
    all: all().limit(1000).prepare(),
    one: all()
      .where(eq(offers.id, sql.placeholder('id')))
      .prepare(),
    ofEmployer: all()
      .where(eq(offers.employerId, sql.placeholder('employerId')))
      .prepare(),
    ofVisitor: all()
      .where(eq(offers.visitorId, sql.placeholder('visitorId')))
      .prepare(),
  };
});

export type OfferRow = { offer: typeof offers.$inferSelect; draft: { title: string }; employerName: string };
export const offersOf = (r: Reader): OfferRow[] => statements(r).all.all();
export const offerById = (r: Reader, id: string): OfferRow | undefined => statements(r).one.get({ id });
export const offersOfEmployer = (r: Reader, employerId: string): OfferRow[] =>
  statements(r).ofEmployer.all({ employerId });
export const offersOfVisitor = (r: Reader, visitorId: string): OfferRow[] => statements(r).ofVisitor.all({ visitorId });
export const addOfferRow = (w: Writer, row: typeof offers.$inferInsert): void =>
  void w.db.insert(offers).values(row).run();
export const keepAnswer = (w: Writer, id: string, answer: 'accepted' | 'declined', reason: string | null): void =>
  void w.db.update(offers).set({ answer, reason }).where(eq(offers.id, id)).run();
