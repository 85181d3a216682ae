import type { Finding, VacancyDraft } from '../vacancies.ts';
import { findWords, type Found, type Hit } from './find-words.ts';
import { sentencesOf, type Sentence } from './read-text.ts';
import type { Circumstances, CheckId, Severity } from './circumstances.ts';
import type { Topic } from './words/topics.ts';

/** A vacancy under judgement: its facts, its words, and what it is judged against. */
export type Case = {
  vacancy: Partial<VacancyDraft>;
  circumstances: Circumstances;
  sentences: Sentence[];
  found: Found;
  isAbroad: boolean;
};
export type Rule = (judged: Case) => Omit<Finding, 'check'> | undefined;
export type Rules = Partial<Record<CheckId, Rule>>;

/** A country that is named decides; else the place, and where there is none the title. */
const isAbroad = ({ country, place, title }: Partial<VacancyDraft>, home: string): boolean => {
  if (country) return country !== home;
  return findWords(sentencesOf({ title: place ?? title }))('abroad') !== undefined;
};

export const caseOf = (vacancy: Partial<VacancyDraft>, circumstances: Circumstances): Case => {
  const sentences = sentencesOf(vacancy);
  return {
    vacancy,
    circumstances,
    sentences,
    found: findWords(sentences),
    isAbroad: isAbroad(vacancy, circumstances.homeCountry),
  };
};

export const saying = (severity: Severity, { field, words }: Pick<Hit, 'field' | 'words'>): Omit<Finding, 'check'> => ({
  severity,
  field,
  words,
});

/** A rule that rests on words alone. */
export const wordsOf =
  (topic: Topic, severity: Severity): Rule =>
  ({ found }) => {
    const hit = found(topic);
    return hit && saying(severity, hit);
  };

/** Hours missing counts as full time. */
export const isFullTime = ({ hours }: Partial<VacancyDraft>): boolean => hours == null || hours >= 35;
/** A place on a course is no work. */
export const isWork = ({ listing }: Partial<VacancyDraft>): boolean => listing !== 'training';
