import { connect, type Socket } from 'node:net';

export type Answer = { status: number; body: string };

/** An HTTP/1.1 request as it goes over the wire. */
export const requestOf = (route: string, headers: Record<string, string> = {}, body?: unknown): string => {
  const json = body === undefined ? '' : JSON.stringify(body);
  const all = {
    host: 'bench',
    ...headers,
    ...(json ? { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(json)) } : {}),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${route} HTTP/1.1\r\n${lines.join('')}\r\n${json}`;
};

/**
 * One connection that is kept, with one request on its way at a time. Node's own client costs more than the server it
 * would measure, on the same two cores; this one reads what our server and Fastify write: a content-length, no chunks.
 */
export class Connection {
  readonly #socket: Socket;
  readonly ready: Promise<void>;
  #head: Answer | null = null;
  #left = 0;
  #chunks: Buffer[] = [];
  #waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.ready = new Promise((resolve, reject) => {
      this.#socket.once('connect', resolve);
      this.#socket.once('error', reject);
    });
    this.#socket.on('data', (chunk) => this.#hear(chunk));
    this.#socket.on('error', (error) => this.#fail(error));
    this.#socket.on('close', () => this.#fail(new Error('the server closed the connection')));
  }

  ask(request: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #hear(chunk: Buffer): void {
    const rest = this.#head ? chunk : this.#readHead(chunk);
    this.#chunks.push(rest);
    this.#left -= rest.length;
    if (this.#left > 0 || !this.#head) return;
    const body = (this.#chunks.length === 1 ? rest : Buffer.concat(this.#chunks)).toString();
    const answer = { ...this.#head, body };
    this.#head = null;
    this.#chunks = [];
    const { resolve } = this.#waiting!;
    this.#waiting = null;
    resolve(answer);
  }

  /** Our servers write a head in one piece. */
  #readHead(chunk: Buffer): Buffer {
    const text = chunk.toString('latin1');
    const end = text.indexOf('\r\n\r\n');
    const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end + 2));
    if (end < 0 || !length) throw new Error(`an answer that this client cannot read: ${text.slice(0, 200)}`);
    this.#head = { status: Number(text.slice(9, 12)), body: '' };
    this.#left = Number(length[1]);
    return chunk.subarray(end + 4);
  }

  #fail(error: Error): void {
    this.#waiting?.reject(error);
    this.#waiting = null;
  }
}

export const connections = async (port: number, count: number): Promise<Connection[]> => {
  const made = Array.from({ length: count }, () => new Connection(port));
  await Promise.all(made.map(({ ready }) => ready));
  return made;
};
