import { call, CallRefused, replyOrTrouble } from '../../shared/web/call.ts';
import { Care } from '../arrival/care.ts';
import { keepPairing, knownPairing, type Pairing, versionOf } from '../arrival/pairing.ts';

const HEARTBEAT_MS = 10_000;

/** A board that was paired says that it is there; one that was not, or is no longer, shows the same and says nothing. */
export class SignOfLife {
  readonly #care = new Care();
  #beat: ReturnType<typeof setInterval> | undefined;

  constructor() {
    if (knownPairing('board')) this.#begin();
  }

  pair(pairing: Pairing): void {
    keepPairing(pairing, 'board');
    this.#begin();
  }

  close(): void {
    clearInterval(this.#beat);
    this.#care.close();
  }

  #begin(): void {
    this.#beat = setInterval(() => void this.#say(), HEARTBEAT_MS);
    void this.#say();
  }

  async #say(): Promise<void> {
    const version = versionOf(import.meta.url);
    const body = { pending: 0, oldestPendingAt: null, version, clockAt: new Date().toISOString(), ...this.#care.said };
    const reply = await replyOrTrouble(call('POST /api/devices/heartbeat', { body }));
    if (!(reply instanceof CallRefused) || reply.status !== 401) return;
    clearInterval(this.#beat);
    keepPairing(null, 'board');
  }
}
