import type { Reply } from '../../shared/calls.ts';
import type { Role } from '../../shared/endpoint.ts';
import type { Place } from '../../shared/places.ts';
import { m } from '../../shared/words/compiled/messages.js';

type Member = Reply<'GET /api/session'>['member'];
type Act = { word: () => string; href: string };

/** The room of the console in which a member does something with a badge. */
const ROOMS: Partial<Record<Role, { word: () => string; room: string }>> = {
  employer: { word: m.staff_meeting, room: 'meetings' },
  adviser: { word: m.staff_advice, room: 'advice' },
  facilitator: { word: m.staff_advice, room: 'advice' },
};

/** What a member may do with a badge in the console, where it is filled in already. */
export const actOf = ({ role }: Pick<Member, 'role'>, badge: string): Act | null => {
  const act = ROOMS[role];
  return act ? { word: act.word, href: `/console#/${act.room}?badge=${badge}` } : null;
};

/** Where a member may let a badge in and out: a desk anywhere, a facilitator at its tents. */
export const placesOf = <P extends Pick<Place, 'id' | 'kind'>>(
  { role, placeIds }: Pick<Member, 'role' | 'placeIds'>,
  places: readonly P[],
): P[] => {
  if (role === 'desk') return [...places];
  if (role !== 'facilitator') return [];
  return places.filter(({ id, kind }) => (placeIds.length > 0 ? placeIds.includes(id) : kind === 'tent'));
};
