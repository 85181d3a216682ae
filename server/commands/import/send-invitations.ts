import { rename, rm, writeFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { inFours } from '../../../shared/badges.ts';
import type { Reply } from '../../../shared/calls.ts';
import { INVITATIONS_AT_ONCE } from '../../../shared/invitations.ts';
import type { Client } from '../client.ts';
import { invitationId, keyOfFair } from './invitation-keys.ts';
import { UsageError } from '../../imports/usage-error.ts';
import type { PlannedRow } from '../../imports/plan.ts';
import type { InvitationItem } from '../../imports/plan-invitations.ts';
import type { Sending } from './send.ts';

type Rows = PlannedRow<InvitationItem>[];
type Badge = Reply<'POST /api/invitations'>['items'][number];
/** How the list is laid out. */
export type Laid = { headings: string[]; phoneAt: number | undefined; delimiter: string };
/** `out` is the list with its codes, `key` the file with the list's key. */
export type InvitationFiles = { out: string; key: string; newKey: boolean; withGroups: boolean };

/** Gets a badge for everybody in the list and writes the list with codes and links; no name, phone or address is sent. */
export async function sendInvitations(
  rows: Rows,
  { client, isStopped, onOutcome }: Sending,
  list: { files: InvitationFiles } & Laid,
): Promise<void> {
  const { files } = list;
  const key = await keyOfFair(files.key, await fairOf(client), files.newKey);
  await writable(files.out);
  const badges: Badge[] = [];
  for (let from = 0; from < rows.length && !isStopped(); from += INVITATIONS_AT_ONCE) {
    const some = rows.slice(from, from + INVITATIONS_AT_ONCE);
    const invitations = some.map(({ who, draft: { language, group } }) => ({
      id: invitationId(key, who),
      ...(language && { language }),
      ...(files.withGroups && group && { group }),
    }));
    const { items } = await client.call<Reply<'POST /api/invitations'>>('POST', '/api/invitations', { invitations });
    badges.push(...items);
    for (const [index, { isNew }] of items.entries())
      onOutcome({ number: some[index]!.number, what: isNew ? 'added' : 'already-there' });
  }
  if (isStopped()) return;
  await write(files.out, withCodes(rows, badges, list));
}

async function fairOf(client: Client): Promise<{ id: string; invited: number }> {
  const { id, publicUrl } = await client.call<Reply<'GET /api/fair'>>('GET', '/api/fair');
  if (publicUrl === null)
    throw new UsageError(
      'A link that was sent outlives an address: set JARMANKE_PUBLIC_URL where the server runs, start it again, and import then.',
    );
  const { invited } = await client.call<Reply<'GET /api/invitations'>>('GET', '/api/invitations');
  return { id, invited };
}

/** A code stands in fours: as one number a spreadsheet would lose its last digits. */
function withCodes(rows: Rows, badges: Badge[], { headings, phoneAt, delimiter }: Laid): string {
  const lines = rows.map(({ cells, draft }, index) => {
    const filled = headings.map((_, at) => (at === phoneAt && draft.phone ? draft.phone : (cells[at] ?? '')));
    const { badge = '', url = '' } = badges[index] ?? {};
    return [...filled, inFours(badge), url];
  });
  return `\uFEFF${Papa.unparse([[...headings, 'badge', 'link'], ...lines], { delimiter })}\r\n`;
}

const partOf = (file: string): string => `${file}.part`;

/** Fails before anything is sent where the codes could not be written down afterwards. */
async function writable(file: string): Promise<void> {
  await writeFile(partOf(file), '', { mode: 0o600 }).catch((error: Error) => {
    throw new UsageError(`${file} cannot be written: ${error.message}`);
  });
  await rm(partOf(file));
}

/** A list that is there already is replaced whole or not at all; it holds names, so only its owner may read it. */
async function write(file: string, text: string): Promise<void> {
  await writeFile(partOf(file), text, { mode: 0o600 });
  await rename(partOf(file), file);
}
