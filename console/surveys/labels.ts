import type { SurveyKind, SurveyState } from '../../shared/surveys.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const SURVEY_STATE_LABELS: Readonly<Record<SurveyState, () => string>> = {
  draft: m.survey_draft,
  open: m.survey_open,
  closed: m.survey_closed,
};
export const SURVEY_STATE_LOOKS: Readonly<Record<SurveyState, { colour: string; sign: string }>> = {
  draft: { colour: 'lk', sign: '○' },
  open: { colour: 'ok', sign: '●' },
  closed: { colour: 'am', sign: '◆' },
};
export const SURVEY_KIND_LABELS: Readonly<Record<SurveyKind, () => string>> = {
  faces: m.survey_kind_faces,
  choice: m.survey_kind_choice,
  number: m.survey_kind_number,
  text: m.survey_kind_text,
};
