import type { Reply } from '../../shared/calls.ts';
import { localTime } from '../../shared/clock.ts';
import type { Targets } from '../../shared/targets.ts';
import { call, isTrouble } from '../../shared/web/call.ts';
import { isOverdue } from '../coalition/due.ts';
import { peopleNeeds } from '../keeping/needs.ts';
import { Loaded } from '../loaded.svelte.ts';
import type { Session } from '../session.svelte.ts';
import type { Need } from './needs.ts';

export type LastFair = Reply<'GET /api/earlier-reports'>['items'][number];

/** What the live page reads beside the feed, as far as this member may. */
export class LiveDesk {
  readonly targets: Loaded<Targets>;
  /** The fair before this one, to lay its arrivals beside today's. */
  readonly last: Loaded<LastFair | null> | null;
  readonly others: Loaded<Need[]> | null;
  readonly #session: Session;

  constructor(session: Session, timeZone: () => string) {
    this.#session = session;
    this.targets = new Loaded(() => session.ask(call('GET /api/targets')));
    this.last = session.is('organiser', 'viewer') ? new Loaded(() => this.#lastFair()) : null;
    this.others = session.is('organiser') ? new Loaded(() => session.ask(needsBesideFeed(timeZone()))) : null;
  }

  async #lastFair(): Promise<LastFair | null> {
    const reply = await this.#session.ask(call('GET /api/earlier-reports'));
    return isTrouble(reply) ? null : (reply.items.at(-1) ?? null);
  }
}

/** People's requests, contacts that are erased soon, decisions that are late. */
const needsBesideFeed = async (timeZone: string): Promise<Need[]> => {
  const [keeping, requests, board] = await Promise.all([
    call('GET /api/keeping'),
    call('GET /api/persons/requests'),
    call('GET /api/assessments'),
  ]);
  const today = localTime(new Date().toISOString(), timeZone).day;
  const late = board.items.filter((item) => isOverdue(item, today)).length;
  return [
    ...peopleNeeds(keeping, requests),
    ...(late > 0 ? [{ kind: 'overdue' as const, id: 'overdue', n: late }] : []),
  ];
};
