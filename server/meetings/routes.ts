import * as calls from '../../shared/meetings.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { holdMeeting, meetingsFor, noteMeeting } from './actions.ts';

export const meetingRoutes = (house: House): Served[] => [
  serve(calls.recordMeeting, (ask) => change(house, ask, (w) => holdMeeting(w, ask.body, ask.who))),
  serve(calls.listMeetings, ({ who }) => ({ items: meetingsFor(house.reader, who) })),
  serve(calls.changeMeeting, (ask) => change(house, ask, (w) => noteMeeting(w, ask.params.id, ask.body, ask.who))),
];
