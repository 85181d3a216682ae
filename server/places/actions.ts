import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import { namesFrom } from '../../shared/fields.ts';
import type { Place, addPlace, changePlace } from '../../shared/places.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import { addPlaceRow, changePlaceRow, placeById, placesOf, type PlaceRow } from './store.ts';
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
