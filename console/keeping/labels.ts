import type { KeptKind } from '../../shared/keeping.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const KEPT_LABELS: Readonly<Record<KeptKind, () => string>> = {
  'follow-up-contacts': m.kept_follow_up_contacts,
  'employer-contacts': m.kept_employer_contacts,
  'meeting-notes': m.kept_meeting_notes,
  'offer-notes': m.kept_offer_notes,
  'scan-notes': m.kept_scan_notes,
  'left-items': m.kept_left_items,
  'union-contacts': m.kept_union_contacts,
  replies: m.kept_replies,
};
