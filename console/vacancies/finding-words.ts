import { m } from '../../shared/words/compiled/messages.js';

/** What each check found, and how to mend it. */
export const FINDING_WORDS: Readonly<Record<string, () => string>> = {
  R01: m.finding_r01,
  R02: m.finding_r02,
  R03: m.finding_r03,
  R04: m.finding_r04,
  R05: m.finding_r05,
  R06: m.finding_r06,
  R07: m.finding_r07,
  R08: m.finding_r08,
  R09: m.finding_r09,
  R10: m.finding_r10,
  R11: m.finding_r11,
  R12: m.finding_r12,
  R13: m.finding_r13,
  R14: m.finding_r14,
  R15: m.finding_r15,
  R16: m.finding_r16,
  R17: m.finding_r17,
  R18: m.finding_r18,
  R19: m.finding_r19,
  R20: m.finding_r20,
  R21: m.finding_r21,
};
