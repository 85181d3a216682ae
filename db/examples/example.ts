import type { BodyOf } from '../../shared/endpoint.ts';
import type { FairDraft } from '../../shared/fairs.ts';
import type { addProgrammeItem } from '../../shared/programme.ts';
import type { addEmployer } from '../../shared/employers.ts';
import type { addPlace } from '../../shared/places.ts';
import type { VacancyDraft } from '../../shared/vacancies.ts';

type Numbered<T> = Omit<T, 'id'> & { id: string };
export type ExamplePlace = Numbered<BodyOf<typeof addPlace>>;
export type ExampleItem = Numbered<BodyOf<typeof addProgrammeItem>>;
export type ExampleEmployer = Numbered<BodyOf<typeof addEmployer>>;
export type ExampleVacancy = VacancyDraft & { id: string; employerId: string };

/** A whole fair as people would have typed it in: pure data, written through the ordinary actions. */
export type ExampleFair = {
  fair: FairDraft;
  places: ExamplePlace[];
  programme: ExampleItem[];
  employers: ExampleEmployer[];
  vacancies: ExampleVacancy[];
};
