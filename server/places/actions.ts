import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import { localTime } from '../../shared/clock.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import { namesFrom } from '../../shared/fields.ts';
import {
  holdsPeople,
  type Place,
  type addPlace,
  type changePlace,
  type tallyPlace,
  type typeInTally,
} from '../../shared/places.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Profile } from '../../shared/visits.ts';
import { leads, type Who } from '../access/who.ts';
import { fairDay } from '../fairs/store.ts';
import {
  addPaperTally,
  addPlaceRow,
  addTally,
  changePlaceRow,
  placeById,
  placesOf,
  talliedAt,
  type PlaceRow,
} from './store.ts';
import { toldPlace } from './told.ts';

export const placesFor = (r: Reader, who: Who): Place[] => placesOf(r).map((row) => toldPlace(row, who));

export const placeFor = (r: Reader, id: string, who: Who): Place => toldPlace(known(r, id), who);

const known = (r: Reader, id: string): PlaceRow => {
  const row = placeById(r, id);
  if (!row) throw new Refused('not-found');
  return row;
};

export const addPlaceToFair = (w: Writer, body: BodyOf<typeof addPlace>): string => {
  const { id = uuid(), kind, name, topic = null, host = null, languages = [], capacity = null } = body;
  const placeKey = randomBytes(16).toString('base64url');
  addPlaceRow(w, { id, kind, name: namesFrom(name), topic, host, languages, capacity, placeKey });
  w.record({ type: 'place.added', placeId: id, kind, capacity });
  return id;
};

/** The fields of a place that stand in words, told anew when one of them changes. */
const WORDS = ['name', 'topic', 'host', 'languages'] as const;

export const changePlaceOfFair = (w: Writer, id: string, { name, ...body }: BodyOf<typeof changePlace>): void => {
  known(w, id);
  const changes = { ...body, ...(name === undefined ? {} : { name: namesFrom(name) }) };
  if (Object.keys(changes).length === 0) return;
  changePlaceRow(w, id, changes);
  if (WORDS.some((field) => changes[field] !== undefined)) w.record({ type: 'text.changed', of: 'place', id });
  if (changes.capacity !== undefined) w.record({ type: 'place.changed', placeId: id, capacity: changes.capacity });
};

/** Counts one person without a badge in or out of a tent or stage; replies with everybody inside. */
export const tallyPerson = (
  w: Writer,
  placeId: string,
  { change, sex, at }: BodyOf<typeof tallyPlace>,
  who: Who,
): { inside: number } => {
  const place = tallied(w, placeId, who);
  if (change === -1 && place.talliedInside === 0) throw new Refused('nobody-tallied');
  const said: Profile['sex'] = sex ?? 'notSaid';
  const tally = { placeId, change, sex: said, ...(at === undefined ? {} : { factAt: onTheDay(w, at) }) };
  addTally(w, { seq: w.record({ type: 'visitor.tallied', ...tally }), ...tally });
  return { inside: place.inside + change };
};

/** Counts people that were tallied on paper; replies with everybody tallied at this place so far. */
export const typeInPaperTally = (
  w: Writer,
  placeId: string,
  { count, sex, at }: BodyOf<typeof typeInTally>,
  who: Who,
): { tallied: number } => {
  tallied(w, placeId, who);
  const factAt = onTheDay(w, at);
  const said: Profile['sex'] = sex ?? 'notSaid';
  const seq = w.record({ type: 'tally.typed-in', placeId, count, sex: said, factAt });
  addPaperTally(w, { seq, placeId, change: count, sex: said, factAt });
  return { tallied: talliedAt(w, placeId) };
};

/** A place where whoever asks may count people. */
const tallied = (w: Writer, placeId: string, who: Who): PlaceRow => {
  const place = known(w, placeId);
  if (!leads(who, placeId)) throw new Refused('not-found');
  if (!holdsPeople(place.kind)) throw new Refused('holds-nobody');
  return place;
};

/** When it happened as it is counted: its own time if that lies on the fair's day, else the server's [J10]. */
const onTheDay = (w: Writer, at: string): string => {
  const { day, timeZone } = fairDay(w);
  const said = new Date(at).toISOString();
  return localTime(said, timeZone).day === day ? said : w.at;
};
