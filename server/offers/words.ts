import type { Writer } from '../../db/journal.ts';
import { DECLINE_REASONS, type Terms } from '../../shared/offers.ts';
import { changeOffer, type OfferRow } from './store.ts';

type Worded = Pick<OfferRow['offer'], 'id' | 'terms' | 'promised' | 'reason'>;

const isClosed = (reason: string | null): boolean => DECLINE_REASONS.some((known) => known === reason);

/** Whether anybody wrote something in their own words there. */
export const hasWords = ({ terms, promised, reason }: Worded): boolean =>
  terms.note !== undefined || promised.note !== undefined || (reason !== null && !isClosed(reason));

/** Leaves of an offer what can be counted: a reason in somebody's own words becomes "other". */
export const withoutWords = (w: Writer, offer: Worded): void => {
  if (!hasWords(offer)) return;
  const { id, terms, promised, reason } = offer;
  changeOffer(w, id, {
    terms: plain(terms),
    promised: plain(promised),
    reason: reason === null || isClosed(reason) ? reason : 'other',
  });
  w.record({ type: 'text.changed', of: 'offer', id });
};

const plain = ({ note: _, ...terms }: Terms): Terms => terms;
