import { createHash } from 'node:crypto';
import type { Reply } from '../../../shared/calls.ts';
import { CallRefused } from '../client.ts';
import { ORGANISER } from './crew.ts';
import type { Plan } from './plan.ts';
import { nobody, type Caller, type Wire } from './wire.ts';

/** Everybody who can call, and the members' ids, by the plan's key. */
export type Enrolled = { callers: Map<string, Caller>; memberIds: Map<string, string> };

/** An organiser who signs in with a password, and again when the session ends. */
export const organiserOf = async (wire: Wire, login: string, password: string): Promise<Caller> => {
  const caller = nobody();
  const signIn = async () => void (await wire.call(nobodyWith(caller), 'POST', '/api/session', { login, password }));
  await signIn();
  return Object.assign(caller, { renew: signIn });
};

/** The same cookie jar, without a way to sign in again: signing in must not try itself. */
const nobodyWith = ({ cookies }: Caller): Caller => ({ cookies });

/**
 * Pairs the day's devices and signs its members in by their cards, as people would. Who is there already by its name, from
 * an earlier run of the same day, is taken again: the server knows the numbers of its calls.
 */
export const enrolCrew = async (
  wire: Wire,
  organiser: Caller,
  { crew, people, scene, seed }: Plan,
): Promise<Enrolled> => {
  const devices = await oneOfEach(wire, organiser, '/api/devices', crew.devices);
  const members = await oneOfEach(wire, organiser, '/api/members', crew.members);
  const callers: Enrolled['callers'] = new Map([[ORGANISER, organiser]]);
  await Promise.all(devices.map(async ({ key, id }) => callers.set(key, await paired(wire, organiser, id))));
  await Promise.all(members.map(async ({ key, id }) => callers.set(key, await withCard(wire, organiser, id))));
  for (const { index, way } of people)
    if (way === 'phone') callers.set(`phone:${index}`, phone(`${seed}/${people.length}/${scene.day}/${index}`));
  return { callers, memberIds: new Map(members.map(({ key, id }) => [key, id])) };
};

type Named = { id: string; name: string; employerId?: string | null };

/** Adds who is missing; where a lost answer made two of one, the older counts. */
const oneOfEach = async <T extends { key: string; name: string; employerId?: string }>(
  wire: Wire,
  organiser: Caller,
  path: string,
  crew: T[],
): Promise<{ key: string; id: string }[]> => {
  const list = async () =>
    (await wire.call<{ items: Named[] }>(organiser, 'GET', path)).items.sort((a, b) => (a.id < b.id ? -1 : 1));
  const find = (there: Named[], { name, employerId }: T) =>
    there.find((one) => one.name === name && (one.employerId ?? undefined) === employerId);
  const before = await list();
  const missing = crew.filter((one) => !find(before, one));
  await Promise.all(missing.map(({ key: _key, ...body }) => wire.call(organiser, 'POST', path, body)));
  const after = await list();
  return crew.map((one) => ({ key: one.key, id: find(after, one)!.id }));
};

/** A phone keeps its cookie: the same in every run of the same day, so that its calls are known again. */
const phone = (name: string): Caller => ({
  cookies: new Map([['phone', createHash('sha256').update(`phone/${name}`).digest('base64url')]]),
});

const TRIES = 3;

/** A code works once: where the answer to pairing was lost, a new code is made. */
const paired = async (wire: Wire, organiser: Caller, id: string, tries = TRIES): Promise<Caller> => {
  const path = `/api/devices/${id}/pairing-code`;
  const { pairingCode } = await wire.call<Reply<'POST /api/devices/:id/pairing-code'>>(organiser, 'POST', path, {});
  try {
    const { token } = await wire.call<Reply<'POST /api/devices/pair'>>(nobody(), 'POST', '/api/devices/pair', {
      pairingCode,
    });
    return { ...nobody(), token };
  } catch (error) {
    if (error instanceof CallRefused && error.code === 'wrong-pairing-code' && tries > 1)
      return paired(wire, organiser, id, tries - 1);
    throw error;
  }
};

const withCard = async (wire: Wire, organiser: Caller, id: string): Promise<Caller> => {
  const made = await wire.call<Reply<'POST /api/members/:id/card'>>(organiser, 'POST', `/api/members/${id}/card`, {});
  const secret = decodeURIComponent(/#card=(.+)$/.exec(made.card.url)?.[1] ?? '');
  const caller = nobody();
  const signIn = async () => void (await wire.call(nobodyWith(caller), 'POST', '/api/session/card', { secret }));
  await signIn();
  return Object.assign(caller, { renew: signIn });
};
