import type { WebSocket } from '@fastify/websocket';
import { CLOSED } from '../../shared/feed.ts';

/** F5: unsent bytes beyond which a screen is too slow; a snapshot under way does not count. */
const UNSENT_MAX = 1024 * 1024;
/** F7 */
const MESSAGES_MAX = 50;
const MESSAGES_MS = 10_000;
/** A screen too slow to read why it was closed is let go after this. */
const FAREWELL_MS = 5_000;

/** One connected screen: what is sent to it, what it may still say, and whether it keeps up. */
export class Screen {
  readonly socket: WebSocket;
  #snapshotBytes = 0;
  #said: number[] = [];

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', () => this.#hear());
    socket.on('error', () => socket.terminate());
  }

  get isOpen(): boolean {
    return this.socket.readyState === 1;
  }

  send(frame: Buffer): void {
    if (!this.isOpen) return;
    if (this.socket.bufferedAmount - this.#snapshotBytes > UNSENT_MAX) return this.close(CLOSED.tooSlow, 'too slow');
    this.socket.send(frame, { binary: false });
  }

  sendSnapshot(frame: Buffer): void {
    if (!this.isOpen) return;
    this.#snapshotBytes += frame.length;
    this.socket.send(frame, { binary: false }, () => (this.#snapshotBytes -= frame.length));
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason);
    setTimeout(() => this.socket.terminate(), FAREWELL_MS).unref();
  }

  #hear(): void {
    const now = Date.now();
    this.#said = [...this.#said.filter((at) => now - at < MESSAGES_MS), now];
    if (this.#said.length > MESSAGES_MAX) this.close(CLOSED.tooChatty, 'too many messages');
  }
}
