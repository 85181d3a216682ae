import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** Hears a whole message of a screen. */
type Hearing = (message: Buffer) => void;
const LARGEST_HEAD = 10;

/**
 * A websocket that only listens, down to the frames: a thousand clients of the usual kind would keep the generator
 * busier than the server. What servers send is never masked (RFC 6455, 5.1) and here never cut into fragments.
 */
export class Listener {
  readonly #socket: Socket;
  readonly #hear: Hearing;
  #rest: Buffer = Buffer.alloc(0);
  #chunks: Buffer[] = [];
  #missing = 0;
  #isOpen = false;
  /** Kept when the first message, a snapshot, has come whole. */
  readonly joined: Promise<void>;
  #join: () => void = () => undefined;

  constructor(port: number, path: string, headers: Record<string, string>, hear: Hearing) {
    this.#hear = hear;
    this.#socket = connect({ port, host: '127.0.0.1' });
    this.joined = new Promise((resolve, reject) => {
      this.#join = resolve;
      this.#socket.once('error', reject);
      this.#socket.once('close', () => reject(new Error('the server closed a screen')));
    });
    this.joined.catch(() => undefined);
    const own = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    this.#socket.write(
      `GET ${path} HTTP/1.1\r\nhost: bench\r\nupgrade: websocket\r\nconnection: upgrade\r\n` +
        `sec-websocket-version: 13\r\nsec-websocket-key: ${randomBytes(16).toString('base64')}\r\n${own.join('')}\r\n`,
    );
    this.#socket.on('data', (chunk) => this.#take(chunk));
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    if (this.#missing > chunk.length) {
      this.#chunks.push(chunk);
      this.#missing -= chunk.length;
      return;
    }
    const whole =
      this.#chunks.length || this.#rest.length ? Buffer.concat([this.#rest, ...this.#chunks, chunk]) : chunk;
    this.#chunks = [];
    this.#missing = 0;
    this.#rest = this.#read(this.#isOpen ? whole : this.#open(whole));
  }

  /** Cuts off the answer to the handshake. */
  #open(bytes: Buffer): Buffer {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) return bytes;
    const status = bytes.toString('latin1', 9, 12);
    if (status !== '101') this.#socket.destroy(new Error(`a screen was answered ${status}`));
    this.#isOpen = true;
    return bytes.subarray(end + 4);
  }

  /** Reads whole messages; returns what is left over. */
  #read(bytes: Buffer): Buffer {
    let at = 0;
    while (this.#isOpen && bytes.length - at >= 2) {
      const short = bytes[at + 1]! & 0x7f;
      const head = short === 127 ? LARGEST_HEAD : short === 126 ? 4 : 2;
      if (bytes.length - at < head) break;
      const size =
        short === 127 ? Number(bytes.readBigUInt64BE(at + 2)) : short === 126 ? bytes.readUInt16BE(at + 2) : short;
      const end = at + head + size;
      if (bytes.length < end) {
        this.#missing = end - bytes.length;
        break;
      }
      this.#join();
      this.#hear(bytes.subarray(at + head, end));
      at = end;
    }
    return Buffer.from(bytes.subarray(at));
  }
}
