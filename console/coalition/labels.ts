import type {
  AssessmentKind,
  AssessmentState,
  Memorandum,
  PartnerPromise,
  PartnerRole,
} from '../../shared/coalition.ts';
import { m } from '../../shared/words/compiled/messages.js';

type Words<K extends string> = Readonly<Record<K, () => string>>;

export const ROLE_WORDS: Words<PartnerRole> = {
  ngo: m.partner_ngo,
  union: m.partner_union,
  authority: m.partner_authority,
  employers: m.partner_employers,
  university: m.partner_university,
  media: m.partner_media,
  donor: m.partner_donor,
};
export const MEMORANDUM_WORDS: Words<Memorandum> = {
  none: m.memo_none,
  drafted: m.memo_drafted,
  signed: m.memo_signed,
};
export const PROMISE_WORDS: Words<PartnerPromise['state']> = {
  open: m.promise_open,
  kept: m.promise_kept_word,
  broken: m.promise_broken,
};
export const KIND_WORDS: Words<AssessmentKind> = {
  well: m.assess_well,
  problem: m.assess_problem,
  decision: m.assess_decision,
};
export const STATE_WORDS: Words<AssessmentState> = {
  open: m.assess_open,
  done: m.assess_done,
  dropped: m.assess_dropped,
};
type Look = { colour: string; sign: string };
export const MEMORANDUM_LOOKS: Readonly<Record<Memorandum, Look>> = {
  none: { colour: 'am', sign: '◆' },
  drafted: { colour: 'lk', sign: '○' },
  signed: { colour: 'ok', sign: '●' },
};
export const STATE_LOOKS: Readonly<Record<AssessmentState, Look>> = {
  open: { colour: 'am', sign: '◆' },
  done: { colour: 'ok', sign: '●' },
  dropped: { colour: 'lk', sign: '○' },
};

/** The choices of a closed list, for a field. */
export const choices = <K extends string>(words: Words<K>): { value: string; label: string }[] =>
  Object.entries<() => string>(words).map(([value, label]) => ({ value, label: label() }));
