import type { FastifyRequest } from 'fastify';
import { ROLES } from '../../shared/endpoint.ts';
import { identify } from '../access/identify.ts';
import type { SessionBook } from '../access/sessions.ts';
import type { Who } from '../access/who.ts';
import { deviceById } from '../devices/store.ts';
import type { House } from '../house.ts';
import type { TicketBook } from './tickets.ts';

/** Who opens the feed: a device by its ticket, anybody else as in every call; null where the scope is not for them. */
export const whoWatches = (
  house: House,
  sessions: SessionBook,
  tickets: TicketBook,
  request: FastifyRequest,
  scope: 'public' | 'staff',
): Who | null => {
  const ticket = (request.headers['sec-websocket-protocol'] ?? '').split(',')[1]?.trim();
  if (ticket) {
    const device = deviceById(house.reader, tickets.use(ticket) ?? '');
    if (!device?.tokenHash || scope !== 'public') return null;
    return { kind: 'device', role: device.kind, id: device.id, placeId: device.placeId };
  }
  try {
    const who = scope === 'staff' ? ROLES : (['public'] as const);
    return identify(house.reader, sessions, request, { who });
  } catch {
    return null;
  }
};
