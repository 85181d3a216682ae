import { Type } from 'typebox';
import { endpoint } from './endpoint.ts';
import { id, instant, maybe, oneOf, strict } from './fields.ts';
import { badgeIn } from './badges.ts';

export const ADVICE_TOPICS = ['job-search', 'cv', 'contract', 'union', 'discrimination', 'migration', 'other'] as const;
export type AdviceTopic = (typeof ADVICE_TOPICS)[number];
export const REFERRALS = ['labour-inspection', 'union', 'legal-aid', 'hotline', 'training', 'other'] as const;
export type Referral = (typeof REFERRALS)[number];

export const giveAdvice = endpoint({
  route: 'POST /api/advice',
  summary: 'A visitor was advised; without a badge it counts as one person',
  who: ['adviser', 'facilitator'],
  body: strict({
    id,
    topic: oneOf(...ADVICE_TOPICS),
    badge: maybe(badgeIn),
    minutes: maybe(Type.Integer({ minimum: 0, maximum: 600 })),
    referredTo: maybe(oneOf(...REFERRALS)),
  }),
  reply: strict({ id, at: instant }),
  status: 201,
});
