import type { DeclineReason } from '../offers.ts';
import { m } from '../words/compiled/messages.js';

export const DECLINE_LABELS: Readonly<Record<DeclineReason, () => string>> = {
  pay: m.reason_pay,
  distance: m.reason_distance,
  hours: m.reason_hours,
  contract: m.reason_contract,
  conditions: m.reason_conditions,
  prestige: m.reason_prestige,
  other: m.reason_other,
};
