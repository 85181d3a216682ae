import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { WebSocket } from '@fastify/websocket';
import { MEMBERS } from '../../shared/endpoint.ts';
import { feedTicket } from '../../shared/entries.ts';
import { CLOSED, HEARTBEAT_MS, PROTOCOL_VERSION } from '../../shared/feed.ts';
import { Refused } from '../../shared/refusals.ts';
import { identify } from '../access/identify.ts';
import { isForeign } from '../access/origin.ts';
import type { SessionBook } from '../access/sessions.ts';
import type { Who } from '../access/who.ts';
import { deviceById } from '../devices/store.ts';
import type { House } from '../house.ts';
import { mount, serve } from '../mount.ts';
import { PublicFeed } from './public.ts';
import { Screen } from './screen.ts';
import { StaffFeed } from './staff.ts';
import { TicketBook } from './tickets.ts';

const COUNTS_MS = 5 * 60_000;

const query = {
  type: 'object',
  properties: {
    scope: { enum: ['public', 'staff'] },
    v: { const: PROTOCOL_VERSION },
    epoch: { type: 'string', maxLength: 40 },
    since: { type: 'integer', minimum: 0 },
  },
  required: ['scope', 'v'],
};
type FeedQuery = { scope: 'public' | 'staff'; epoch?: string; since?: number };
type Admitted = { screen: Screen; who: Who; leave: () => void };

/** The live feed: both scopes, who may watch them, and when they are shut. */
export const serveFeed = (app: FastifyInstance, house: House, sessions: SessionBook): void => {
  const tickets = new TicketBook(house.now);
  const staff = new StaffFeed(house.reader, house.journal, house.fair, house.epoch);
  const open = new PublicFeed(house.reader, house.fair, () => house.publicFigures.read(house.fair, house.now()));
  const admitted = new Set<Admitted>();

  mount(
    app,
    serve(feedTicket, ({ who }) => ({ ticket: tickets.issue(who.kind === 'device' ? who.id : '') })),
  );

  const unfollow = house.journal.follow((entries) => {
    staff.hear(entries);
    open.hear(entries);
    if (entries.some(({ event }) => /^(member|device)\.(removed|signed-out|card-made|code-made)$/.test(event.type)))
      shutOut();
  });

  /** Whoever lost the right to watch is shut out at once [F3]. */
  const shutOut = (): void => {
    for (const one of admitted) if (!stillMay(one.who)) one.screen.close(CLOSED.notAllowed, 'not allowed any more');
  };
  const stillMay = (who: Who): boolean =>
    who.kind === 'member'
      ? sessions.memberOf(who.tokenHash, false) !== null
      : who.kind !== 'device' || (deviceById(house.reader, who.id)?.tokenHash ?? null) !== null;

  const beat = setInterval(() => {
    const at = house.now().toISOString();
    staff.heartbeat(at);
    open.heartbeat(at);
    shutOut();
  }, HEARTBEAT_MS);
  const counts = setInterval(() => open.tellCounts(), COUNTS_MS);

  const whoWatches = (request: FastifyRequest, scope: FeedQuery['scope']): Who | null => {
    const ticket = (request.headers['sec-websocket-protocol'] ?? '').split(',')[1]?.trim();
    if (ticket) {
      const device = deviceById(house.reader, tickets.use(ticket) ?? '');
      return device && scope === 'public'
        ? { kind: 'device', role: device.kind, id: device.id, placeId: device.placeId }
        : null;
    }
    try {
      const who = scope === 'staff' ? MEMBERS : (['public'] as const);
      return identify(house.reader, sessions, request, { who }, request.protocol === 'https');
    } catch {
      return null;
    }
  };

  const admit = (socket: WebSocket, request: FastifyRequest): void => {
    const { scope, epoch, since } = request.query as FeedQuery;
    const screen = new Screen(socket);
    const who = whoWatches(request, scope);
    if (!who) return screen.close(CLOSED.notAllowed, 'not allowed');
    const position = epoch !== undefined && since !== undefined ? { epoch, since } : null;
    const leave =
      who.kind === 'member' && scope === 'staff'
        ? staff.join(screen, audienceKey(who), who, position)
        : open.join(screen, position);
    const one = { screen, who, leave };
    admitted.add(one);
    socket.on('message', () => stillMay(who) || screen.close(CLOSED.notAllowed, 'not allowed any more'));
    socket.on('close', () => {
      leave();
      admitted.delete(one);
    });
  };

  const preValidation = async (request: FastifyRequest): Promise<void> => {
    if (isForeign(request)) throw new Refused('foreign-origin');
  };
  app.get(
    '/api/feed',
    { websocket: true, schema: { querystring: query, hide: true }, config: { open: true }, preValidation },
    admit,
  );

  app.addHook('preClose', async () => {
    clearInterval(beat);
    clearInterval(counts);
    unfollow();
    staff.stop();
    open.stop();
    for (const { screen } of admitted) screen.close(CLOSED.goingAway, 'the server is going down');
  });
};

/** Employers and facilitators see their own; the other roles share their frames. */
const audienceKey = (who: Extract<Who, { kind: 'member' }>): string =>
  who.role === 'employer' || who.role === 'facilitator' ? `${who.role}:${who.id}` : who.role;
