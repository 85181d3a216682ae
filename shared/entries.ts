import { Type } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, id, instant, maybe, strict } from './fields.ts';

export const readJournal = endpoint({
  route: 'GET /api/journal',
  summary: 'The journal, oldest first, after a position',
  who: ['organiser'],
  query: strict({ after: maybe(count), limit: maybe(Type.Integer({ minimum: 1, maximum: 1000 })) }),
  reply: strict({
    epoch: id,
    head: count,
    entries: Type.Array(
      strict({
        seq: count,
        at: instant,
        actor: Type.String(),
        event: Type.Object({ type: Type.String() }, { additionalProperties: true }),
      }),
    ),
  }),
});

export const readHealth = endpoint({
  route: 'GET /api/health',
  summary: 'Whether the server answers, how far the journal is and how long the last commit took',
  who: ['public'],
  reply: strict({ status: Type.Enum(['ok', 'storage-failing']), seq: count, lastCommitMs: Type.Number() }),
});

export const feedTicket = endpoint({
  route: 'POST /api/feed/ticket',
  summary: 'A ticket that opens the live feed once within ten seconds',
  who: ['kiosk', 'scanner', 'board'],
  reply: strict({ ticket: Type.String() }),
  status: 201,
});
