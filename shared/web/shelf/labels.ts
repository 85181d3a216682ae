import type { DirectoryKind } from '../../directory.ts';
import type { ShelfTopic } from '../../handouts.ts';
import { m } from '../../words/compiled/messages.js';

export const SHELF_TOPIC_LABELS: Readonly<Record<ShelfTopic, () => string>> = {
  'job-search': m.shelf_job_search,
  'work-contracts': m.shelf_work_contracts,
  'trade-unions': m.shelf_trade_unions,
  discrimination: m.shelf_discrimination,
  pay: m.shelf_pay,
  migration: m.shelf_migration,
  other: m.shelf_other,
};
export const DIRECTORY_LABELS: Readonly<Record<DirectoryKind, () => string>> = {
  union: m.turn_union,
  'legal-aid': m.turn_legal_aid,
  'labour-inspection': m.turn_labour_inspection,
  ombudsman: m.turn_ombudsman,
  hotline: m.turn_hotline,
  training: m.turn_training,
  other: m.turn_other,
};
