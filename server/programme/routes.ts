import * as calls from '../../shared/programme.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { changeItem, planItem, programme } from './actions.ts';
import { calendarOf } from './calendar.ts';

export const programmeRoutes = (house: House): Served[] => [
  serve(calls.listProgramme, () => ({ items: programme(house.reader) })),
  serve(calls.addProgrammeItem, (ask) => change(house, ask, (w) => planItem(w, ask.body))),
  serve(calls.changeProgrammeItem, (ask) => change(house, ask, (w) => changeItem(w, ask.params.id, ask.body, ask.who))),
  serve(calls.readCalendar, ({ query, language, reply }) => {
    reply.header('content-disposition', 'attachment; filename="jarmanke.ics"');
    return calendarOf(house.reader, query.item, query.language ?? language);
  }),
];
