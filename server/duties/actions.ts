import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import type { changeDuty, OnRoster } from '../../shared/duties.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import { isCounting } from '../../shared/fairs.ts';
import { holdsPeople } from '../../shared/places.ts';
import { Refused } from '../../shared/refusals.ts';
import { leads, type Who } from '../access/who.ts';
import { fairDay } from '../fairs/store.ts';
import { membersOf } from '../members/store.ts';
import { placeById } from '../places/store.ts';
import { addDutyRow, dutiesAt, dutyUnderWay, endDutyRow } from './store.ts';

/** Everybody who leads this tent, and whoever did today. */
export const rosterOf = (r: Reader, placeId: string, who: Who): OnRoster[] => {
  if (!placeById(r, placeId) || !leads(who, placeId)) throw new Refused('not-found');
  const duties = dutiesAt(r, placeId);
  return membersOf(r)
    .filter(({ role, placeIds }) => role === 'facilitator' && placeIds.includes(placeId))
    .map(({ id, name }) => {
      const own = duties.filter(({ memberId }) => memberId === id);
      const done = own.map(({ beganAt, endedAt }) => (endedAt ? Date.parse(endedAt) - Date.parse(beganAt) : 0));
      return {
        memberId: id,
        name,
        since: own.find(({ endedAt }) => endedAt === null)?.beganAt ?? null,
        minutes: Math.max(0, Math.round(done.reduce((a, b) => a + b, 0) / 60_000)),
      };
    });
};

/** Begins or ends one's own time on duty, which changes nothing where it was so already; a colleague takes over at once. */
export const dutyInTent = (w: Writer, placeId: string, body: BodyOf<typeof changeDuty>, who: Who): OnRoster[] => {
  const place = placeById(w, placeId);
  if (who.kind !== 'member' || !place || !leads(who, placeId)) throw new Refused('not-found');
  if (!holdsPeople(place.kind)) throw new Refused('holds-nobody');
  if (!isCounting(fairDay(w).state)) throw new Refused('fair-not-open');
  const { act, handTo } = body;
  const colleague = rosterOf(w, placeId, who).find(({ memberId }) => memberId === handTo);
  if (handTo !== undefined && (act === 'begin' || !colleague)) throw new Refused('not-found', 'handTo');
  if (act === 'begin') begin(w, placeId, who.id);
  else end(w, placeId, who.id);
  if (colleague) begin(w, placeId, colleague.memberId);
  return rosterOf(w, placeId, who);
};

const begin = (w: Writer, placeId: string, memberId: string): void => {
  if (dutyUnderWay(w, placeId, memberId)) return;
  const dutyId = uuid();
  addDutyRow(w, { id: dutyId, placeId, memberId, beganAt: w.at });
  w.record({ type: 'duty.began', dutyId, placeId, memberId });
};

const end = (w: Writer, placeId: string, memberId: string): void => {
  const duty = dutyUnderWay(w, placeId, memberId);
  if (!duty) return;
  endDutyRow(w, duty.id);
  w.record({ type: 'duty.ended', dutyId: duty.id, placeId, memberId });
};
