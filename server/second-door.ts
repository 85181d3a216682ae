import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { ConnectionError, FastifyInstance } from 'fastify';
import { answerMalformed } from './errors.ts';
import { REQUEST_TIMEOUT_MS } from './protection.ts';

export type Credentials = { cert: string | Buffer; key: string | Buffer };

/**
 * A second door into the same app: https beside plain http. Requests go through the same router, websockets through the
 * same upgrade, so hooks, rate limits and the feed are one; `request.protocol` tells the two apart.
 */
export class SecondDoor {
  readonly #server: Server;

  constructor(app: FastifyInstance, credentials: Credentials) {
    this.#server = createServer({ ...credentials, minVersion: 'TLSv1.2' }, (request, response) =>
      app.routing(request, response),
    );
    this.#server.requestTimeout = REQUEST_TIMEOUT_MS;
    this.#server.keepAliveTimeout = app.initialConfig.keepAliveTimeout ?? this.#server.keepAliveTimeout;
    this.#server.on('upgrade', (...upgrade) => app.server.emit('upgrade', ...upgrade));
    this.#server.on('clientError', (error, socket) => answerMalformed(error as ConnectionError, socket as Socket));
    app.addHook('preClose', async () => this.#close());
  }

  /** Starts to listen; the port that it got. */
  listen(port: number, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, () => resolve((this.#server.address() as AddressInfo).port));
    });
  }

  /** Shows other credentials to whoever connects from now on. */
  show({ cert, key }: Credentials): void {
    this.#server.setSecureContext({ cert, key, minVersion: 'TLSv1.2' });
  }

  /** Nobody new comes in and calls under way end; websockets are the feed's to close. */
  #close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
