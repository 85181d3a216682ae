import { setTimeout as wait } from 'node:timers/promises';
import type { Reply } from '../../../shared/calls.ts';
import { CallRefused, type Client } from '../client.ts';
import { foldEmployer } from '../../imports/fold-cell.ts';
import type { PlannedRow } from '../../imports/plan.ts';
import { differing, employerIdOf, vacancyIdOf } from '../../imports/same-again.ts';
import type { EmployerDraft, EmployerRow } from '../../imports/to-employer.ts';
import type { VacancyRow } from '../../imports/to-vacancy.ts';

const ROW_REFUSED = new Set([400, 404, 409, 413]);
const BUSY = new Set([429, 503]);
/** Calls under way at once: the server commits those that come together in one go. */
const LANES = 8;

/** What became of one row. `differs` names the fields in which the server's vacancy is not the file's. */
export type Outcome =
  | { number: number; what: 'added' | 'changed'; state?: string; findings?: string[] }
  | { number: number; what: 'already-there' }
  | { number: number; what: 'differs'; fields: string[] }
  | { number: number; what: 'refused'; why: string };

export type Sending = {
  client: Client;
  update: boolean;
  isStopped: () => boolean;
  onOutcome: (outcome: Outcome) => void;
};

/** Registers the employers that the fair does not have yet, by folded name. */
export async function sendEmployers(rows: PlannedRow<EmployerRow>[], sending: Sending): Promise<void> {
  const employers = await fairsEmployers(sending.client);
  await inLanes(rows, sending, async (row) => {
    if (employers.has(row.key)) return { number: row.number, what: 'already-there' };
    await employers.idOf(row.draft);
    return { number: row.number, what: 'added' };
  });
}

/** Posts the vacancies with ids made from their keys, so that a second or a broken-off import adds nothing twice. */
export async function sendVacancies(rows: PlannedRow<VacancyRow>[], sending: Sending): Promise<void> {
  const { client, update } = sending;
  const employers = await fairsEmployers(client);
  const known = await knownVacancies(client);
  await inLanes(rows, sending, async ({ number, key, employer, draft }) => {
    const id = vacancyIdOf(employers.fairId, key);
    if (!known.has(id)) {
      const employerId = await employers.idOf({ name: employer });
      const posted = await client.call<Reply<'POST /api/vacancies'>>('POST', '/api/vacancies', {
        id,
        employerId,
        ...draft,
      });
      return { number, what: 'added', ...judged(posted) };
    }
    const there = await client.call<Record<string, unknown>>('GET', `/api/vacancies/${id}`);
    const others = differing(draft, there);
    if (others.length === 0) return { number, what: 'already-there' };
    if (!update) return { number, what: 'differs', fields: others.map(([field]) => field) };
    const changed = await client.call<Reply<'PATCH /api/vacancies/:id'>>(
      'PATCH',
      `/api/vacancies/${id}`,
      Object.fromEntries(others),
    );
    return { number, what: 'changed', ...judged(changed) };
  });
}

const judged = ({ state, findings }: Reply<'POST /api/vacancies'>) => ({
  state,
  findings: findings.map((finding) => finding.check),
});

async function fairsEmployers(client: Client) {
  const fair = await client.call<Reply<'GET /api/fair'>>('GET', '/api/fair');
  const { items } = await client.call<Reply<'GET /api/employers'>>('GET', '/api/employers');
  const ids = new Map(items.map((employer) => [foldEmployer(employer.name), Promise.resolve(employer.id)]));
  const register = async (key: string, draft: EmployerDraft) => {
    const id = employerIdOf(fair.id, key);
    await client.call('POST', '/api/employers', { id, ...draft });
    return id;
  };
  return {
    fairId: fair.id,
    has: (key: string) => ids.has(key),
    /** The employer's id; an employer that is not there yet is registered first, once for all its rows. */
    idOf(draft: EmployerDraft): Promise<string> {
      const key = foldEmployer(draft.name);
      const known = ids.get(key);
      if (known) return known;
      const id = register(key, draft);
      ids.set(key, id);
      id.catch(() => ids.delete(key));
      return id;
    },
  };
}

async function knownVacancies(client: Client): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let page = 1; ; page += 1) {
    const found = await client.call<Reply<'GET /api/vacancies'>>('GET', `/api/vacancies?state=any&page=${page}`);
    for (const vacancy of found.items) ids.add(vacancy.id);
    if (page * found.pageSize >= found.total) return ids;
  }
}

/** A refused row does not hold up the others; a lost connection ends all, since the same import can go on later. */
async function inLanes<Row extends { number: number }>(
  rows: Row[],
  { isStopped, onOutcome }: Sending,
  send: (row: Row) => Promise<Outcome>,
): Promise<void> {
  const waiting = rows.values();
  let isBroken = false;
  const lane = async () => {
    for (const row of waiting) {
      if (isStopped() || isBroken) return;
      const sent = withPatience(() => send(row), row.number);
      sent.catch(() => (isBroken = true));
      onOutcome(await sent);
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason;
}

async function withPatience(send: () => Promise<Outcome>, number: number): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error;
      if (ROW_REFUSED.has(error.status)) return { number, what: 'refused', why: withField(error) };
      if (!BUSY.has(error.status) || attempt === 5) throw error;
      await wait((error.retryAfterSeconds ?? attempt) * 1000);
    }
  }
}

const withField = (error: CallRefused) => (error.field ? `${error.field}: ${error.message}` : error.message);
