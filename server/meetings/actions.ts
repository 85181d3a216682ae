import type { Writer } from '../../db/journal.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import type { recordMeeting } from '../../shared/meetings.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import { validBadge } from '../badges/codes.ts';
import { fairDay } from '../fairs/store.ts';
import { vacancyById } from '../vacancies/store.ts';
import { visitorOf } from '../visitors/newcomers.ts';
import { addMeetingRow } from './store.ts';

/** An employer met a visitor at its stand. */
export const holdMeeting = (w: Writer, body: BodyOf<typeof recordMeeting>, who: Who): ReplyOf<typeof recordMeeting> => {
  const { id, kind, note = null, vacancyId = null } = body;
  const employerId = who.kind === 'member' ? who.employerId : null;
  if (!employerId) throw new Refused('not-yours');
  if (vacancyId && vacancyById(w, vacancyId)?.vacancy.employerId !== employerId)
    throw new Refused('not-found', 'vacancyId');
  const visitorId = visitorOf(w, validBadge(w, body.badge, fairDay(w).badgePrefix));
  addMeetingRow(w, { id, employerId, visitorId, vacancyId, kind, note, at: w.at });
  w.record({ type: 'meeting.held', meetingId: id, employerId, visitorId, vacancyId, kind });
  return { id, kind, at: w.at };
};
