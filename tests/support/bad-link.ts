import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** What becomes of calls that change something: they arrive; arrive unanswered; arrive twice; do not arrive, as nothing does. */
export type Weather = 'good' | 'lose-replies' | 'twice' | 'cut';

/** A link between devices and the server that is as bad as a test wants it. Real sockets on a port of its own. */
export class BadLink {
  weather: Weather = 'good';
  readonly #server: Server;
  readonly #target: number;
  readonly #open = new Set<Duplex>();

  private constructor(target: number) {
    this.#target = target;
    this.#server = createServer((request, response) => void this.#pass(request, response));
    this.#server.on('connection', (socket: Socket) => this.#keep(socket));
    this.#server.on('upgrade', (request, socket, head: Buffer) => this.#passUpgrade(request, socket, head));
  }

  static async to(address: string): Promise<BadLink> {
    const link = new BadLink(Number(new URL(address).port));
    link.#server.listen(0, '127.0.0.1');
    await once(link.#server, 'listening');
    return link;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  turn(weather: Weather): void {
    this.weather = weather;
    if (weather === 'cut') for (const socket of this.#open) socket.destroy();
  }

  close(): void {
    for (const socket of this.#open) socket.destroy();
    this.#server.close();
  }

  #keep(socket: Duplex): void {
    this.#open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => this.#open.delete(socket));
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat((await request.toArray()) as Buffer[]);
    const changes = request.method === 'POST';
    const times = this.weather === 'cut' ? 0 : this.weather === 'twice' && changes ? 2 : 1;
    let answer: { head: IncomingMessage; body: Buffer } | null = null;
    for (let i = 0; i < times; i++) answer = await this.#forward(request, body);
    if (!answer || this.weather === 'cut' || (this.weather === 'lose-replies' && changes))
      return void request.socket.destroy();
    response.writeHead(answer.head.statusCode ?? 502, answer.head.headers);
    response.end(answer.body);
  }

  /** What the server answers; null where it is not there. */
  async #forward({ method, url, headers }: IncomingMessage, body: Buffer) {
    const outgoing = ask({ host: '127.0.0.1', port: this.#target, method, path: url, headers, agent: false });
    outgoing.end(body);
    const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
    return answered
      .then(async ([head]) => ({ head, body: Buffer.concat((await head.toArray()) as Buffer[]) }))
      .catch(() => null);
  }

  #passUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.weather === 'cut') return void socket.destroy();
    const target = connect(this.#target, '127.0.0.1');
    this.#keep(target);
    const lines = request.rawHeaders.flatMap((name, i, all) => (i % 2 ? [] : [`${name}: ${all[i + 1]}`]));
    target.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    target.write(head);
    target.pipe(socket).pipe(target);
    target.on('close', () => socket.destroy());
    socket.on('close', () => target.destroy());
  }
}
