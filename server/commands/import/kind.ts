import type { Plan, PlanOptions, PlannedRow } from '../../imports/plan.ts';
import type { Table } from '../../imports/read-table.ts';
import type { AnyRow, Print } from './report.ts';
import type { Sending } from './send.ts';

export type ImportOptions = {
  what?: string;
  file?: string;
  sheet?: string;
  errors?: string;
  url?: string;
  check?: boolean;
  columns?: string;
  encoding?: string;
  delimiter?: string;
  employer?: string;
  currency?: string;
  country?: string;
  update?: boolean;
  skipBad?: boolean;
  acceptDamaged?: boolean;
  out?: string;
  key?: string;
  newKey?: boolean;
  withGroups?: boolean;
  withoutNames?: boolean;
};
/** What an import does of its own; `before` and `after` are told around the sending. */
export type Kind<Item extends AnyRow> = {
  fields: string[];
  plan: (table: Table, options: PlanOptions) => Plan<string, Item>;
  send: (rows: PlannedRow<Item>[], sending: Sending) => Promise<void>;
  before?: (print: Print) => void;
  after?: (print: Print) => void;
};
