import type { FollowUp, Terms } from './offers.ts';
import { isEmploymentContract, type VacancyDraft } from './vacancies.ts';

/** What came of an offer, as it is counted. */
export type CameOf = {
  reached: boolean;
  hired: boolean;
  promise: 'kept' | 'broken' | null;
  /** Of those hired who said so: whether they are still there, and whether the labour law protects them. */
  stillThere?: boolean | null;
  formal?: boolean | null;
};

/** What came of a call, as it is counted; `hired` where there is no offer that tells it. */
export type CameOfCall = { reached: boolean; withOffer: boolean; hired: boolean };

/** What a vacancy promises by itself. */
export const promiseIn = ({ contract, payFrom, hours }: VacancyDraft): Terms => ({
  ...(contract ? { contract } : {}),
  ...(payFrom !== undefined ? { payFrom } : {}),
  ...(hours !== undefined ? { hours } : {}),
});

/**
 * Whether a job is what was promised (`promise_kept`): the same contract, no less pay than the lowest said, no more
 * hours. What was not promised is not compared; null where there is nothing to compare or nobody was hired.
 */
export const promiseOf = (terms: Terms, told: FollowUp): 'kept' | 'broken' | null => {
  if (told.hired !== 'yes') return null;
  const compared = [
    isSaid(terms.contract) && isSaid(told.contract) ? terms.contract === told.contract : null,
    terms.payFrom != null && told.pay != null ? told.pay >= terms.payFrom : null,
    terms.hours != null && told.hours != null ? told.hours <= terms.hours : null,
  ].filter((answer) => answer !== null);
  if (compared.length === 0) return null;
  return compared.every(Boolean) ? 'kept' : 'broken';
};

const isSaid = (contract: Terms['contract']): boolean => contract != null && contract !== 'not-said';

export const cameOf = (terms: Terms, told: FollowUp): CameOf => {
  const hired = told.reached && told.hired === 'yes';
  const { stillThere, contract } = told;
  return {
    reached: told.reached,
    hired,
    promise: told.reached ? promiseOf(terms, told) : null,
    stillThere: hired && (stillThere === 'yes' || stillThere === 'no') ? stillThere === 'yes' : null,
    formal: hired && isSaid(contract) ? isEmploymentContract(contract) : null,
  };
};
