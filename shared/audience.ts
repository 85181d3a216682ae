import type { Role } from './endpoint.ts';
import type { Event, EventType, TextKind, VacancyFacts } from './events.ts';
import { emptyFair, emptyPlace, type FairNow } from './fair.ts';
import type { Moves } from './visits.ts';

/** Who looks at the staff feed. */
export type Viewer = { role: Role; employerId: string | null; placeIds: readonly string[] };

/**
 * What a role learns of an event: all of it; all but whose visitor it was; what concerns its own employer; what
 * concerns its own tents; what the public may know of a vacancy. A role without a line learns nothing.
 */
type Seen = 'all' | 'anonymous' | 'own' | 'own-places' | 'as-public';
type Line = { readonly [R in Role]?: Seen };

const everybody: Line = {
  organiser: 'all',
  moderator: 'all',
  viewer: 'all',
  desk: 'all',
  facilitator: 'all',
  adviser: 'all',
  employer: 'all',
  union: 'all',
};
const organisers: Line = { organiser: 'all' };
const desks: Line = { organiser: 'all', desk: 'all' };
const watchers: Line = { organiser: 'all', moderator: 'anonymous', viewer: 'anonymous', desk: 'anonymous' };
const visits: Line = { ...watchers, facilitator: 'own-places' };
const employers: Line = {
  organiser: 'all',
  moderator: 'all',
  viewer: 'all',
  desk: 'all',
  adviser: 'all',
  employer: 'own',
};
const vacancies: Line = {
  organiser: 'all',
  moderator: 'all',
  viewer: 'all',
  desk: 'all',
  facilitator: 'as-public',
  adviser: 'as-public',
  employer: 'as-public',
  union: 'as-public',
};
const offers: Line = { ...watchers, adviser: 'anonymous', employer: 'own' };

/** Event by role. An event without a line here does not compile. */
const AUDIENCE: { readonly [T in EventType]: Line } = {
  'fair.set-up': everybody,
  'fair.state-changed': everybody,
  'text.changed': everybody,
  'place.added': everybody,
  'place.changed': everybody,
  'plan.changed': everybody,
  'programme.item-added': everybody,
  'programme.item-changed': everybody,
  'announcement.made': everybody,
  'announcement.withdrawn': everybody,
  'duty.began': visits,
  'duty.ended': visits,
  'member.added': organisers,
  'member.signed-in': organisers,
  'member.signed-out': organisers,
  'member.card-made': organisers,
  'member.moved': organisers,
  'member.removed': organisers,
  'sign-in.failed': organisers,
  'device.added': organisers,
  'device.paired': organisers,
  'device.code-made': organisers,
  'device.removed': organisers,
  'device.behind': organisers,
  'queue.handed-in': organisers,
  'queue.decided': organisers,
  'badges.issued': desks,
  'badge.voided': watchers,
  'batch.voided': desks,
  'visitor.registered': watchers,
  'visitor.checked-in': visits,
  'visitor.checked-out': visits,
  // A late "out" makes two visits of one without moving anybody now.
  'visitor.seen-again': visits,
  'check-in.refused': watchers,
  'check-in.undone': visits,
  'visitor.tallied': visits,
  'tally.undone': visits,
  'tally.typed-in': visits,
  'question.asked': visits,
  'question.voted': visits,
  'question.changed': visits,
  'handouts.given': watchers,
  'handouts.taken-back': watchers,
  'quiz.answered': watchers,
  'survey.changed': watchers,
  'survey.answered': watchers,
  'shelf.changed': { ...watchers, facilitator: 'all', adviser: 'all' },
  'employer.added': employers,
  'employer.confirmed': employers,
  'employer.arrived': employers,
  'employer.left': employers,
  'vacancy.posted': vacancies,
  'vacancy.changed': vacancies,
  'vacancy.decided': vacancies,
  'meeting.held': { ...watchers, employer: 'own' },
  'offer.made': offers,
  'offer.answered': offers,
  'offer.withdrawn': offers,
  'offer.confirmed': offers,
  'offer.followed-up': watchers,
  'meeting.noted': { organiser: 'all', employer: 'own' },
  'consent.given': { organiser: 'all', employer: 'own' },
  'consent.revoked': { organiser: 'all', employer: 'own' },
  'follow-up.agreed': watchers,
  'follow-up.withdrawn': watchers,
  'follow-up.called': watchers,
  'person.looked-up': organisers,
  'person.request-received': organisers,
  'person.request-done': organisers,
  'visitor.erased': organisers,
  'keeping.changed': organisers,
  'data.purged': organisers,
  'search.missed': watchers,
  'data.exported': organisers,
  'report.changed': organisers,
  'coalition.changed': organisers,
  'folder.changed': organisers,
  'rules.changed': { organiser: 'all', moderator: 'all' },
  'advice.given': watchers,
  'advice.taken-back': watchers,
  'rights.counted': watchers,
};

