import type { Announcement } from '../../shared/announcements.ts';
import type { Reader } from '../../db/journal.ts';
import type { FairNow } from '../../shared/fair.ts';
import { VACANCIES_TOLD, type PublicPlace, type PublicQuestion } from '../../shared/noticeboard.ts';
import { roomOf } from '../../shared/places.ts';
import type { VacancyCard } from '../../shared/vacancies.ts';
import { placeById } from '../places/store.ts';
import { questionById, questionsOf, type QuestionRow } from '../questions/store.ts';
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
    host: row.host,
    languages: row.languages,
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

/** An announcement without whether it was taken back. */
export const announcementTold = ({ id, text, placeId, madeAt, expiresAt }: Announcement): Announcement => ({
  id,
  text,
  placeId,
  madeAt,
  expiresAt,
});

/** A question while it is taken, else null. */
export const questionTold = (r: Reader, id: string): PublicQuestion | null => {
  const row = questionById(r, id);
  return row?.state === 'taken' ? publicQuestion(row) : null;
};
export const questionsTold = (r: Reader): PublicQuestion[] =>
  questionsOf(r, { placeIds: null, states: ['taken'] }).map(publicQuestion);

const publicQuestion = ({ id, placeId, text, language, translations, votes }: QuestionRow): PublicQuestion => ({
  id,
  placeId,
  text,
  language,
  translations,
  votes,
});
