import type { Reader, Writer } from '../../db/journal.ts';
import type { Assessment, CoalitionThing, listPartners, Partner } from '../../shared/coalition.ts';
import type { ReplyOf } from '../../shared/endpoint.ts';
import { Refused } from '../../shared/refusals.ts';
import { leavePartner } from '../members/store.ts';
import * as store from './store.ts';

/** The partners; whom to call is told to those who call. */
export const partnerList = (r: Reader, isOrganiser: boolean): ReplyOf<typeof listPartners>['items'] => {
  const papers = store.paperNames(r);
  return store.partnersOf(r).map((partner) => ({
    ...partner,
    contact: isOrganiser ? partner.contact : null,
    paper: papers.get(partner.id) ?? null,
  }));
};

/** A day without a signature, or a signature without a day, would tell two things. */
const consistent = (partner: Partner): Partner => {
  if (partner.memorandum === 'signed' && partner.signedOn === null) throw new Refused('sign-day-needed', 'signedOn');
  return partner.memorandum === 'signed' ? partner : { ...partner, signedOn: null };
};

export const writePartner = (w: Writer, partner: Partner): Partner => {
  const row = consistent(partner);
  store.addPartnerRow(w, row);
  return noted(w, 'partner', row);
};
export const rewritePartner = (w: Writer, partner: Partner): Partner => {
  const row = consistent(partner);
  if (!store.changePartnerRow(w, row)) throw new Refused('not-found');
  return noted(w, 'partner', row);
};
export const takePartnerAway = (w: Writer, id: string): object => {
  if (!store.removePartnerRow(w, id)) throw new Refused('not-found');
  store.removePaper(w, id);
  leavePartner(w, id);
  noted(w, 'partner', { id });
  return {};
};

export const assessmentList = (r: Reader): Assessment[] => store.assessmentsOf(r);
export const writeAssessment = (w: Writer, row: Assessment): Assessment => {
  store.addAssessmentRow(w, row);
  return noted(w, 'assessment', row);
};
export const rewriteAssessment = (w: Writer, row: Assessment): Assessment => {
  if (!store.changeAssessmentRow(w, row)) throw new Refused('not-found');
  return noted(w, 'assessment', row);
};
export const takeAssessmentAway = (w: Writer, id: string): object => {
  if (!store.removeAssessmentRow(w, id)) throw new Refused('not-found');
  noted(w, 'assessment', { id });
  return {};
};

const noted = <Row extends { id: string }>(w: Writer, of: CoalitionThing, row: Row): Row => {
  w.record({ type: 'coalition.changed', of, id: row.id });
  return row;
};
