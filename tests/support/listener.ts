import type {} from '@fastify/websocket';
import type { PublicMessage, StaffMessage } from '../../shared/feed.ts';
import type { Caller } from './caller.ts';

type Socket = Awaited<ReturnType<Caller['app']['injectWS']>>;
type Opening = {
  on(event: 'message', hear: (data: unknown) => void): unknown;
  on(event: 'close', hear: (code: number, reason: unknown) => void): unknown;
  on(event: 'error', hear: () => void): unknown;
};
export type Position = { epoch: string; seq: number };
type Message = StaffMessage | PublicMessage;
type Told<M extends Message> = {
  snapshot: Extract<M, { kind: 'snapshot' }>;
  entry: Extract<M, { kind: 'entries' }>['entries'][number];
};

const pathOf = (scope: 'staff' | 'public', from: Position | null): string => {
  const since = from ? `&epoch=${from.epoch}&since=${from.seq}` : '';
  return `/api/feed?scope=${scope}&v=1${since}`;
};

/**
 * A screen on the live feed: keeps every message, its place, and the fair as the caller of `fold` makes it of them. An
 * entry that comes twice or out of order, or before any snapshot, is thrown back at the test.
 */
export class Listener<M extends Message> {
  readonly messages: M[] = [];
  /** Exactly as they came. */
  readonly raw: string[] = [];
  /** The seq of the last snapshot, and of the entries since; a test that has looked at them may begin anew. */
  began = 0;
  seqs: number[] = [];
  position: Position | null = null;
  fair: Told<M>['snapshot']['fair'] | null = null;
  closed: { code: number; reason: string } | null = null;
  wrong: string | null = null;
  readonly #fold: (fair: Told<M>['snapshot']['fair'], entry: Told<M>['entry']) => void;
  #socket: Socket | null = null;
  #changed: (() => void)[] = [];

  constructor(fold: (fair: Told<M>['snapshot']['fair'], entry: Told<M>['entry']) => void) {
    this.#fold = fold;
  }

  /** Opens the feed from a position, or afresh; settles when the server has let the screen in or turned it away. */
  async open(
    by: Caller,
    scope: 'staff' | 'public',
    from: Position | null = this.position,
    headers: object = {},
  ): Promise<void> {
    this.closed = null;
    const asking = { headers: { ...by.headers, ...headers } };
    this.#socket = await by.app.injectWS(pathOf(scope, from), asking, { onInit: (ws) => this.#listen(ws) });
  }

  /** The same over a real connection of the network; one that is asleep reads nothing until `socket.resume()`. */
  async openOverNetwork(
    address: string,
    by: Caller,
    scope: 'staff' | 'public',
    { asleep = false, ca }: { asleep?: boolean; ca?: string } = {},
  ): Promise<void> {
    this.closed = null;
    const made = await by.app.injectWS(pathOf('public', null));
    made.terminate();
    const WebSocket = made.constructor as new (url: string, options: { headers: object }) => Socket;
    const socket = new WebSocket(`${address.replace('http', 'ws')}${pathOf(scope, this.position)}`, {
      headers: by.headers,
      ...(ca ? { ca } : {}),
    });
    this.#listen(socket);
    this.#socket = socket;
    socket.once('open', () => void (asleep && socket.pause()));
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
  }

  get socket(): Socket {
    return this.#socket!;
  }

  get isOpen(): boolean {
    return this.#socket !== null && this.closed === null;
  }

  /** The link breaks, without a word. */
  cut(): void {
    this.#socket?.removeAllListeners();
    this.#socket?.on('error', () => undefined);
    this.#socket?.terminate();
    this.#socket = null;
  }

  /** Waits until what was heard meets a condition. */
  async until(met: () => boolean): Promise<void> {
    while (!met()) {
      if (this.wrong) throw new Error(this.wrong);
      await new Promise<void>((resolve) => this.#changed.push(resolve));
    }
  }

  #listen(ws: Opening): void {
    ws.on('message', (data) => {
      this.raw.push(String(data));
      this.#hear(JSON.parse(String(data)) as M);
      this.#tell();
    });
    ws.on('close', (code, reason) => {
      this.closed = { code, reason: String(reason) };
      this.#tell();
    });
    ws.on('error', () => undefined);
  }

  #hear(message: M): void {
    this.messages.push(message);
    if (message.kind === 'heartbeat') return;
    if (message.kind === 'snapshot') {
      this.began = message.seq;
      this.seqs = [];
      this.fair = structuredClone(message.fair);
      this.position = { epoch: message.epoch, seq: message.seq };
    } else for (const entry of message.entries) this.#take(entry, message.epoch);
  }

  #take(entry: Told<M>['entry'], epoch: string): void {
    if (this.position?.epoch !== epoch) this.wrong ??= `an entry of another epoch: ${entry.seq}`;
    if (this.position && entry.seq <= this.position.seq)
      this.wrong ??= `entry ${entry.seq} came after ${this.position.seq}`;
    this.seqs.push(entry.seq);
    this.position = { epoch, seq: entry.seq };
    if (this.fair) this.#fold(this.fair, entry);
  }

  #tell(): void {
    const changed = this.#changed;
    this.#changed = [];
    for (const tell of changed) tell();
  }
}
