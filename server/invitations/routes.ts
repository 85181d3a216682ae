import * as calls from '../../shared/invitations.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { inviteVisitors, invitedAndCame } from './actions.ts';

export const invitationRoutes = (house: House): Served[] => [
  serve(calls.invite, (ask) => change(house, ask, (w) => inviteVisitors(w, ask.body, house.address()))),
  serve(calls.readInvitations, () => invitedAndCame(house.reader)),
];
