import type { Searchable } from '../search.ts';
import type { Listing, Origin, VacancyCard, VacancyDraft } from '../vacancies.ts';

/** Fewer hours a week than these leave room for studies. */
const FULL_TIME_HOURS = 35;

/** What a visitor may narrow a search by, wherever it is made; what is not asked is missing or false. */
export type Wishes = {
  origin?: Origin | undefined;
  noExperience?: boolean | undefined;
  partTime?: boolean | undefined;
  housing?: boolean | undefined;
  accessible?: boolean | undefined;
};

type Said = Pick<
  VacancyDraft,
  'experience' | 'hours' | 'besideStudies' | 'days' | 'accessibleTo' | 'housingMealsTransport' | 'listing'
>;
type Filters = {
  noExperience: boolean;
  accessible: boolean;
  partTime: boolean;
  housing: boolean;
  listing: Listing;
};

/** What a vacancy is found by besides its words. */
export const filtersOf = (said: Said): Filters => ({
  noExperience: said.experience === 'none',
  accessible: (said.accessibleTo ?? []).some((way) => way !== 'ask'),
  partTime: isPartTime(said),
  housing: said.housingMealsTransport === 'given',
  listing: said.listing ?? 'job',
});

export const meets = (card: VacancyCard, wishes: Wishes): boolean => {
  const filters = filtersOf(card);
  const asked = (['noExperience', 'partTime', 'housing', 'accessible'] as const).filter((wish) => wishes[wish]);
  return (!wishes.origin || card.origin === wishes.origin) && asked.every((wish) => filters[wish]);
};

type Telling = {
  [K in keyof Omit<Searchable, 'title'>]: Searchable[K] | undefined;
} & Pick<Searchable, 'id' | 'title' | 'employerName'> & { titles: readonly (string | undefined)[] };

/** A vacancy as the search takes it: found by its title in every language that somebody wrote it in. */
export const searchableOf = ({ titles, ...vacancy }: Telling): Searchable => ({
  ...vacancy,
  title: [vacancy.title, ...titles].filter(Boolean).join(' / '),
});

const isPartTime = ({ hours, besideStudies, days, accessibleTo = [] }: Said): boolean =>
  besideStudies === 'yes' ||
  days === 'weekends' ||
  (hours !== undefined && hours < FULL_TIME_HOURS) ||
  accessibleTo.includes('flexible-hours');
