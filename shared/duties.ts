import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, count, id, instant, maybe, oneOf, orNull, strict } from './fields.ts';

/** A facilitator of a tent: on duty since, or not; minutes of duty today, those under way not counted. */
const facilitator = strict({
  memberId: id,
  name: Type.String(),
  since: orNull(instant),
  minutes: count,
});
export type OnRoster = Static<typeof facilitator>;
const roster = strict({ items: Type.Array(facilitator) });

export const readRoster = endpoint({
  route: 'GET /api/places/:id/roster',
  summary: 'Who leads this tent, who of them is on duty since when, and how long each was today',
  who: ['organiser', 'facilitator'],
  params: byId,
  reply: roster,
});
export const changeDuty = endpoint({
  route: 'POST /api/places/:id/duty',
  summary: 'Begin or end one’s own time on duty in a tent; ended with a colleague named, that colleague takes over',
  who: ['facilitator'],
  params: byId,
  body: strict({ id, act: oneOf('begin', 'end'), handTo: maybe(id) }),
  reply: roster,
});
