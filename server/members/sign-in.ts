import type { Reader, Writer } from '../../db/journal.ts';
import { isOver } from '../../shared/fairs.ts';
import type { Member } from '../../shared/members.ts';
import { Refused } from '../../shared/refusals.ts';
import { hashOf, isPassword, newSecret } from '../access/secrets.ts';
import { CARD_IN_ALL, ORGANISER_IN_ALL } from '../access/sessions.ts';
import type { Who } from '../access/who.ts';
import { fairDay } from '../fairs/store.ts';
import {
  addSession,
  endSession,
  memberByCard,
  memberById,
  memberByLogin,
  sessionByToken,
  type MemberRow,
} from './store.ts';

export type SignedIn = { token: string; member: Member & { endsAt: string } };

/** The member whose password this is, or null; takes as long for a login that does not exist. */
export const memberByPassword = async (r: Reader, login: string, password: string): Promise<MemberRow | null> => {
  const member = memberByLogin(r, login);
  return (await isPassword(password, member?.passwordHash ?? null)) && member ? member : null;
};

export const beginSession = (w: Writer, memberId: string, by: 'password' | 'card'): SignedIn => {
  const member = memberById(w, memberId);
  if (!member) throw new Refused('card-revoked');
  const token = newSecret();
  const lasts = member.role === 'organiser' ? ORGANISER_IN_ALL : CARD_IN_ALL;
  const endsAt = new Date(Date.parse(w.at) + lasts).toISOString();
  addSession(w, { tokenHash: hashOf(token), memberId, createdAt: w.at, endsAt });
  w.record({ type: 'member.signed-in', memberId, by });
  return { token, member: { ...toldMember(member), endsAt } };
};

/** A card signs its holder in until the fair is closed. */
export const beginSessionByCard = (w: Writer, secret: string): SignedIn => {
  const member = memberByCard(w, hashOf(secret));
  if (!member) throw new Refused('card-revoked');
  if (isOver(fairDay(w).state)) throw new Refused('fair-closed');
  return beginSession(w, member.id, 'card');
};

export const endOwnSession = (w: Writer, who: Who): void => {
  if (who.kind !== 'member') throw new Refused('sign-in-first');
  endSession(w, who.tokenHash);
  w.record({ type: 'member.signed-out', memberId: who.id });
};

export const ownSession = (r: Reader, who: Who): SignedIn['member'] => {
  const session = who.kind === 'member' ? sessionByToken(r, who.tokenHash) : undefined;
  if (!session) throw new Refused('sign-in-first');
  return { ...toldMember(session), endsAt: session.endsAt };
};

const toldMember = ({ id, name, role, employerId, placeIds }: Member): Member => ({
  id,
  name,
  role,
  employerId,
  placeIds,
});
