import type { CheckId } from './circumstances.ts';
import type { Concept } from './words/concepts.ts';

/** A sign in free words: every concept of it stands in one sentence, no further than so many words from the first. */
export type Sign = { of: readonly Concept[]; within: number; unless: readonly Concept[] };
const sign = (of: readonly Concept[], within: number, unless: readonly Concept[] = []): Sign => ({
  of,
  within,
  unless,
});

const NOT_OURS = ['employer-pays', 'trade'] as const;
const FINES_AS_A_JOB = ['fines-are-the-job', 'trade'] as const;

/** Whoever rewords a sign keeps its parts: a payer, money and an occasion; a paper, a keeper and a time. */
export const SIGNS: Partial<Record<CheckId, readonly Sign[]>> = {
  R01: [
    sign(['worker-gives', 'amount'], 6, NOT_OURS),
    sign(['hands-over', 'amount'], 6, NOT_OURS),
    sign(['worker-gives', 'cost-of-work'], 5, NOT_OURS),
    sign(['cost-of-work', 'price', 'amount'], 6, NOT_OURS),
    sign(['cost-of-work', 'price', 'worker-gives'], 6, NOT_OURS),
    sign(['placing-people', 'amount'], 5, [...NOT_OURS, 'pay']),
    sign(['deposit', 'amount'], 6, NOT_OURS),
    sign(['deposit', 'cost-of-work'], 6, NOT_OURS),
    sign(['deposit', 'given-back'], 8, NOT_OURS),
    sign(['amount', 'given-back', 'before-work'], 10, NOT_OURS),
    sign(['cost-of-work', 'taken-from-pay'], 8, NOT_OURS),
    sign(['price', 'amount', 'before-work'], 8, NOT_OURS),
  ],
  R02: [
    sign(['papers', 'kept-by-others', 'keeper'], 7, ['papers-are-the-job']),
    sign(['papers', 'kept-by-others', 'as-long-as-work-lasts'], 8, ['papers-are-the-job']),
  ],
  R05: [
    sign(['big-daily', 'effortless', 'promised'], 14),
    sign(['big-daily', 'effortless'], 7, ['trade', 'pay', 'an-honest-trade']),
    sign(['invested', 'multiplied'], 8, ['trade', 'an-honest-trade']),
    sign(['great-income', 'effortless'], 8),
    sign(['great-income', 'promised'], 10),
    sign(['own-card', 'passed-on'], 9, ['trade']),
    sign(['own-card', 'lent-out', 'amount'], 12),
    sign(['blind-parcel', 'no-questions'], 9, ['trade']),
  ],
  R11: [
    sign(['first-pay', 'held-back', 'pay'], 8),
    sign(['first-pay', 'held-back'], 5, ['cost-of-work']),
    sign(['first-pay', 'after-months'], 5),
    sign(['trial', 'not-paid'], 8),
    sign(['pay', 'at-the-end'], 6, ['on-top', 'fines-are-the-job']),
    sign(['fault', 'money-off', 'amount'], 7, FINES_AS_A_JOB),
    sign(['fault', 'money-off', 'pay'], 9, FINES_AS_A_JOB),
  ],
  R12: [
    sign(['lent-to-worker', 'taken-from-pay', 'pay'], 10, ['lending-is-the-job']),
    sign(['lent-to-worker', 'must-return', 'pay'], 10, ['lending-is-the-job', 'not-paid']),
    sign(['lent-to-worker', 'until-paid'], 12, ['lending-is-the-job']),
  ],
  R13: [sign(['no-way-out'], 0), sign(['no-contact'], 0)],
  R14: [
    sign(['is-wanted', 'one-sex'], 4, ['for-the-sex']),
    sign(['only-or-no', 'one-sex'], 3, ['for-the-sex']),
    sign(['strong-or-neat', 'one-sex'], 2, ['for-the-sex']),
  ],
  R15: [sign(['person-trait', 'turned-away'], 8, ['no-ground']), sign(['ethnicity', 'asked-trait'], 3, ['no-ground'])],
  R16: [sign(['not-yet-grown', 'is-taken-on'], 6, ['for-young'])],
  R17: [
    sign(['for-men', 'companionship'], 7),
    sign(['companionship', 'trips-and-evenings', 'secretive'], 12),
    sign(['nightlife', 'young-women', 'big-daily'], 12),
    sign(['nightlife', 'young-women', 'secretive'], 12),
    sign(['companionship', 'far-away', 'guests'], 10),
    sign(['guests', 'drinks', 'far-away'], 12),
    sign(['nightlife', 'shown-off', 'far-away'], 10),
    sign(['nightlife', 'young-women', 'far-away'], 10),
    sign(['for-men', 'drinks-share'], 10),
    sign(['no-shame', 'trips-and-evenings'], 10),
    sign(['no-shame', 'body-photo'], 10),
    sign(['no-shame', 'young-women'], 8),
    sign(['companionship', 'secretive'], 12),
    sign(['selection', 'private-place', 'at-night'], 8),
  ],
  R18: [
    sign(['union', 'hostile'], 5, ['union-is-the-job']),
    sign(['union', 'not-joining'], 6, ['union-is-the-job']),
    // A union is seldom named in an advert: where it is neither offered nor the work itself, a person looks.
    sign(['union'], 0, ['union-is-the-job', 'trade']),
  ],
  R19: [sign(['send-it', 'too-private', 'while-applying'], 12, ['later-or-service'])],
};

/** These are taken back by a negation beside them; the other concepts carry their own. */
export const NEGATABLE: ReadonlySet<Concept> = new Set<Concept>([
  'worker-gives',
  'hands-over',
  'price',
  'deposit',
  'kept-by-others',
  'taken-from-pay',
  'money-off',
  'must-return',
  'is-wanted',
  'is-taken-on',
  'send-it',
  'employer-pays',
  'lent-out',
]);
