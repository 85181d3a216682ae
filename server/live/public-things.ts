import type { Reader } from '../../db/journal.ts';
import type { FairNow } from '../../shared/fair.ts';
import { VACANCIES_TOLD, type PublicPlace } from '../../shared/noticeboard.ts';
import { roomOf } from '../../shared/places.ts';
import type { VacancyCard } from '../../shared/vacancies.ts';
import { placeById } from '../places/store.ts';
import { vacancyById } from '../vacancies/store.ts';
import { toldCard } from '../vacancies/told.ts';

/** A place as the public hears of it: whether there is room, not how many are in it. */
export const placeTold = (r: Reader, fair: FairNow, id: string): PublicPlace | null => {
  const row = placeById(r, id);
  const now = fair.places[id];
  if (!row || !now) return null;
  return {
    id,
    kind: row.kind,
    name: row.name,
    topic: row.topic,
    room: roomOf(now.inside + now.talliedInside, now.capacity),
  };
};

/** A vacancy's card while it is shown, else null. */
export const vacancyTold = (r: Reader, id: string): VacancyCard | null => {
  const row = vacancyById(r, id);
  return row?.vacancy.state === 'shown' ? toldCard(row) : null;
};

/** The ids of every shown vacancy, and the cards of as many as a snapshot may hold. */
export const shownVacancies = (r: Reader, fair: FairNow): { all: string[]; told: VacancyCard[] } => {
  const all = Object.entries(fair.vacancies).flatMap(([id, { state }]) => (state === 'shown' ? [id] : []));
  return { all, told: all.slice(0, VACANCIES_TOLD).flatMap((id) => vacancyTold(r, id) ?? []) };
};
