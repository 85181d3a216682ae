import { WORKER_PAYS } from './r01-worker-pays.ts';
import { PAPERS_KEPT } from './r02-papers-kept.ts';
import { ABROAD_WITHOUT_PERMIT } from './r03-abroad-without-permit.ts';
import { EMPLOYER_HIDDEN } from './r04-employer-hidden.ts';
import { TOO_GOOD } from './r05-too-good.ts';
import { PAY_MISSING } from './r06-pay-missing.ts';
import { LOW_PAY } from './r07-low-pay.ts';
import { NO_WRITTEN_CONTRACT } from './r08-no-written-contract.ts';
import { DISGUISED_EMPLOYMENT } from './r09-disguised-employment.ts';
import { EXCESSIVE_HOURS } from './r10-excessive-hours.ts';
import { WAGES_WITHHELD } from './r11-wages-withheld.ts';
import { DEBT } from './r12-debt.ts';
import { ISOLATION } from './r13-isolation.ts';
import { ONE_SEX_ONLY } from './r14-one-sex-only.ts';
import { UNLAWFUL_GROUNDS } from './r15-unlawful-grounds.ts';
import { UNDER_AGE } from './r16-under-age.ts';
import { SEXUAL_EXPLOITATION } from './r17-sexual-exploitation.ts';
import { AGAINST_UNIONS } from './r18-against-unions.ts';
import { OVER_COLLECTION } from './r19-over-collection.ts';
import { EMPTY_OR_DUPLICATE } from './r20-empty-or-duplicate.ts';
import { NO_PROTECTION } from './r21-no-protection.ts';
import type { VacancyText } from './text.ts';

export const VACANCY_TEXTS: readonly VacancyText[] = [
  WORKER_PAYS,
  PAPERS_KEPT,
  ABROAD_WITHOUT_PERMIT,
  EMPLOYER_HIDDEN,
  TOO_GOOD,
  PAY_MISSING,
  LOW_PAY,
  NO_WRITTEN_CONTRACT,
  DISGUISED_EMPLOYMENT,
  EXCESSIVE_HOURS,
  WAGES_WITHHELD,
  DEBT,
  ISOLATION,
  ONE_SEX_ONLY,
  UNLAWFUL_GROUNDS,
  UNDER_AGE,
  SEXUAL_EXPLOITATION,
  AGAINST_UNIONS,
  OVER_COLLECTION,
  EMPTY_OR_DUPLICATE,
  NO_PROTECTION,
].flat();
