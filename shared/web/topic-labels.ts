import type { AdviceTopic } from '../advice.ts';
import type { ReportAbout } from '../rights.ts';
import { m } from '../words/compiled/messages.js';

/** What advice is about, as it stands in the middle of a sentence. */
export const TOPIC_LABELS: Readonly<Record<AdviceTopic, () => string>> = {
  'job-search': m.topic_job_search,
  cv: m.topic_cv,
  contract: m.topic_contract,
  union: m.topic_union,
  discrimination: m.topic_discrimination,
  migration: m.topic_migration,
  other: m.topic_other,
};

/** What a report is about. */
export const REPORT_LABELS: Readonly<Record<ReportAbout, () => string>> = {
  harassment: m.report_harassment,
  fee: m.report_fee,
  promise: m.report_promise,
  documents: m.report_documents,
  other: m.report_other,
};
