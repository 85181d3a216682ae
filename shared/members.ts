import { Type, type Static } from 'typebox';
import { ROLES, endpoint } from './endpoint.ts';
import { byId, id, instant, maybe, oneOf, orNull, strict, text } from './fields.ts';

const role = oneOf(...ROLES);
export const member = strict({
  id,
  name: Type.String(),
  role,
  employerId: orNull(id),
  placeIds: Type.Array(id),
});
export type Member = Static<typeof member>;
export const signedIn = strict({ ...member.properties, endsAt: instant });
const card = strict({ url: Type.String() });

export const signIn = endpoint({
  route: 'POST /api/session',
  summary: 'Sign in with login and password',
  who: ['public'],
  body: strict({ login: text(80), password: text(200) }),
  reply: strict({ member: signedIn }),
});
export const signInByCard = endpoint({
  route: 'POST /api/session/card',
  summary: 'Sign in with the secret of a card',
  who: ['public'],
  body: strict({ secret: text(200) }),
  reply: strict({ member: signedIn }),
});
export const readSession = endpoint({
  route: 'GET /api/session',
  summary: 'Who is signed in',
  who: ROLES,
  reply: strict({ member: signedIn }),
});
export const signOut = endpoint({
  route: 'DELETE /api/session',
  summary: 'Sign out',
  who: ROLES,
  reply: strict({ signedOut: Type.Boolean() }),
});
export const listMembers = endpoint({
  route: 'GET /api/members',
  summary: 'The people with a role',
  who: ['organiser'],
  reply: strict({
    items: Type.Array(
      strict({
        ...member.properties,
        /** The partner of the coalition that sent this person. */
        partnerId: orNull(id),
        hasCard: Type.Boolean(),
        login: orNull(Type.String()),
      }),
    ),
  }),
});
export const addMember = endpoint({
  route: 'POST /api/members',
  summary: 'Add a person with a role; the card in the reply signs them in',
  who: ['organiser'],
  body: strict({
    name: text(120),
    role,
    employerId: maybe(id),
    placeIds: maybe(Type.Array(id, { maxItems: 50 })),
    partnerId: maybe(id),
  }),
  reply: strict({ id, card }),
  status: 201,
});
export const moveMember = endpoint({
  route: 'PATCH /api/members/:id',
  summary: 'Give somebody other tents or places to lead; whoever is on duty in one that is taken away goes off duty',
  who: ['organiser'],
  params: byId,
  body: strict({ placeIds: Type.Array(id, { maxItems: 50 }) }),
  reply: member,
});
export const makeCard = endpoint({
  route: 'POST /api/members/:id/card',
  summary: 'A new card; the old one stops working',
  who: ['organiser'],
  params: byId,
  body: strict({}),
  reply: strict({ id, card }),
  status: 201,
});
export const removeMember = endpoint({
  route: 'DELETE /api/members/:id',
  summary: 'Take the role away: the card stops working and open pages close',
  who: ['organiser'],
  params: byId,
  reply: strict({ removed: Type.Boolean() }),
});
