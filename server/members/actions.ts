import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import type { addMember, listMembers, moveMember } from '../../shared/members.ts';
import { Refused } from '../../shared/refusals.ts';
import { hashOf, newSecret } from '../access/secrets.ts';
import { partnersOf } from '../coalition/store.ts';
import { endDutiesOf } from '../duties/store.ts';
import { employerById } from '../employers/store.ts';
import { placeById } from '../places/store.ts';
import { addMemberRow, changeMemberRow, endSessionsOf, memberById, memberByLogin, membersOf } from './store.ts';

/** Adds the organiser who signs in with a password. */
export const addOrganiser = (
  w: Writer,
  { name, login, passwordHash }: { name: string; login: string; passwordHash: string },
): string => {
  if (memberByLogin(w, login)) throw new Refused('login-taken', 'organiser.login');
  const id = uuid();
  addMemberRow(w, { id, name, role: 'organiser', placeIds: [], login, passwordHash });
  w.record({ type: 'member.added', memberId: id, role: 'organiser', employerId: null, placeIds: [] });
  return id;
};

/** Adds a person with a role; returns the secret of its card, which is not kept. */
export const addMemberWithCard = (w: Writer, body: BodyOf<typeof addMember>): { id: string; secret: string } => {
  const { name, role, employerId = null, placeIds = [], partnerId = null } = body;
  if (role === 'employer' && !employerId) throw new Refused('employer-needed', 'employerId');
  if (employerId && !employerById(w, employerId)) throw new Refused('not-found', 'employerId');
  if (placeIds.some((placeId) => !placeById(w, placeId))) throw new Refused('not-found', 'placeIds');
  if (partnerId && !partnersOf(w).some((partner) => partner.id === partnerId))
    throw new Refused('not-found', 'partnerId');
  const [id, secret] = [uuid(), newSecret()];
  addMemberRow(w, { id, name, role, employerId, placeIds, partnerId, cardHash: hashOf(secret) });
  w.record({ type: 'member.added', memberId: id, role, employerId, placeIds });
  return { id, secret };
};

/** Gives a person other places to lead; duty in a place that is taken away ends. */
export const moveMemberTo = (w: Writer, id: string, placeIds: string[]): ReplyOf<typeof moveMember> => {
  const member = memberById(w, id);
  if (!member) throw new Refused('not-found');
  if (placeIds.some((placeId) => !placeById(w, placeId))) throw new Refused('not-found', 'placeIds');
  changeMemberRow(w, id, { placeIds });
  endDutiesOf(w, id, placeIds);
  w.record({ type: 'member.moved', memberId: id, placeIds });
  const { name, role, employerId } = member;
  return { id, name, role, employerId, placeIds };
};

/** A new card; whoever came in by the old one is signed out. */
export const makeNewCard = (w: Writer, id: string): { id: string; secret: string } => {
  if (!memberById(w, id)) throw new Refused('not-found');
  const secret = newSecret();
  changeMemberRow(w, id, { cardHash: hashOf(secret) });
  endSessionsOf(w, id);
  w.record({ type: 'member.card-made', memberId: id });
  return { id, secret };
};

export const removeMemberOf = (w: Writer, id: string): void => {
  const member = memberById(w, id);
  if (!member) throw new Refused('not-found');
  const others = membersOf(w).filter((other) => other.role === 'organiser' && other.id !== id);
  if (member.role === 'organiser' && others.length === 0) throw new Refused('last-organiser');
  changeMemberRow(w, id, { removedAt: w.at, login: null, cardHash: null, passwordHash: null });
  endSessionsOf(w, id);
  endDutiesOf(w, id);
  w.record({ type: 'member.removed', memberId: id });
};

export const memberList = (r: Reader): ReplyOf<typeof listMembers>['items'] =>
  membersOf(r).map(({ id, name, role, employerId, placeIds, partnerId, login, cardHash }) => ({
    id,
    name,
    role,
    employerId,
    placeIds,
    partnerId,
    login,
    hasCard: cardHash !== null,
  }));
