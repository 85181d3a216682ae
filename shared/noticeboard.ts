import type { Announcement } from './announcements.ts';
import type { Names } from './fields.ts';
import type { FairState } from './fairs.ts';
import type { Place } from './places.ts';
import type { ProgrammeItem } from './programme.ts';
import type { Question } from './questions.ts';
import type { VacancyCard } from './vacancies.ts';

/** What anybody may see of the fair, live: a union of its own, told under a counter of its own [F3]. */
export type PublicEvent =
  | { type: 'fair.changed'; state: FairState }
  | { type: 'vacancy.shown'; vacancy: VacancyCard; inAll: number }
  | { type: 'vacancy.gone'; vacancyId: string; inAll: number }
  | { type: 'place.changed'; place: PublicPlace }
  | { type: 'plan.changed'; revision: number }
  | { type: 'programme.changed'; item: ProgrammeItem }
  | { type: 'announcement.changed'; announcement: Announcement }
  | { type: 'announcement.gone'; announcementId: string }
  | { type: 'question.taken'; question: PublicQuestion }
  | { type: 'question.gone'; questionId: string }
  | { type: 'counts.told'; counts: PublicCounts };
export type PublicEntry = { seq: number; at: string; event: PublicEvent };

export type PublicPlace = Pick<Place, 'id' | 'kind' | 'name' | 'topic' | 'host' | 'languages' | 'room'>;
export type PublicQuestion = Pick<Question, 'id' | 'placeId' | 'text' | 'language' | 'translations' | 'votes'>;
/** Rounded, told every five minutes at most; null while too few to tell. */
export type PublicCounts = {
  visitors: number | null;
  vacancies: number | null;
  openings: number | null;
  employers: number | null;
};

export type PublicFair = {
  seq: number;
  at: string;
  name: Names;
  city: Names;
  state: FairState;
  timeZone: string;
  /** Of the plan of the square, which is fetched where it is shown; 0 where there is none. */
  planRevision: number;
  places: Record<string, PublicPlace>;
  programme: Record<string, ProgrammeItem>;
  announcements: Record<string, Announcement>;
  /** Taken by a facilitator, and not answered yet. */
  questions: Record<string, PublicQuestion>;
  /** At most 500; the rest is to be had by GET /api/vacancies. */
  vacancies: Record<string, VacancyCard>;
  vacanciesInAll: number;
  counts: PublicCounts;
};
export const VACANCIES_TOLD = 500;

/** Folds one public entry, in place; the same on the server and on every phone and board. */
export const applyPublic = (fair: PublicFair, entry: PublicEntry): void => {
  if (entry.seq <= fair.seq) return;
  fair.seq = entry.seq;
  fair.at = entry.at;
  const { event } = entry;
  switch (event.type) {
    case 'fair.changed':
      fair.state = event.state;
      return;
    case 'vacancy.shown': {
      const known = event.vacancy.id in fair.vacancies;
      fair.vacanciesInAll = event.inAll;
      if (known || Object.keys(fair.vacancies).length < VACANCIES_TOLD)
        fair.vacancies[event.vacancy.id] = event.vacancy;
      return;
    }
    case 'vacancy.gone':
      fair.vacanciesInAll = event.inAll;
      delete fair.vacancies[event.vacancyId];
      return;
    case 'place.changed':
      fair.places[event.place.id] = event.place;
      return;
    case 'plan.changed':
      fair.planRevision = event.revision;
      return;
    case 'programme.changed':
      fair.programme[event.item.id] = event.item;
      return;
    case 'announcement.changed':
      fair.announcements[event.announcement.id] = event.announcement;
      return;
    case 'announcement.gone':
      delete fair.announcements[event.announcementId];
      return;
    case 'question.taken':
      fair.questions[event.question.id] = event.question;
      return;
    case 'question.gone':
      delete fair.questions[event.questionId];
      return;
    case 'counts.told':
      fair.counts = event.counts;
      return;
    default:
      event satisfies never;
  }
};
