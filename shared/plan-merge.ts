import type { PlanDrawing } from './plan.ts';

/** The parts of a plan that are told apart: each thing on it, and the square itself. */
export type PlanPart = { list: 'places' | 'rows' | 'landmarks' | 'routes' | 'square'; id: string };
/** `taken`: parts that the other changed and this one did not; `both`: those that both changed, where this one's stand. */
export type MergedPlan = { drawing: PlanDrawing; taken: PlanPart[]; both: PlanPart[] };

const LISTS = ['places', 'rows', 'landmarks', 'routes'] as const;
const SQUARE = ['width', 'height', 'north'] as const;

/** Brings two drawings together that were made from the same one, so that nothing of either is lost unseen. */
export const mergePlans = (base: PlanDrawing, mine: PlanDrawing, theirs: PlanDrawing): MergedPlan => {
  const [taken, both]: [PlanPart[], PlanPart[]] = [[], []];
  const settle = <T>(part: PlanPart, [was, own, other]: readonly [T, T, T]): T => {
    if (isSame(other, was) || isSame(own, other)) return own;
    if (isSame(own, was)) {
      taken.push(part);
      return other;
    }
    both.push(part);
    return own;
  };
  const drawing = { ...mine };
  for (const list of LISTS) {
    const [was, own, other] = [base, mine, theirs].map((plan) => byId(plan[list])) as [Things, Things, Things];
    const ids = [...new Set([...own.keys(), ...other.keys(), ...was.keys()])];
    const kept = ids.flatMap((id) => settle({ list, id }, [was.get(id), own.get(id), other.get(id)]) ?? []);
    Object.assign(drawing, { [list]: kept });
  }
  for (const id of SQUARE)
    Object.assign(drawing, { [id]: settle<unknown>({ list: 'square', id }, [base[id], mine[id], theirs[id]]) });
  return { drawing, taken, both };
};

type Things = Map<string, object>;
const byId = (things: readonly ({ id: string } | { placeId: string })[]): Things =>
  new Map(things.map((thing) => ['placeId' in thing ? thing.placeId : thing.id, thing]));

/** Whether two say the same, in whatever order their fields stand. */
const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other);
const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';

export const isSamePlan = (one: PlanDrawing, other: PlanDrawing): boolean =>
  SQUARE.every((key) => one[key] === other[key]) && LISTS.every((list) => isSame(one[list], other[list]));