/** The event as this viewer may see it, or null: what a scope hides never reaches its wire [F3]. */
export const seenBy = (event: Event, viewer: Viewer): Event | null => {
  if (event.type === 'text.changed') return textSeenBy(event, viewer);
  switch (AUDIENCE[event.type][viewer.role]) {
    case 'all':
      return event;
    case 'anonymous':
      return anonymous(event);
    case 'own':
      return 'employerId' in event && event.employerId === viewer.employerId ? anonymous(event) : null;
    case 'own-places':
      return atOwnPlaces(event, viewer);
    case 'as-public':
      return 'employerId' in event && event.employerId === viewer.employerId ? event : asPublic(event);
    case undefined:
      return null;
  }
};

/** Words that stand on every wall. */
const EVERYBODYS: readonly TextKind[] = ['fair', 'place', 'programme', 'announcement'];

const textSeenBy = (event: Extract<Event, { type: 'text.changed' }>, viewer: Viewer): Event | null => {
  if (viewer.role === 'organiser') return event;
  if (event.of === 'member' || event.of === 'device') return null;
  if (EVERYBODYS.includes(event.of)) return event;
  const line = event.of === 'offer' ? offers : event.of === 'employer' ? employers : vacancies;
  const seen = line[viewer.role];
  return seen === 'all' || seen === 'anonymous'
    ? event
    : event.of === 'employer' && event.id === viewer.employerId
      ? event
      : null;
};

const anonymous = (event: Event): Event =>
  'visitorId' in event ? ({ ...event, visitorId: null } as unknown as Event) : event;

const asPublic = (event: Event): Event | null => {
  if (!('state' in event) || !event.type.startsWith('vacancy.')) return null;
  if (event.state === 'shown' || event.state === 'filled') return event;
  return { ...event, state: 'withdrawn' } as Event;
};

/** A facilitator learns how its own tents fill and empty, and of nobody's way through the others. */
const atOwnPlaces = (event: Event, { placeIds }: Viewer): Event | null => {
  if ('moves' in event) {
    const moves = movesAt(event.moves, placeIds);
    if (Object.keys(moves).length === 0) return null;
    return {
      ...anonymous(event),
      moves,
      ...('profile' in event ? { profile: null } : {}),
      placeId: placeIds.includes(event.placeId) ? event.placeId : '',
    } as Event;
  }
  return 'placeId' in event && event.placeId !== null && placeIds.includes(event.placeId) ? anonymous(event) : null;
};

const movesAt = ({ inside, visits: admitted, visitorsOf }: Moves, placeIds: readonly string[]): Moves => {
  const moves: Moves = {};
  for (const [key, byPlace] of Object.entries({ inside, visits: admitted, visitorsOf })) {
    const own = Object.entries(byPlace ?? {}).filter(([placeId]) => placeIds.includes(placeId));
    if (own.length > 0) moves[key as 'inside'] = Object.fromEntries(own);
  }
  return moves;
};

/** The folded fair as this viewer may see it: what folding its own entries from the first one gives. */
export const fairSeenBy = (fair: FairNow, viewer: Viewer): FairNow => {
  if (viewer.role === 'organiser') return fair;
  if (watchers[viewer.role])
    return { ...fair, members: {}, devices: {}, badgesIssued: viewer.role === 'desk' ? fair.badgesIssued : 0 };
  const { seq, at, fairId, state, timeZone, planRevision, places, programme, announcements } = fair;
  const keeps = viewer.role === 'facilitator' ? viewer.placeIds : [];
  const isKept = ({ placeId }: { placeId: string }) => keeps.includes(placeId);
  const seesOffers = viewer.role === 'adviser';
  const isOwn = ({ employerId }: { employerId: string }) => seesOffers || employerId === viewer.employerId;
  return {
    ...emptyFair(),
    seq,
    at,
    fairId,
    state,
    timeZone,
    planRevision,
    programme,
    announcements,
    places: Object.fromEntries(
      Object.entries(places).map(([id, { kind, capacity, ...place }]) => [
        id,
        keeps.includes(id) ? { kind, capacity, ...place } : emptyPlace(kind, capacity),
      ]),
    ),
    duties: only(fair.duties, isKept),
    questions: only(fair.questions, isKept),
    employers: seesOffers ? fair.employers : only(fair.employers, (_e, id) => id === viewer.employerId),
    vacancies: Object.fromEntries(
      Object.entries(fair.vacancies).map(([id, facts]) => [id, isOwnVacancy(facts, viewer) ? facts : hidden(facts)]),
    ),
    latestOffers: viewer.role === 'facilitator' ? {} : only(fair.latestOffers, isOwn),
  };
};

const only = <T>(things: Record<string, T>, keep: (thing: T, id: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(things).filter(([id, thing]) => keep(thing, id)));
const isOwnVacancy = (facts: VacancyFacts, viewer: Viewer): boolean => facts.employerId === viewer.employerId;
const hidden = (facts: VacancyFacts): VacancyFacts =>
  facts.state === 'shown' || facts.state === 'filled' ? facts : { ...facts, state: 'withdrawn' };
