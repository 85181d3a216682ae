import * as calls from '../../shared/coalition.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import * as actions from './actions.ts';
import * as papers from './papers.ts';

export const coalitionRoutes = (house: House): Served[] => [
  serve(calls.listPartners, ({ who }) => ({ items: actions.partnerList(house.reader, who.role === 'organiser') })),
  serve(calls.addPartner, (ask) => change(house, ask, (w) => actions.writePartner(w, ask.body))),
  serve(calls.changePartner, (ask) =>
    change(house, ask, (w) => actions.rewritePartner(w, { id: ask.params.id, ...ask.body })),
  ),
  serve(calls.removePartner, (ask) => change(house, ask, (w) => actions.takePartnerAway(w, ask.params.id))),
  serve(calls.keepMemorandum, (ask) => change(house, ask, (w) => papers.keepMemorandum(w, ask.params.id, ask.body))),
  serve(calls.readMemorandum, ({ params }) => papers.memorandumOf(house.reader, params.id)),
  serve(calls.removeMemorandum, (ask) => change(house, ask, (w) => papers.takeMemorandumAway(w, ask.params.id))),
  serve(calls.listAssessments, () => ({ items: actions.assessmentList(house.reader) })),
  serve(calls.addAssessment, (ask) => change(house, ask, (w) => actions.writeAssessment(w, ask.body))),
  serve(calls.changeAssessment, (ask) =>
    change(house, ask, (w) => actions.rewriteAssessment(w, { id: ask.params.id, ...ask.body })),
  ),
  serve(calls.removeAssessment, (ask) => change(house, ask, (w) => actions.takeAssessmentAway(w, ask.params.id))),
];
