import type { Reader, Writer } from '../../db/journal.ts';
import { plans } from '../../db/plan-schema.ts';
import type { Plan, PlanDrawing } from '../../shared/plan.ts';

const ONLY = 1;

/** The plan as it was drawn last; undefined where there is none. */
export const planOf = (r: Reader): Plan | undefined => {
  const row = r.db.select().from(plans).get();
  return row && { revision: row.revision, ...row.drawing };
};

export const keepPlan = (w: Writer, revision: number, drawing: PlanDrawing): void =>
  void w.db
    .insert(plans)
    .values({ id: ONLY, revision, drawing })
    .onConflictDoUpdate({ target: plans.id, set: { revision, drawing } })
    .run();
