import type { BodyOf } from '../../shared/endpoint.ts';
import type { FairDraft } from '../../shared/fairs.ts';
import type { addProgrammeItem } from '../../shared/programme.ts';
import type { addEmployer } from '../../shared/employers.ts';
import type { addDirectoryEntry } from '../../shared/directory.ts';
import type { addFact } from '../../shared/facts.ts';
import type { addHandout } from '../../shared/handouts.ts';
import type { Question } from '../../shared/quiz.ts';
import type { addPlace } from '../../shared/places.ts';
import type { Campaign } from '../../shared/campaigns.ts';
import type { Partner } from '../../shared/coalition.ts';
import type { PlanDrawing } from '../../shared/plan.ts';
import type { SurveyDraft } from '../../shared/surveys.ts';
import type { VacancyDraft } from '../../shared/vacancies.ts';

type Numbered<T> = Omit<T, 'id'> & { id: string };
export type ExamplePlace = Numbered<BodyOf<typeof addPlace>>;
export type ExampleItem = Numbered<BodyOf<typeof addProgrammeItem>>;
export type ExampleEmployer = Numbered<BodyOf<typeof addEmployer>>;
export type ExampleVacancy = VacancyDraft & { id: string; employerId: string };

export type ExampleHandout = BodyOf<typeof addHandout>;
export type ExampleFact = BodyOf<typeof addFact>;
export type ExampleEntry = BodyOf<typeof addDirectoryEntry>;

/** A whole fair as people would have typed it in: pure data, written through the ordinary actions. */
export type ExampleFair = {
  fair: FairDraft;
  places: ExamplePlace[];
  plan: PlanDrawing;
  programme: ExampleItem[];
  employers: ExampleEmployer[];
  vacancies: ExampleVacancy[];
  handouts: ExampleHandout[];
  facts: ExampleFact[];
  quiz: Question[];
  directory: ExampleEntry[];
  /** Open from the beginning. */
  surveys: SurveyDraft[];
  partners: Partner[];
  campaigns: Campaign[];
};
