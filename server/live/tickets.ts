import { newSecret } from '../access/secrets.ts';

const TICKET_MS = 10_000;

/** Tickets for devices, whose Bearer token a browser cannot put on a websocket: one use, ten seconds. */
export class TicketBook {
  #tickets = new Map<string, { deviceId: string; until: number }>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  issue(deviceId: string): string {
    const now = this.#now().getTime();
    for (const [ticket, { until }] of this.#tickets) if (until < now) this.#tickets.delete(ticket);
    const ticket = newSecret();
    this.#tickets.set(ticket, { deviceId, until: now + TICKET_MS });
    return ticket;
  }

  /** The device that a ticket was issued to, once; null for a used, old or made-up one. */
  use(ticket: string): string | null {
    const known = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    return known && known.until >= this.#now().getTime() ? known.deviceId : null;
  }
}
