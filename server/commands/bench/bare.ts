import { join } from 'node:path';
import websocket from '@fastify/websocket';
import Sqlite from 'better-sqlite3';
import fastify, { type FastifyInstance } from 'fastify';

/** A Fastify route that answers nothing: the ceiling of any call. */
export const emptyRoute = (): FastifyInstance => {
  const app = fastify();
  app.get('/empty', () => ({}));
  return app;
};

/**
 * The least that keeps a check-in: a row of as many bytes, on disk before the answer, those that come together in one
 * COMMIT. No rules, no validation, no journal, nobody asked who they are.
 */
export const insertRoute = (folder: string, bytes: number): FastifyInstance => {
  const app = fastify();
  const db = new Sqlite(join(folder, 'bare.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE kept (id TEXT PRIMARY KEY, bytes TEXT NOT NULL)');
  const [begin, insert, commit] = ['BEGIN IMMEDIATE', 'INSERT INTO kept VALUES (?, ?)', 'COMMIT'].map((sql) =>
    db.prepare(sql),
  );
  const filling = 'x'.repeat(bytes);
  let waiting: { id: string; done: () => void }[] = [];
  const flush = (): void => {
    const group = waiting;
    waiting = [];
    begin!.run();
    for (const { id } of group) insert!.run(id, filling);
    commit!.run();
    for (const { done } of group) done();
  };
  app.post('/insert', (request, reply) => {
    if (waiting.length === 0) setImmediate(flush);
    waiting.push({ id: (request.body as { id: string }).id, done: () => reply.send({ outcome: 'kept' }) });
  });
  app.addHook('onClose', async () => void db.close());
  return app;
};

/** Gathers what is posted and sends it to every websocket once in a while: the same bytes, and nothing else. */
export const feedRoute = async (entryBytes: number, frameMs: number): Promise<FastifyInstance> => {
  const app = fastify();
  await app.register(websocket, { options: { perMessageDeflate: false } });
  const filling = 'x'.repeat(entryBytes);
  let tags: string[] = [];
  let seq = 0;
  const send = (): void => {
    if (tags.length === 0) return;
    const entries = tags.map((tag) => ({ seq: ++seq, tag, filling }));
    tags = [];
    const frame = Buffer.from(JSON.stringify({ kind: 'entries', epoch: '', entries }));
    for (const client of app.websocketServer.clients) client.send(frame, { binary: false });
  };
  const timer = setInterval(send, frameMs);
  app.addHook('preClose', async () => clearInterval(timer));
  app.get('/feed', { websocket: true }, (socket) => socket.send('{"kind":"snapshot"}'));
  app.post('/change', (request) => {
    tags.push((request.body as { tag: string }).tag);
    return { kept: true };
  });
  return app;
};
