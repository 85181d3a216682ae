import type { Offer } from '../../shared/offers.ts';
import type { OfferRow } from './store.ts';

/** An offer as it is told to whoever may see it: without its visitor. */
export const toldOffer = ({ offer, draft, employerName }: OfferRow): Offer => {
  const { id, vacancyId, employerId, terms, madeAt, answer, reason, visitorId } = offer;
  const { withdrawnAt, confirmedAt, followUps } = offer;
  return {
    id,
    vacancyId,
    employerId,
    vacancyTitle: draft.title,
    employerName,
    terms,
    hasBadge: visitorId !== null,
    madeAt,
    answer,
    reason,
    withdrawnAt,
    confirmedAt,
    followUps,
  };
};
