import { desc, eq, sql } from 'drizzle-orm';
import type { VacancyDraft } from '../../shared/vacancies.ts';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { offers } from '../../db/job-schema.ts';
import { employers, vacancies } from '../../db/schema.ts';

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

export type OfferRow = { offer: typeof offers.$inferSelect; draft: VacancyDraft; employerName: string };
export const offersOf = (r: Reader): OfferRow[] => statements(r).all.all();
export const offerById = (r: Reader, id: string): OfferRow | undefined => statements(r).one.get({ id });
export const offersOfEmployer = (r: Reader, employerId: string): OfferRow[] =>
  statements(r).ofEmployer.all({ employerId });
export const offersOfVisitor = (r: Reader, visitorId: string): OfferRow[] => statements(r).ofVisitor.all({ visitorId });
export const addOfferRow = (w: Writer, row: typeof offers.$inferInsert): void =>
  void w.db.insert(offers).values(row).run();
export const changeOffer = (w: Writer, id: string, row: Partial<typeof offers.$inferInsert>): void =>
  void w.db.update(offers).set(row).where(eq(offers.id, id)).run();
