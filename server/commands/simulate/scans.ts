import type { Cast, ScanDraft } from './cast.ts';
import type { Spot } from './scene.ts';

type Where = { spot: Spot; minute: number; direction: 'in' | 'out'; by: string };

/** One scan of one person's badge; `name` tells it from that person's others. */
export const scanOf = ({ scene }: Cast, person: number, name: string, where: Where): ScanDraft => {
  const at = scene.clock(where.minute);
  const { by, direction, spot } = where;
  const id = scene.number(`scan/${person}/${name}/${direction}`, at);
  return { plan: 'scan', id, at, by, badge: { person }, placeId: spot.id, direction };
};
