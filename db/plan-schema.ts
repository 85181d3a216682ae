import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PlanDrawing } from '../shared/plan.ts';

/** The plan of the square: one row, none where nobody has drawn one. */
export const plans = sqliteTable('plans', {
  /** Always 1. */
  id: integer().primaryKey(),
  /** How often it was drawn anew. */
  revision: integer().notNull(),
  drawing: text({ mode: 'json' }).$type<PlanDrawing>().notNull(),
});
