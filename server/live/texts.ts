import type { Reader } from '../../db/journal.ts';
import type { Event, EventOf, EventType, TextKind } from '../../shared/events.ts';
import type { FairNow, TextOf, Texts } from '../../shared/fair.ts';
import { deviceById, devicesOf } from '../devices/store.ts';
import { employerById, employersOf } from '../employers/store.ts';
import { announcementById } from '../announcements/store.ts';
import { fairOf } from '../fairs/store.ts';
import { memberById, membersOf } from '../members/store.ts';
import { offerById } from '../offers/store.ts';
import { itemById } from '../programme/store.ts';
import { questionById } from '../questions/store.ts';
import { placeById, placesOf } from '../places/store.ts';
import { vacancyById } from '../vacancies/store.ts';

/** Reads the words behind an id; undefined where there are none any more. */
const READ: { [K in TextKind]: (r: Reader, id: string) => TextOf[K] | undefined } = {
  fair: (r) => {
    const { name, city, venue, day, opensAt, closesAt, languages, expectedVisitors } = fairOf(r);
    return { name, city, venue, day, opensAt, closesAt, languages, expectedVisitors };
  },
  place: (r, id) => pick(placeById(r, id), 'name', 'topic', 'host', 'languages'),
  programme: (r, id) => pick(itemById(r, id), 'kind', 'startsAt', 'endsAt', 'title', 'speakers', 'placeId'),
  announcement: (r, id) => pick(announcementById(r, id), 'text'),
  question: (r, id) => pick(questionById(r, id), 'text', 'language', 'translations'),
  member: (r, id) => pick(memberById(r, id), 'name'),
  device: (r, id) => pick(deviceById(r, id), 'name'),
  employer: (r, id) =>
    pick(employerById(r, id), 'name', 'stand', 'city', 'kind', 'sector') as TextOf['employer'] | undefined,
  vacancy: (r, id) =>
    pick(
      vacancyById(r, id)?.vacancy.draft,
      'title',
      'place',
      'country',
      'payFrom',
      'payTo',
      'currency',
      'payPeriod',
      'contract',
    ),
  offer: (r, id) => pick(offerById(r, id)?.offer, 'terms'),
};

const pick = <T extends object, K extends keyof T>(row: T | undefined, ...keys: K[]): Pick<T, K> | undefined =>
  row && (Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<T, K>);

/** Which words an event needs: of the thing that it makes, or whose words changed. */
const NEEDS: { [T in EventType]?: (event: EventOf<T>) => [TextKind, string] } = {
  'fair.set-up': ({ fairId }) => ['fair', fairId],
  'text.changed': ({ of, id }) => [of, id],
  'place.added': ({ placeId }) => ['place', placeId],
  'programme.item-added': ({ itemId }) => ['programme', itemId],
  'announcement.made': ({ announcementId }) => ['announcement', announcementId],
  'question.asked': ({ questionId }) => ['question', questionId],
  'question.changed': ({ questionId }) => ['question', questionId],
  'member.added': ({ memberId }) => ['member', memberId],
  'device.added': ({ deviceId }) => ['device', deviceId],
  'employer.added': ({ employerId }) => ['employer', employerId],
  'vacancy.posted': ({ vacancyId }) => ['vacancy', vacancyId],
  'vacancy.changed': ({ vacancyId }) => ['vacancy', vacancyId],
  'offer.made': ({ offerId }) => ['offer', offerId],
};

export const textsFor = (r: Reader, event: Event): Texts | undefined => {
  const need = NEEDS[event.type] as ((event: Event) => [TextKind, string]) | undefined;
  if (!need) return undefined;
  const [kind, id] = need(event);
  const words = READ[kind](r, id);
  return words && { [kind]: { [id]: words } };
};

/** The words that a snapshot needs: of everything in it that a screen shows by name. */
export const textsOf = (r: Reader, fair: FairNow): Texts => {
  const texts: Record<string, Record<string, unknown>> = {};
  const add = (kind: TextKind, ids: Iterable<string>) => {
    for (const id of ids) {
      const words = READ[kind](r, id);
      if (words) (texts[kind] ??= {})[id] = words;
    }
  };
  if (fair.fairId) add('fair', [fair.fairId]);
  add(
    'place',
    placesOf(r).map(({ id }) => id),
  );
  add('programme', Object.keys(fair.programme));
  add('announcement', Object.keys(fair.announcements));
  add('question', Object.keys(fair.questions));
  add(
    'member',
    membersOf(r).flatMap(({ id }) => (id in fair.members ? [id] : [])),
  );
  add(
    'device',
    devicesOf(r).flatMap(({ id }) => (id in fair.devices ? [id] : [])),
  );
  add(
    'employer',
    employersOf(r).flatMap(({ id }) => (id in fair.employers ? [id] : [])),
  );
  add('vacancy', Object.keys(fair.vacancies));
  add('offer', Object.keys(fair.latestOffers));
  return texts as Texts;
};
