import type { Writer } from '../../db/journal.ts';
import * as calls from '../../shared/members.ts';
import { Refused } from '../../shared/refusals.ts';
import { needsSecrecy, setSession, type Cookied } from '../access/cookies.ts';
import { forgetTries, tryGuarded } from '../access/throttle.ts';
import { change, type House } from '../house.ts';
import { serve, type Ask, type Served } from '../mount.ts';
import { addMemberWithCard, makeNewCard, memberList, moveMemberTo, removeMemberOf } from './actions.ts';
import {
  beginSession,
  beginSessionByCard,
  endOwnSession,
  memberByPassword,
  ownSession,
  type SignedIn,
} from './sign-in.ts';

const answer = (reply: Cookied, { token, member }: SignedIn) => {
  setSession(reply, token);
  return { member };
};

const signInByPassword = (house: House, { body, request, reply }: Ask<typeof calls.signIn>) => {
  needsSecrecy(request);
  const key = `${body.login} ${request.ip}`;
  return tryGuarded(house.journal, house.now, key, async () => {
    const member = await memberByPassword(house.reader, body.login, body.password);
    if (!member) throw new Refused('wrong-password');
    if (member.role === 'organiser') await house.certificates?.passwordGiven(body.password);
    const begin = (w: Writer): SignedIn => {
      forgetTries(w, key);
      return beginSession(w, member.id, 'password');
    };
    return answer(reply, await house.journal.write(`member:${member.id}`, begin));
  });
};

export const memberRoutes = (house: House): Served[] => {
  const cardOf = ({ id, secret }: { id: string; secret: string }) => ({
    id,
    card: { url: `${house.address()}/console#card=${secret}` },
  });
  return [
    serve(calls.signIn, (ask) => signInByPassword(house, ask)),
    serve(calls.signInByCard, async ({ body, reply }) =>
      answer(reply, await house.journal.write('public', (w) => beginSessionByCard(w, body.secret))),
    ),
    serve(calls.readSession, ({ who }) => ({ member: ownSession(house.reader, who) })),
    serve(calls.signOut, async (ask) => {
      await change(house, ask, (w) => endOwnSession(w, ask.who));
      setSession(ask.reply, null);
      return { signedOut: true };
    }),
    serve(calls.listMembers, () => ({ items: memberList(house.reader) })),
    serve(calls.addMember, async (ask) => cardOf(await change(house, ask, (w) => addMemberWithCard(w, ask.body)))),
    serve(calls.moveMember, (ask) =>
      change(house, ask, (w) => moveMemberTo(w, ask.params.id, [...new Set(ask.body.placeIds)])),
    ),
    serve(calls.makeCard, async (ask) => cardOf(await change(house, ask, (w) => makeNewCard(w, ask.params.id)))),
    serve(calls.removeMember, async (ask) => {
      await change(house, ask, (w) => removeMemberOf(w, ask.params.id));
      return { removed: true };
    }),
  ];
};
