import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import type { changeMeeting, Meeting, recordMeeting } from '../../shared/meetings.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import { validBadge } from '../badges/codes.ts';
import { fairDay } from '../fairs/store.ts';
import { vacancyById } from '../vacancies/store.ts';
import { visitorOf } from '../visitors/newcomers.ts';
import { contactsFor } from '../consents/store.ts';
import { addMeetingRow, changeMeetingRow, meetingsOfEmployer } from './store.ts';

/** An employer met a visitor at its stand. */
export const holdMeeting = (w: Writer, body: BodyOf<typeof recordMeeting>, who: Who): ReplyOf<typeof recordMeeting> => {
  const { id, kind, note = null, vacancyId = null, starred = false } = body;
  const employerId = who.kind === 'member' ? who.employerId : null;
  if (!employerId) throw new Refused('not-yours');
  if (vacancyId && vacancyById(w, vacancyId)?.vacancy.employerId !== employerId)
    throw new Refused('not-found', 'vacancyId');
  const visitorId = visitorOf(w, validBadge(w, body.badge, fairDay(w).badgePrefix));
  addMeetingRow(w, { id, employerId, visitorId, vacancyId, kind, note, starred, at: w.at });
  w.record({ type: 'meeting.held', meetingId: id, employerId, visitorId, vacancyId, kind });
  return { id, kind, at: w.at };
};

/** An employer's own meetings, newest first; the person is a number, and a contact only where they agreed. */
export const meetingsFor = (r: Reader, who: Who): Meeting[] => {
  const employerId = who.kind === 'member' ? (who.employerId ?? '') : '';
  const rows = meetingsOfEmployer(r, employerId);
  const persons = [...new Set(rows.map(({ meeting }) => meeting.visitorId))];
  const contacts = contactsFor(r, employerId);
  return rows
    .map(({ meeting, draft }) => ({
      id: meeting.id,
      person: persons.indexOf(meeting.visitorId) + 1,
      vacancyId: meeting.vacancyId,
      vacancyTitle: draft?.title ?? null,
      kind: meeting.kind,
      note: meeting.note,
      starred: meeting.starred,
      at: meeting.at,
      contact: contacts.get(meeting.visitorId) ?? null,
    }))
    .reverse();
};

/** Stars a meeting, or changes what the employer noted of it. */
export const noteMeeting = (w: Writer, id: string, changes: BodyOf<typeof changeMeeting>, who: Who): Meeting => {
  const employerId = who.kind === 'member' ? who.employerId : null;
  if (!employerId || !meetingsFor(w, who).some((meeting) => meeting.id === id)) throw new Refused('not-found');
  if (Object.keys(changes).length > 0) {
    changeMeetingRow(w, id, changes);
    w.record({ type: 'meeting.noted', meetingId: id, employerId });
  }
  return meetingsFor(w, who).find((meeting) => meeting.id === id)!;
};
