import type { Plan, PlanDrawing } from '../../shared/plan.ts';
import { remember, remembered } from '../../shared/web/remember.ts';

/** What was drawn and not saved, and the plan that it was drawn from. */
type Draft = { base: Plan; drawing: PlanDrawing };
const KEY = 'jarmanke.plan';
type Kept = Draft & { fairId: string };

export const keptDraft = (fairId: string): Draft | null => {
  const kept = JSON.parse(remembered(KEY) ?? 'null') as Kept | null;
  return kept?.fairId === fairId ? kept : null;
};
export const keepDraft = (fairId: string, draft: Draft | null): void =>
  remember(KEY, draft && JSON.stringify({ ...draft, fairId }));
