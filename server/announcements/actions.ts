import type { Reader, Writer } from '../../db/journal.ts';
import type { Announcement, makeAnnouncement } from '../../shared/announcements.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import { Refused } from '../../shared/refusals.ts';
import { placeById } from '../places/store.ts';
import { addAnnouncementRow, announcementById, announcementsAt, withdrawAnnouncementRow } from './store.ts';

export const announce = (w: Writer, body: BodyOf<typeof makeAnnouncement>): Announcement => {
  const { id, text, placeId = null, minutes } = body;
  if (placeId && !placeById(w, placeId)) throw new Refused('not-found', 'placeId');
  const expiresAt = new Date(Date.parse(w.at) + minutes * 60_000).toISOString();
  const announcement = { id, text, placeId, madeAt: w.at, expiresAt };
  addAnnouncementRow(w, announcement);
  w.record({ type: 'announcement.made', announcementId: id, expiresAt });
  return announcement;
};

export const announced = (r: Reader, now: Date): Announcement[] => announcementsAt(r, now.toISOString());

/** Taking back what was taken back already changes nothing. */
export const takeBackAnnouncement = (w: Writer, id: string): void => {
  const row = announcementById(w, id);
  if (!row) throw new Refused('not-found');
  if (row.withdrawnAt !== null) return;
  withdrawAnnouncementRow(w, id);
  w.record({ type: 'announcement.withdrawn', announcementId: id });
};
