import type { Terms } from '../../shared/offers.ts';
import type { Contract, Currency, PayPeriod, VacancyCard } from '../../shared/vacancies.ts';
import { given, numberGiven } from '../form/checks.ts';

/** The terms of an offer while they are being written: every field as text, as the inputs hold it. */
export type TermsWritten = Record<
  'payFrom' | 'payTo' | 'currency' | 'payPeriod' | 'contract' | 'hours' | 'note',
  string
>;

export const emptyTerms = (): TermsWritten => ({
  payFrom: '',
  payTo: '',
  currency: 'KGS',
  payPeriod: 'month',
  contract: 'not-said',
  hours: '',
  note: '',
});

/** The terms that a vacancy promises, to start from. */
export const termsOf = ({ payFrom, payTo, currency, payPeriod, contract, hours }: VacancyCard): TermsWritten => ({
  ...emptyTerms(),
  payFrom: String(payFrom ?? ''),
  payTo: String(payTo ?? ''),
  currency: currency ?? 'KGS',
  payPeriod: payPeriod ?? 'month',
  contract: contract ?? 'not-said',
  hours: String(hours ?? ''),
});

export const termsFrom = (written: TermsWritten): Terms => {
  const [payFrom, payTo] = [numberGiven(written.payFrom), numberGiven(written.payTo)];
  const paid = payFrom !== undefined || payTo !== undefined;
  const terms = {
    payFrom,
    payTo,
    ...(paid ? { currency: written.currency as Currency, payPeriod: written.payPeriod as PayPeriod } : {}),
    contract: written.contract as Contract,
    hours: numberGiven(written.hours),
    note: given(written.note),
  };
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
};
