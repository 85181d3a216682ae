import { createContext } from 'svelte';
import type { Role } from '../shared/endpoint.ts';
import type { Reply } from '../shared/calls.ts';
import { CallRefused, type Trouble, call, isTrouble, replyOrTrouble } from '../shared/web/call.ts';
import { rememberMember } from '../shared/web/remember.ts';
import { leadsSomewhere } from './rooms.ts';

export type SignedIn = Reply<'GET /api/session'>['member'];
type Stage = 'starting' | 'no-server' | 'set-up' | 'signed-out' | 'signed-in';

/** Who sits before this console, from the first look at the server to signing out. */
export class Session {
  stage = $state<Stage>('starting');
  member = $state.raw<SignedIn | null>(null);
  examples = $state.raw<Reply<'GET /api/setup'>['examples']>([]);
  /** Why the card that opened this page did not sign in. */
  cardTrouble = $state.raw<Trouble | null>(null);
  /** The server ended the session while somebody was at work. */
  ended = $state(false);
  readonly #card: string | null;

  constructor(card: string | null) {
    this.#card = card;
    void this.start();
  }

  async start(): Promise<void> {
    this.stage = 'starting';
    // Which fair this is goes with every call from here on; there may be none yet.
    const [setup] = await Promise.all([replyOrTrouble(call('GET /api/setup')), replyOrTrouble(call('GET /api/fair'))]);
    if (isTrouble(setup)) return void (this.stage = 'no-server');
    this.examples = setup.examples;
    if (!setup.done) return void (this.stage = 'set-up');
    const reply = await replyOrTrouble(this.#card ? this.#signInByCard(this.#card) : call('GET /api/session'));
    if (!isTrouble(reply)) return this.enter(reply.member);
    if (this.#card) this.cardTrouble = reply;
    this.#leave();
  }

  enter(member: SignedIn): void {
    this.member = member;
    this.ended = false;
    this.cardTrouble = null;
    this.stage = 'signed-in';
    rememberMember(true);
  }

  is(...roles: Role[]): boolean {
    return this.member !== null && roles.includes(this.member.role);
  }

  /** Whether an address of the console leads anywhere for this member. */
  mayOpen(address: string): boolean {
    return this.member !== null && leadsSomewhere(this.member.role, address);
  }

  /** The reply, or the trouble as a value; a session that has ended leads back to the sign-in. */
  async ask<T>(work: Promise<T>): Promise<T | Trouble> {
    const reply = await replyOrTrouble(work);
    if (reply instanceof CallRefused && reply.status === 401 && this.stage === 'signed-in') this.#end();
    return reply;
  }

  async signOut(): Promise<void> {
    await replyOrTrouble(call('DELETE /api/session'));
    this.#leave();
  }

  #signInByCard(secret: string) {
    return call('POST /api/session/card', { body: { secret } });
  }

  #end(): void {
    this.ended = true;
    this.#leave();
  }

  #leave(): void {
    this.member = null;
    this.stage = 'signed-out';
    rememberMember(false);
  }
}

const [sessionHere, giveSession] = createContext<Session>();
export { giveSession, sessionHere };
