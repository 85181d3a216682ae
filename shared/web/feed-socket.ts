import { CLOSED, type PublicMessage, PROTOCOL_VERSION, SILENCE_MS, type StaffMessage } from '../feed.ts';
import { call, replyOrTrouble } from './call.ts';
import { Reconnect } from './reconnect.ts';

export type Scope = 'public' | 'staff';
export type MessageOf<S extends Scope> = S extends 'public' ? PublicMessage : StaffMessage;

type Listener<S extends Scope> = {
  message(message: MessageOf<S>): void;
  connected(is: boolean): void;
  /** Nothing came for 15 s, or something came again [F6]. */
  silent(is: boolean): void;
  /** The server took the right to this scope away; nothing more will come. */
  refused(): void;
};

/** A websocket to the feed that comes back by itself from where it was, until it is refused or closed. */
export class FeedSocket<S extends Scope> {
  readonly #reconnect = new Reconnect();
  readonly #wake = (): void => {
    if (document.visibilityState === 'visible' && !this.#socket) this.#open();
  };
  readonly scope: S;
  readonly #listener: Listener<S>;
  readonly #ticket: (() => Promise<string>) | undefined;
  #socket: WebSocket | null = null;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  /** `ticket` fetches what opens the feed once, for devices; members and visitors need none. */
  constructor(scope: S, listener: Listener<S>, ticket?: () => Promise<string>) {
    this.scope = scope;
    this.#listener = listener;
    this.#ticket = ticket;
    addEventListener('online', this.#wake);
    document.addEventListener('visibilitychange', this.#wake);
    this.#listenForSilence();
    this.#open();
  }

  get position() {
    return this.#reconnect.position;
  }

  close(): void {
    this.#ended = true;
    clearTimeout(this.#silence);
    clearTimeout(this.#retry);
    removeEventListener('online', this.#wake);
    document.removeEventListener('visibilitychange', this.#wake);
    this.#drop();
  }

  #open(): void {
    clearTimeout(this.#retry);
    if (!this.#ticket) return this.#connect([]);
    this.#ticket().then(
      (ticket) => this.#connect(['jarmanke', ticket]),
      () => this.#comeBack(),
    );
  }

  #connect(protocols: string[]): void {
    if (this.#ended || this.#socket) return;
    const socket = new WebSocket(this.#address(), protocols);
    this.#socket = socket;
    socket.onopen = () => this.#listener.connected(true);
    socket.onmessage = ({ data }) => this.#hear(JSON.parse(String(data)) as MessageOf<S>);
    socket.onclose = ({ code }) => {
      if (this.#socket === socket) this.#lose(code);
    };
  }

  #hear(message: MessageOf<S>): void {
    this.#listenForSilence();
    this.#listener.silent(false);
    const was = this.#reconnect.position?.epoch;
    // Another epoch may be another fair: this page asks, and begins anew where it is.
    if (message.kind === 'snapshot' && was !== undefined && was !== message.epoch)
      void replyOrTrouble(call('GET /api/fair'));
    if (this.#reconnect.hear(message)) this.#listener.message(message);
    else this.#startAfresh();
  }

  #lose(code: number): void {
    this.#drop();
    if (code === CLOSED.moved) location.reload();
    else if (code === CLOSED.notAllowed) {
      this.close();
      this.#listener.refused();
    } else this.#comeBack();
  }

  #comeBack(): void {
    if (!this.#ended) this.#retry = setTimeout(() => this.#open(), this.#reconnect.nextWait());
  }

  #startAfresh(): void {
    this.#drop();
    this.#comeBack();
  }

  #listenForSilence(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#listener.silent(true);
      if (this.#socket) this.#startAfresh();
      this.#listenForSilence();
    }, SILENCE_MS);
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    this.#listener.connected(false);
  }

  #address(): string {
    const query = new URLSearchParams({ scope: this.scope, v: String(PROTOCOL_VERSION), ...this.#reconnect.query() });
    return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/feed?${query.toString()}`;
  }
}
