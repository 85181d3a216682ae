import { v7 as uuid } from 'uuid';
import {
  type AdviceOutcome,
  type AdviceTopic,
  type Checklist,
  REFERRAL_TEXT,
  type Referral,
} from '../../shared/advice.ts';
import type { Body } from '../../shared/calls.ts';

/** One talk being written down. Everything but the place is empty again once the server has it. */
export class Advising {
  topic = $state('');
  minutes = $state('10');
  outcome = $state<string>('answered');
  placeId = $state('');
  badge = $state('');
  referredTo = $state('');
  partnerId = $state('');
  agreed = $state(false);
  checklist = $state<Checklist>({});
  /** Kept until the server has answered, so that advice sent twice counts once. */
  #id = uuid();

  constructor(placeId: string, badge: string) {
    [this.placeId, this.badge] = [placeId, badge];
  }

  get body(): Body<'POST /api/advice'> {
    const isContract = this.topic === 'contract' && Object.keys(this.checklist).length > 0;
    return {
      id: this.#id,
      topic: this.topic as AdviceTopic,
      minutes: Number(this.minutes),
      outcome: this.outcome as AdviceOutcome,
      ...(this.placeId ? { placeId: this.placeId } : {}),
      ...(this.badge.trim() ? { badge: this.badge.trim() } : {}),
      ...(isContract ? { checklist: { ...this.checklist } } : {}),
      ...this.#referral,
    };
  }

  get #referral(): Partial<Body<'POST /api/advice'>> {
    if (this.outcome !== 'referred') return {};
    if (this.partnerId) return { partnerId: this.partnerId, consentText: REFERRAL_TEXT };
    return this.referredTo ? { referredTo: this.referredTo as Referral } : {};
  }

  begin(): void {
    this.#id = uuid();
    Object.assign(this, { topic: '', minutes: '10', outcome: 'answered', badge: '', checklist: {} });
    Object.assign(this, { referredTo: '', partnerId: '', agreed: false });
  }
}
