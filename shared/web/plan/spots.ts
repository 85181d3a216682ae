import type { Names } from '../../fields.ts';
import type { PlaceKind } from '../../places.ts';
import { isSameStand, standsOf, type Plan, type Rectangle, type StandRow } from '../../plan.ts';
import { m } from '../../words/compiled/messages.js';
import { named } from '../words.svelte.ts';
import { KIND_LABELS, LANDMARK_LABELS, type SpotKind } from './kinds.ts';

/** What a plan needs to know of a place. */
export type KnownPlace = { id: string; kind: PlaceKind; name: Names };
/** How a place is now, in words and as briefly as can be, with the colour and the sign that go with them. */
export type SpotState = { says: string; brief: string; colour: string; sign: string };

/** One rectangle of the plan, in metres, with its words. Rows of stands go by their letters, everything else by a number. */
export type Spot = Rectangle & {
  /** Of the place, the landmark or the row. */
  id: string;
  number: number | null;
  kind: SpotKind;
  name: string;
  /** What it is, where its name does not say so. */
  about: string;
  row: StandRow | null;
};

/** "C1–C9", or "12" where a row is one stand. */
export const rowName = ({ letter, first, last }: StandRow): string =>
  first === last ? `${letter}${first}` : `${letter}${first}–${letter}${last}`;

/** Everything on the plan in the order of its list; a place that is not known is not on it. */
export const spotsOf = (plan: Plan, places: readonly KnownPlace[]): Spot[] => {
  const known = new Map(places.map((place) => [place.id, place]));
  let number = 0;
  const laid = plan.places.flatMap(({ placeId: id, ...at }): Spot[] => {
    const place = known.get(id);
    if (!place) return [];
    const name = named(place.name);
    return [{ ...at, id, number: (number += 1), kind: place.kind, name, about: KIND_LABELS[place.kind](), row: null }];
  });
  const rows = plan.rows.map((row): Spot => {
    const name = m.plan_stands({ stands: rowName(row) });
    const { id, x, y, width, height } = row;
    return { id, x, y, width, height, number: null, kind: 'row', name, about: '', row };
  });
  const marks = plan.landmarks.map(({ kind, name, ...at }): Spot => {
    const word = LANDMARK_LABELS[kind]();
    return { ...at, number: (number += 1), kind, name: name ? named(name) : word, about: name ? word : '', row: null };
  });
  return [...laid, ...rows, ...marks];
};

/** The stand of this name, where the plan has it. */
export const standOn = (plan: Plan, stand: string): Rectangle | null =>
  plan.rows.flatMap(standsOf).find((each) => isSameStand(each.stand, stand)) ?? null;

const middleOf = ({ x, y, width, height }: Rectangle) => ({ x: x + width / 2, y: y + height / 2 });

/** Between the middles of two, in metres. */
export const metresBetween = (one: Rectangle, other: Rectangle): number => {
  const [a, b] = [middleOf(one), middleOf(other)];
  return Math.round(Math.hypot(a.x - b.x, a.y - b.y));
};
