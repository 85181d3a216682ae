import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import { isOver } from '../../shared/fairs.ts';
import type { invite, readInvitations } from '../../shared/invitations.ts';
import { Refused } from '../../shared/refusals.ts';
import { newBadge } from '../badges/codes.ts';
import { fairDay } from '../fairs/store.ts';
import { addVisitorWith } from '../visitors/newcomers.ts';
import { addInvitation, badgeOfInvitation, countsByGroup } from './store.ts';

/** A visitor with a badge for each invitation that is new; nobody is checked in. `address`: where the links lead. */
export const inviteVisitors = (
  w: Writer,
  { invitations }: BodyOf<typeof invite>,
  address: string,
): ReplyOf<typeof invite> => {
  const { state, badgePrefix } = fairDay(w);
  if (isOver(state)) throw new Refused('fair-closed');
  return {
    items: invitations.map(({ id, language, group }) => {
      const known = badgeOfInvitation(w, id);
      const badge = known ?? newBadge(w, badgePrefix, null, addVisitorWith(w, { language }, 'invited'));
      if (known === undefined) addInvitation(w, { id, badge, group: group ?? null });
      return { id, badge, url: `${address}/b/${badge}`, isNew: known === undefined };
    }),
  };
};

export const invitedAndCame = (r: Reader): ReplyOf<typeof readInvitations> => {
  const counts = countsByGroup(r);
  const sum = (key: 'invited' | 'came'): number => counts.reduce((total, group) => total + group[key], 0);
  return {
    invited: sum('invited'),
    came: sum('came'),
    groups: counts.flatMap(({ group, ...numbers }) => (group === null ? [] : [{ group, ...numbers }])),
  };
};
