import type { Entry } from './events.ts';
import type { FairNow, Texts } from './fair.ts';
import type { PublicEntry, PublicFair } from './noticeboard.ts';

/** Rises whenever a message or an event changes its shape; a test pins the shape to it. */
export const PROTOCOL_VERSION = 1;

/** An entry as it travels: with the words that it needs [J7]. */
export type ToldEntry = Entry & { texts?: Texts };
export type ToldFair = FairNow & { texts: Texts };

type Message<F, E> =
  | { kind: 'snapshot'; epoch: string; seq: number; fair: F }
  | { kind: 'entries'; epoch: string; entries: E[] }
  | { kind: 'heartbeat'; seq: number; at: string };
export type StaffMessage = Message<ToldFair, ToldEntry>;
export type PublicMessage = Message<PublicFair, PublicEntry>;

/** Why the server closed a socket. */
export const CLOSED = {
  /** F5: more than 1 MiB unsent; come back from your position. */
  tooSlow: 4008,
  /** The right to this scope was taken away. */
  notAllowed: 4003,
  /** What this member leads has changed: begin again with a page loaded anew. */
  moved: 4004,
  /** F7: more than 50 messages in 10 s. */
  tooChatty: 4029,
  /** The server is going down; come back. */
  goingAway: 1001,
} as const;

/** A screen that has heard nothing for so long says so [F6]. */
export const SILENCE_MS = 15_000;
export const HEARTBEAT_MS = 10_000;
