import type { Reader } from '../../db/journal.ts';
import type { Event, TextKind } from '../../shared/events.ts';
import type { FairNow, TextOf, Texts } from '../../shared/fair.ts';
import { deviceById, devicesOf } from '../devices/store.ts';
import { employerById, employersOf } from '../employers/store.ts';
import { fairOf, programmeOf } from '../fairs/store.ts';
import { memberById, membersOf } from '../members/store.ts';
import { offerById } from '../offers/store.ts';
import { placeById, placesOf } from '../places/store.ts';
import { vacancyById } from '../vacancies/store.ts';

/** Reads the words behind an id; undefined where there are none any more. */
const READ: { [K in TextKind]: (r: Reader, id: string) => TextOf[K] | undefined } = {
  fair: (r) => {
    const { name, city, venue, day, opensAt, closesAt, languages, expectedVisitors } = fairOf(r);
    return { name, city, venue, day, opensAt, closesAt, languages, expectedVisitors };
  },
  place: (r, id) => pick(placeById(r, id), 'name', 'topic'),
  programme: (r, id) =>
    pick(
      programmeOf(r).find((item) => item.id === id),
      'startsAt',
      'endsAt',
      'title',
      'placeId',
    ),
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
const needOf = (event: Event): [TextKind, string] | null => {
  switch (event.type) {
    case 'fair.set-up':
      return ['fair', event.fairId];
    case 'text.changed':
      return [event.of, event.id];
    case 'place.added':
      return ['place', event.placeId];
    case 'programme.item-added':
      return ['programme', event.itemId];
    case 'member.added':
      return ['member', event.memberId];
    case 'device.added':
      return ['device', event.deviceId];
    case 'employer.added':
      return ['employer', event.employerId];
    case 'vacancy.posted':
    case 'vacancy.changed':
      return ['vacancy', event.vacancyId];
    case 'offer.made':
      return ['offer', event.offerId];
    default:
      return null;
  }
};

export const textsFor = (r: Reader, event: Event): Texts | undefined => {
  const need = needOf(event);
  if (!need) return undefined;
  const [kind, id] = need;
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
  add(
    'programme',
    programmeOf(r).map(({ id }) => id),
  );
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
