import type { MeetingKind } from '../../shared/meetings.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const MEETING_LABELS: Readonly<Record<MeetingKind, () => string>> = {
  talk: m.meeting_talk,
  'cv-left': m.meeting_cv_left,
  interview: m.meeting_interview,
};
