import type { Called, PromisedOffer } from '../../shared/follow-ups.ts';
import type { FollowUp } from '../../shared/offers.ts';

/** What was answered so far, by question; null for what somebody does not know or did not say. */
export type Answers = Readonly<Record<string, string | number | null>>;
type What = 'hired' | 'still' | 'contract' | 'pay' | 'hours';
export type Step =
  { key: string; what: 'reached' | 'found' | 'more' } | { key: string; what: What; offer: PromisedOffer };

/** The questions of one call in their order, as far as the answers so far lead. */
export const stepsOf = ({ offers }: Called, day: FollowUp['day'], answers: Answers): Step[] => {
  const reached: Step = { key: 'reached', what: 'reached' };
  if (answers['reached'] === undefined) return [reached];
  if (answers['reached'] !== 'yes') return [reached];
  const aboutJobs: Step[] =
    offers.length === 0
      ? [{ key: 'found', what: 'found' }]
      : offers.flatMap((offer) => aboutOffer(offer, day, answers));
  return [reached, ...aboutJobs, { key: 'more', what: 'more' }];
};

const aboutOffer = (offer: PromisedOffer, day: FollowUp['day'], answers: Answers): Step[] => {
  const step = (what: What): Step => ({ key: `${what} ${offer.id}`, what, offer });
  const hired = step('hired');
  if (answers[hired.key] !== 'yes') return [hired];
  return [hired, ...(day === '90' ? [step('still')] : []), step('contract'), step('pay'), step('hours')];
};

export type ToldOfOffer = { id: string; body: Omit<FollowUp, 'at'> };

/** What is sent of each offer, and of the call itself. */
export const toldBy = ({ offers }: Called, day: FollowUp['day'], answers: Answers) => {
  const reached = answers['reached'] === 'yes';
  const ofOffers: ToldOfOffer[] = offers.map(({ id }) => {
    const said = (what: What) => answers[`${what} ${id}`];
    const body = {
      day,
      reached,
      ...(reached ? { hired: said('hired') ?? 'unknown' } : {}),
      ...(said('still') === undefined ? {} : { stillThere: said('still') ?? 'unknown' }),
      ...(said('contract') ? { contract: said('contract') } : {}),
      ...(said('pay') == null ? {} : { pay: said('pay') }),
      ...(said('hours') == null ? {} : { hours: said('hours') }),
    } as ToldOfOffer['body'];
    return { id, body };
  });
  const found = answers['found'];
  const ofCall = {
    day,
    reached,
    ...(reached && found !== undefined ? { foundWork: (found ?? 'unknown') as 'yes' | 'no' | 'unknown' } : {}),
    ...(answers['more'] === 'no' ? { noMore: true } : {}),
  };
  return { ofOffers, ofCall };
};
