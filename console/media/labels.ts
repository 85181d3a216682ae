import type { Interview, Medium } from '../../shared/media.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const MEDIUM_WORDS: Readonly<Record<Medium, () => string>> = {
  tv: m.media_tv,
  radio: m.media_radio,
  paper: m.media_paper,
  online: m.media_online,
  other: m.media_other,
};
export const WHO_WORDS: Readonly<Record<Interview['who'], () => string>> = {
  organiser: m.media_who_organiser,
  employer: m.media_who_employer,
  visitor: m.media_who_visitor,
  facilitator: m.media_who_facilitator,
  official: m.media_who_official,
};
export const FILMING_WORDS: Readonly<Record<Interview['filming'], () => string>> = {
  'not-asked': m.media_not_asked,
  agreed: m.media_agreed,
  refused: m.media_refused,
  'not-filmed': m.media_not_filmed,
};
export const FILMING_LOOKS: Readonly<Record<Interview['filming'], { colour: string; sign: string }>> = {
  'not-asked': { colour: 'am', sign: '◆' },
  agreed: { colour: 'ok', sign: '●' },
  refused: { colour: 'st', sign: '■' },
  'not-filmed': { colour: 'lk', sign: '○' },
};
