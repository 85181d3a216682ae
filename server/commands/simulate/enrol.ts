import { createHash } from 'node:crypto';
import type { Reply } from '../../../shared/calls.ts';
import { CallRefused } from '../client.ts';
import type { CrewDevice, CrewMember } from './acts.ts';
import type { Plan } from './plan.ts';
import { nobody, type Caller, type Wire } from './wire.ts';

/** Everybody who can call, by the plan's key. */
export type Callers = Map<string, Caller>;

/** An organiser who signs in with a password, and again when the session ends. */
export const organiserOf = async (wire: Wire, login: string, password: string): Promise<Caller> => {
  const caller = nobody();
  const signIn = async () => void (await wire.call(nobodyWith(caller), 'POST', '/api/session', { login, password }));
  await signIn();
  return Object.assign(caller, { renew: signIn });
};

/** The same cookie jar, without a way to sign in again: signing in must not try itself. */
const nobodyWith = ({ cookies }: Caller): Caller => ({ cookies });

/** Pairs the day's devices and signs its members in by their cards, as people would. */
export const enrolCrew = async (
  wire: Wire,
  organiser: Caller,
  { crew, people, scene, seed }: Plan,
): Promise<Callers> => {
  const callers: Callers = new Map();
  await Promise.all(crew.devices.map(async (device) => callers.set(device.key, await paired(wire, organiser, device))));
  await Promise.all(
    crew.members.map(async (member) => callers.set(member.key, await withCard(wire, organiser, member))),
  );
  for (const { index, way } of people)
    if (way === 'phone') callers.set(`phone:${index}`, phone(`${seed}/${people.length}/${scene.day}/${index}`));
  return callers;
};

/** A phone keeps its cookie: the same in every run of the same day, so that its calls are known again. */
const phone = (name: string): Caller => ({
  cookies: new Map([['phone', createHash('sha256').update(`phone/${name}`).digest('base64url')]]),
});

const paired = async (wire: Wire, organiser: Caller, { id, name, kind, placeId }: CrewDevice): Promise<Caller> => {
  const enrolled = await wire.call<Reply<'POST /api/devices'>>(organiser, 'POST', '/api/devices', {
    id,
    name,
    kind,
    placeId,
  });
  const pair = async (pairingCode: string): Promise<Caller> => {
    const { token } = await wire.call<Reply<'POST /api/devices/pair'>>(nobody(), 'POST', '/api/devices/pair', {
      pairingCode,
    });
    return { ...nobody(), token };
  };
  return pair(enrolled.pairingCode).catch(async (error: unknown) => {
    // The code was used by an earlier run of the same day, or its answer was lost: the device gets a new one.
    if (!(error instanceof CallRefused) || error.status >= 500) throw error;
    const again = await wire.call<Reply<'POST /api/devices/:id/pairing-code'>>(
      organiser,
      'POST',
      `/api/devices/${enrolled.id}/pairing-code`,
      {},
    );
    return pair(again.pairingCode);
  });
};

const withCard = async (wire: Wire, organiser: Caller, member: CrewMember): Promise<Caller> => {
  const { key: _key, ...body } = member;
  const added = await wire.call<Reply<'POST /api/members'>>(organiser, 'POST', '/api/members', body);
  let secret = secretOf(added.card.url);
  const caller = nobody();
  const signIn = async () =>
    void (await wire.call({ cookies: caller.cookies }, 'POST', '/api/session/card', { secret }));
  await signIn().catch(async (error: unknown) => {
    if (!(error instanceof CallRefused) || error.status !== 401) throw error;
    const path = `/api/members/${added.id}/card`;
    const fresh = await wire.call<Reply<'POST /api/members/:id/card'>>(organiser, 'POST', path, {});
    secret = secretOf(fresh.card.url);
    await signIn();
  });
  return Object.assign(caller, { renew: signIn });
};

const secretOf = (url: string): string => decodeURIComponent(/#card=(.+)$/.exec(url)?.[1] ?? '');
