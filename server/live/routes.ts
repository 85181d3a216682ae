import type { FastifyInstance, FastifyRequest } from 'fastify';
import { feedTicket } from '../../shared/entries.ts';
import { PROTOCOL_VERSION } from '../../shared/feed.ts';
import { Refused } from '../../shared/refusals.ts';
import { isForeign } from '../access/origin.ts';
import type { SessionBook } from '../access/sessions.ts';
import type { House } from '../house.ts';
import { mount, serve } from '../mount.ts';
import { TicketBook } from './tickets.ts';
import { whoWatches } from './who-watches.ts';
import { Watchers } from './watchers.ts';

const querystring = {
  type: 'object',
  properties: {
    scope: { enum: ['public', 'staff'] },
    v: { type: 'integer', const: PROTOCOL_VERSION },
    epoch: { type: 'string', maxLength: 40 },
    since: { type: 'integer', minimum: 0 },
  },
  required: ['scope', 'v'],
};
type FeedQuery = { scope: 'public' | 'staff'; epoch?: string; since?: number };

/** The live feed: a websocket in two scopes, and the tickets with which devices open it. */
export const serveFeed = (app: FastifyInstance, house: House, sessions: SessionBook): void => {
  const tickets = new TicketBook(house.now);
  const watchers = new Watchers(house, sessions);
  mount(
    app,
    serve(feedTicket, ({ who }) => ({ ticket: tickets.issue(who.kind === 'device' ? who.id : '') })),
  );
  const preValidation = async (request: FastifyRequest): Promise<void> => {
    if (isForeign(request)) throw new Refused('foreign-origin');
  };
  app.route({
    method: 'GET',
    url: '/api/feed',
    schema: { querystring, hide: true },
    config: { open: true },
    preValidation,
    handler: () => {
      throw new Refused('websocket-only');
    },
    wsHandler: (socket, request) => {
      const { scope, epoch, since } = request.query as FeedQuery;
      const position = epoch !== undefined && since !== undefined ? { epoch, since } : null;
      watchers.admit(socket, whoWatches(house, sessions, tickets, request, scope), scope, position);
    },
  });
  app.addHook('preClose', async () => watchers.stop());
};
