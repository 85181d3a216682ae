import { Readable } from 'node:stream';
import { ICalCalendar, ICalEventStatus } from 'ical-generator';
import type { Reader } from '../../db/journal.ts';
import { nameIn, type Language } from '../../shared/fields.ts';
import { beginsAt, isOverAt } from '../../shared/programme.ts';
import { Refused } from '../../shared/refusals.ts';
import { fairOf } from '../fairs/store.ts';
import { placeById } from '../places/store.ts';
import { itemById, programmeOf, type ItemRow } from './store.ts';

/** The programme as iCalendar (RFC 5545), with what is late at its new time and what is cancelled marked so. */
export const calendarOf = (r: Reader, itemId: string | undefined, language: Language): Readable => {
  const fair = fairOf(r);
  const one = itemId === undefined ? null : itemById(r, itemId);
  if (one === undefined) throw new Refused('not-found');
  const calendar = new ICalCalendar({ name: nameIn(fair.name, language), prodId: '//Jarmanke//Programme//EN' });
  for (const item of one ? [one] : programmeOf(r))
    calendar.createEvent({
      id: `${item.id}@jarmanke`,
      start: new Date(beginsAt(item)),
      end: new Date(isOverAt(item)),
      summary: nameIn(item.title, language),
      location: whereOf(r, item, nameIn(fair.venue, language), language),
      ...(item.speakers ? { description: item.speakers } : {}),
      status: item.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return Readable.from([calendar.toString()]);
};

const whereOf = (r: Reader, { placeId }: ItemRow, venue: string, language: Language): string => {
  const place = placeId === null ? undefined : placeById(r, placeId);
  return place ? `${nameIn(place.name, language)}, ${venue}` : venue;
};
