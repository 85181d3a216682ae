import type { LandmarkKind, North } from '../../plan.ts';
import type { PlaceKind } from '../../places.ts';
import { m } from '../../words/compiled/messages.js';
import { PLACE_LABELS } from '../labels.ts';

export type SpotKind = PlaceKind | LandmarkKind | 'row';

export const LANDMARK_LABELS: Readonly<Record<LandmarkKind, () => string>> = {
  building: m.landmark_building,
  zone: m.landmark_zone,
  street: m.landmark_street,
  fountain: m.landmark_fountain,
  green: m.landmark_green,
  toilets: m.landmark_toilets,
  water: m.landmark_water,
  'first-aid': m.landmark_first_aid,
  food: m.landmark_food,
  transport: m.landmark_transport,
};
export const KIND_LABELS: Readonly<Record<SpotKind, () => string>> = {
  ...PLACE_LABELS,
  ...LANDMARK_LABELS,
  row: m.plan_row,
};
/** Where the north is, as an arrow on paper. */
export const NORTH_ARROWS: Readonly<Record<North, string>> = { up: '↑', right: '→', down: '↓', left: '←' };
