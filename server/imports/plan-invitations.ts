import { INVITATION_COLUMNS, type InvitationField } from './invitation-words.ts';
import { withRowFaults } from './judge-rows.ts';
import { matchColumns } from './match-columns.ts';
import type { Plan, PlanOptions, PlannedRow } from './plan.ts';
import type { Table } from './read-table.ts';
import { nameKey, toInvitation, type InvitationRow } from './to-invitation.ts';

/** A row of the list with its cells as they stand there. */
export type InvitationItem = InvitationRow & { cells: string[] };
type Planned = PlannedRow<InvitationItem>;

const TELLING = ['name', 'phone', 'email'] as const;

/** A table to invited people, each once; nothing is sent anywhere. */
export function planInvitations(table: Table, options: PlanOptions): Plan<InvitationField, InvitationItem> {
  const columns = matchColumns(table.rows, INVITATION_COLUMNS, options.columns);
  const missing = TELLING.some((field) => columns.indexOf.has(field)) ? [] : [...TELLING];
  const rows = columns.rows.map((row): Planned => {
    const cell = (field: InvitationField) => row.cells[columns.indexOf.get(field) ?? -1] ?? '';
    const item = { ...toInvitation(cell, options.country), cells: row.cells };
    const judged = withRowFaults(row, columns, item, options.acceptDamaged);
    return { ...judged, key: judged.who };
  });
  return { columns, missing, rows: takeOnce(rows) };
}

/**
 * Drops the second row of the same person: the same phone, the same e-mail address where one has no phone, or the same
 * name in the same group where one says nothing more of who it is.
 */
function takeOnce(rows: Planned[]): Planned[] {
  const byKey = new Map<string, Planned>();
  return rows.flatMap((row) => {
    if (row.faults.length > 0) return [row];
    const keys = keysOf(row);
    const earlier = keys.map((key) => byKey.get(key)).find((one) => one && !isSomebodyElse(one, row));
    if (earlier) {
      earlier.notes.push(`the same person again is taken once: rows ${earlier.number} and ${row.number}`);
      return [];
    }
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, row);
    return [row];
  });
}

const keysOf = ({ who, draft }: Planned): string[] => [who, ...(draft.name ? [nameKey(draft.name, draft.group)] : [])];

/** Two phones, or two addresses, under one name are two people. */
const isSomebodyElse = (one: Planned, other: Planned): boolean =>
  (['phone', 'email'] as const).some(
    (field) =>
      one.draft[field] && other.draft[field] && one.draft[field] !== other.draft[field] && one.who !== other.who,
  );
