import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import { isTimeZone, localTime } from '../../shared/clock.ts';
import { goesBack, isCounting, isOver, type Fair, type FairDraft, type FairState } from '../../shared/fairs.ts';
import { namesFrom } from '../../shared/fields.ts';
import { Refused } from '../../shared/refusals.ts';
import { behindDevices } from '../devices/store.ts';
import { endAllDuties } from '../duties/store.ts';
import { placesOf } from '../places/store.ts';
import { toldPlace } from '../places/told.ts';
import { addFair, endSitting, fairOf, keepState } from './store.ts';

export const readFair = (
  r: Reader,
  { publicUrl, rehearsal }: { publicUrl: string | null; rehearsal: boolean },
): Fair => {
  const {
    id,
    name,
    city,
    venue,
    state,
    day,
    opensAt,
    closesAt,
    timeZone,
    languages,
    country,
    expectedVisitors,
    badgePrefix,
  } = fairOf(r);
  const places = placesOf(r).map((row) => toldPlace(row, { role: 'public' }));
  return {
    id,
    name,
    city,
    venue,
    state,
    day,
    opensAt,
    closesAt,
    timeZone,
    languages,
    country,
    expectedVisitors,
    publicUrl,
    badgePrefix,
    places,
    rehearsal,
  };
};

/** Makes the one fair of this file, in planning, or in the state that an example starts in. */
export const setUpFair = (w: Writer, draft: FairDraft, state: FairState = 'planning'): string => {
  const timeZone = draft.timeZone ?? 'Asia/Bishkek';
  if (draft.opensAt.slice(0, 4) < '2000') throw new Refused('bad-times', 'fair.opensAt');
  if (Date.parse(draft.closesAt) <= Date.parse(draft.opensAt)) throw new Refused('bad-times', 'fair.closesAt');
  const id = uuid();
  addFair(w, {
    id,
    name: namesFrom(draft.name),
    city: namesFrom(draft.city),
    venue: namesFrom(draft.venue ?? draft.city),
    country: draft.country ?? 'KG',
    state,
    day: dayIn(draft.opensAt, timeZone),
    opensAt: new Date(draft.opensAt).toISOString(),
    closesAt: new Date(draft.closesAt).toISOString(),
    timeZone,
    languages: draft.languages ?? ['ky', 'ru', 'en'],
    expectedVisitors: draft.expectedVisitors ?? null,
    badgePrefix: prefixOf(id),
    closings: [],
  });
  w.record({ type: 'fair.set-up', fairId: id, state, timeZone });
  return id;
};

const dayIn = (at: string, timeZone: string): string => {
  if (!isTimeZone(timeZone)) throw new Refused('bad-time-zone', 'fair.timeZone');
  return localTime(at, timeZone).day;
};

/** Three digits that tell this fair's badges from another's, most of the time. */
const prefixOf = (fairId: string): string =>
  String(100 + (createHash('sha256').update(fairId).digest().readUInt32BE() % 900));

/** Moves the fair on, or back with a reason. Leaving the counting states sends everybody home. */
export const changeFairState = (w: Writer, to: FairState, reason: string | undefined): void => {
  const { state: from, closings } = fairOf(w);
  if (from === to) return;
  if (goesBack(from, to) && !reason) throw new Refused('reason-needed', 'reason');
  if (isOver(to) && !isOver(from) && !reason && behindDevices(w) > 0) throw new Refused('devices-behind', 'reason');
  keepState(w, w.record({ type: 'fair.state-changed', from, to }), to, reason ?? null);
  if (!isCounting(from) || isCounting(to)) return;
  endSitting(w, closings);
  endAllDuties(w);
};
