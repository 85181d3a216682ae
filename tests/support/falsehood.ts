import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Figures } from '../../shared/figures.ts';

/** Stands between a caller and a server and changes what `GET /api/figures` says. */
export const withFalsehood = async (
  address: string,
  falsify: (figures: Figures) => void,
): Promise<{ url: string; close: () => Promise<void> }> => {
  const { hostname, port } = new URL(address);
  const proxy = createServer((asked, reply) => {
    const options = { hostname, port, path: asked.url, method: asked.method, headers: asked.headers };
    const passed = request(options, async (answered) => {
      const body = await whole(answered);
      const told = asked.url === '/api/figures' ? changed(body, falsify) : body;
      const { 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = answered.headers;
      reply.writeHead(answered.statusCode ?? 500, { ...headers, 'content-length': told.length }).end(told);
    });
    asked.pipe(passed);
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        proxy.close(() => closed());
        proxy.closeAllConnections();
      }),
  };
};

const whole = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const changed = (body: Buffer, falsify: (figures: Figures) => void): Buffer => {
  const figures = JSON.parse(body.toString()) as Figures;
  falsify(figures);
  return Buffer.from(JSON.stringify(figures));
};
