import type { Role } from '../../shared/endpoint.ts';
import { m } from '../../shared/words/compiled/messages.js';

type Labels = Readonly<Record<Role, () => string>>;

export const ROLE_LABELS: Labels = {
  organiser: m.role_organiser,
  moderator: m.role_moderator,
  viewer: m.role_viewer,
  desk: m.role_desk,
  facilitator: m.role_facilitator,
  adviser: m.role_adviser,
  employer: m.role_employer,
  union: m.role_union,
};

/** What somebody with the role can do in the console. */
export const ROLE_CAN: Labels = {
  organiser: m.role_can_organiser,
  moderator: m.role_can_moderator,
  viewer: m.role_can_viewer,
  desk: m.role_can_desk,
  facilitator: m.role_can_facilitator,
  adviser: m.role_can_adviser,
  employer: m.role_can_employer,
  union: m.role_can_union,
};
