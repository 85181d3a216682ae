import { localTime } from './clock.ts';
import type { Entry, Event, EventOf, EventType } from './events.ts';
import { emptyPlace, type FairNow, type PlaceNow } from './fair.ts';
import { isCounting } from './fairs.ts';
import { follow, followCall } from './follow-up-sums.ts';
import { isOpen } from './questions.ts';
import { add } from './sums.ts';
import type { Moves, Profile } from './visits.ts';

/** How many offers of each employer a screen keeps to show: of each, so that an employer's own screen keeps the same. */
const OFFERS_KEPT = 40;

/** Folds one entry into the fair, in place. An entry that was folded already changes nothing. */
export const applyEntry = (fair: FairNow, entry: Entry): void => {
  if (entry.seq <= fair.seq) return;
  fair.seq = entry.seq;
  fair.at = entry.at;
  const fold = FOLDS[entry.event.type] as (fair: FairNow, event: Event, at: string) => void;
  fold(fair, entry.event, entry.at);
};

/** Screens see only what their role may: an event about a thing never shown to them changes nothing. */
const change = <T>(things: Record<string, T>, id: string, how: (thing: T) => void): void => {
  const thing = things[id];
  if (thing) how(thing);
};

const count = (fair: FairNow, profile: Profile, n: number): void => {
  add(fair.bySex, profile.sex, n);
  add(fair.byAgeBand, profile.ageBand, n);
  add(fair.byStatus, profile.status, n);
  add(fair.byHeardFrom, profile.heardFrom, n);
  add(fair.byVia, profile.via, n);
  if (profile.via === 'walk-in') fair.walkIns += n;
};

const move = (fair: FairNow, { moves, profile }: { moves: Moves; profile: Profile | null }): void => {
  fair.visitors += moves.visitors ?? 0;
  fair.present += moves.present ?? 0;
  fair.tentVisits += moves.tentVisits ?? 0;
  fair.tentVisitors += moves.tentVisitors ?? 0;
  for (const [quarter, n] of Object.entries(moves.arrivals ?? {})) add(fair.arrivals, quarter, n);
  for (const key of ['inside', 'visits', 'visitorsOf'] as const)
    for (const [id, n] of Object.entries(moves[key] ?? {}))
      change(fair.places, id, (place) => (place[key === 'visitorsOf' ? 'visitors' : key] += n));
  if (profile && moves.visitors) count(fair, profile, moves.visitors);
};

const tally = (place: PlaceNow, n: number, at: string, timeZone: string): void => {
  place.tallied += n;
  add(place.talliedByHour, localTime(at, timeZone).hour, n);
};

const keepVacancy = (fair: FairNow, event: EventOf<'vacancy.posted' | 'vacancy.changed'>): void => {
  const { employerId, state, origin, openings, contract, payStated, factsGiven, warnings } = event;
  fair.vacancies[event.vacancyId] = { employerId, state, origin, openings, contract, payStated, factsGiven, warnings };
  if (event.type === 'vacancy.posted' && event.today) fair.postedToday += 1;
};

const give = (
  fair: FairNow,
  { handoutId, language }: EventOf<'handouts.given'> | EventOf<'handouts.taken-back'>,
  n: number,
): void => {
  fair.handouts += n;
  add(fair.handoutsBy, `${handoutId}.${language}`, n);
};

type Advised = Pick<EventOf<'advice.given'>, 'topic' | 'visitorId' | 'referredTo' | 'outcome'>;
const advise = (fair: FairNow, advised: Advised, movesVisitors: boolean, n: 1 | -1): void => {
  const { topic, visitorId, referredTo, outcome } = advised;
  add(fair.adviceByTopic, topic, n);
  add(fair.adviceByOutcome, outcome ?? 'notSaid', n);
  if (movesVisitors) fair.adviceGiven += n;
  if (visitorId === null) fair.adviceWithoutBadge += n;
  if (referredTo !== null) fair.referrals += n;
};

const nothing = (): void => undefined;

/** What each event does to the fair. An event without a line here does not compile. */
const FOLDS: { [T in EventType]: (fair: FairNow, event: EventOf<T>, at: string) => void } = {
  'fair.set-up': (fair, { fairId, state, timeZone }) => void Object.assign(fair, { fairId, state, timeZone }),
  'fair.state-changed': (fair, { from, to }) => {
    fair.state = to;
    if (!isCounting(from) || isCounting(to)) return;
    fair.present = 0;
    fair.duties = {};
    for (const place of Object.values(fair.places)) Object.assign(place, { inside: 0, talliedInside: 0 });
  },
  'place.added': (fair, { placeId, kind, capacity }) => {
    fair.places[placeId] = emptyPlace(kind, capacity);
  },
  'place.changed': (fair, { placeId, capacity }) =>
    change(fair.places, placeId, (place) => (place.capacity = capacity)),
  'plan.changed': (fair, { revision }) => void (fair.planRevision = revision),
  'member.added': (fair, { memberId, role, employerId, placeIds }) => {
    fair.members[memberId] = { role, employerId, placeIds };
  },
  'member.moved': (fair, { memberId, placeIds }) =>
    change(fair.members, memberId, (member) => (member.placeIds = placeIds)),
  'member.removed': (fair, { memberId }) => void delete fair.members[memberId],
  'device.added': (fair, { deviceId, kind, placeId }) => void (fair.devices[deviceId] = { kind, placeId }),
  'device.removed': (fair, { deviceId }) => void delete fair.devices[deviceId],
  'badges.issued': (fair, event) => void (fair.badgesIssued += event.count),
  // Facts that were given after the visitor was counted replace what was not said.
  'visitor.registered': (fair, { counted, was, profile }) => {
    if (!counted) return;
    if (was) count(fair, was, -1);
    count(fair, profile, 1);
  },
  'visitor.checked-in': move,
  'visitor.checked-out': move,
  'check-in.undone': move,
  // A late scan may show that a visit began earlier.
  'visitor.seen-again': (fair, { moves }) => move(fair, { moves, profile: null }),
  'check-in.refused': (fair, { reason }) => add(fair.refusals, reason, 1),
  'visitor.tallied': (fair, event, at) =>
    change(fair.places, event.placeId, (place) => {
      place.talliedInside += event.change;
      if (event.change === 1) tally(place, 1, event.factAt ?? at, fair.timeZone);
    }),
  'tally.undone': (fair, event) =>
    change(fair.places, event.placeId, (place) => {
      place.talliedInside += event.inside;
      if (event.change === 1) tally(place, -1, event.factAt, fair.timeZone);
    }),
  'tally.typed-in': (fair, event) =>
    change(fair.places, event.placeId, (place) => tally(place, event.count, event.factAt, fair.timeZone)),
  'employer.added': (fair, { employerId }) => void (fair.employers[employerId] = { arrived: false }),
  'employer.arrived': (fair, { employerId }) => change(fair.employers, employerId, (e) => (e.arrived = true)),
  'employer.left': (fair, { employerId }) => change(fair.employers, employerId, (e) => (e.arrived = false)),
  'vacancy.posted': keepVacancy,
  'vacancy.changed': keepVacancy,
  'vacancy.decided': (fair, { vacancyId, state }) => change(fair.vacancies, vacancyId, (v) => (v.state = state)),
  'meeting.held': (fair, { kind }) => {
    fair.meetings += 1;
    if (kind === 'interview') fair.interviews += 1;
    if (kind === 'cv-left') fair.cvsLeft += 1;
  },
  'offer.made': (fair, { offerId, vacancyId, employerId, visitorId, firstForVisitor }, at) => {
    fair.offers += 1;
    if (firstForVisitor) fair.visitorsOffered += 1;
    if (visitorId === null) fair.offersWithoutBadge += 1;
    fair.latestOffers[offerId] = { vacancyId, employerId, answer: null, reason: null, at };
    const kept = Object.keys(fair.latestOffers).filter((id) => fair.latestOffers[id]?.employerId === employerId);
    if (kept.length > OFFERS_KEPT) delete fair.latestOffers[kept[0]!];
  },
  'offer.answered': (fair, { offerId, answer, was, reason, wasConfirmed }) => {
    if (wasConfirmed) fair.confirmed -= 1;
    if (was) fair[was] -= 1;
    fair[answer] += 1;
    change(fair.latestOffers, offerId, (offer) => Object.assign(offer, { answer, reason }));
  },
  // Taken back: it was made, and counts as accepted or declined no more.
  'offer.withdrawn': (fair, { offerId, was, wasConfirmed }) => {
    if (wasConfirmed) fair.confirmed -= 1;
    fair.withdrawn += 1;
    if (was) fair[was] -= 1;
    change(fair.latestOffers, offerId, (offer) => Object.assign(offer, { answer: 'withdrawn', reason: null }));
  },
  'offer.confirmed': (fair) => void (fair.confirmed += 1),
  'offer.followed-up': (fair, { day, now, was }) => {
    if (was) follow(fair.followUps, day, was, -1);
    follow(fair.followUps, day, now, 1);
  },
  'follow-up.agreed': (fair, { first }) => {
    if (first) add(fair.followUps, 'agreed', 1);
  },
  'follow-up.called': (fair, { day, now, was }) => {
    if (was) followCall(fair.followUps, day, was, -1);
    followCall(fair.followUps, day, now, 1);
  },
  'search.missed': (fair, { occupation }) => add(fair.searchesMissed, occupation, 1),
  'programme.item-added': (fair, { itemId, placeId }) => {
    fair.programme[itemId] = { placeId, state: 'planned', delay: 0 };
  },
  'programme.item-changed': (fair, { itemId, placeId, state, delay }) => {
    fair.programme[itemId] = { placeId, state, delay };
  },
  'announcement.made': (fair, { announcementId, expiresAt }) =>
    void (fair.announcements[announcementId] = { expiresAt }),
  'announcement.withdrawn': (fair, { announcementId }) => void delete fair.announcements[announcementId],
  'duty.began': (fair, { dutyId, placeId, memberId }, at) => {
    fair.duties[dutyId] = { placeId, memberId, since: at };
  },
  'duty.ended': (fair, { dutyId }) => void delete fair.duties[dutyId],
  'question.asked': (fair, { questionId, placeId, language }, at) => {
    fair.questions[questionId] = { placeId, language, state: 'waiting', votes: 0, askedAt: at };
    change(fair.places, placeId, (place) => (place.questions += 1));
  },
  'question.voted': (fair, { questionId }) => change(fair.questions, questionId, (question) => (question.votes += 1)),
  'question.changed': (fair, { questionId, placeId, state, was, votes, language, askedAt }) => {
    const answered = Number(state === 'answered') - Number(was === 'answered');
    change(fair.places, placeId, (place) => (place.answered += answered));
    if (isOpen(state)) fair.questions[questionId] = { placeId, state, votes, language, askedAt };
    else delete fair.questions[questionId];
  },
  'advice.given': (fair, event) => advise(fair, event, event.firstForVisitor, 1),
  'advice.taken-back': (fair, event) => advise(fair, event, event.lastOfVisitor, -1),
  'handouts.given': (fair, event) => give(fair, event, event.count),
  'handouts.taken-back': (fair, event) => give(fair, event, -event.count),
  'quiz.answered': (fair, event) => {
    for (const side of ['before', 'after'] as const) {
      const right = event[side];
      if (right === null) continue;
      add(fair.quiz, `${side}.right`, right);
      add(fair.quiz, `${side}.of`, event.of);
      add(fair.quiz, `${side}.sets`, 1);
    }
  },
  'survey.answered': (fair, { survey }) => add(fair.surveysAnswered, survey, 1),
  'survey.changed': nothing,
  'shelf.changed': nothing,
  'rights.counted': (fair, { hour, n, unionContacts }) => {
    add(fair.rightsByHour, hour, n);
    add(fair.unionContactsByHour, hour, unionContacts);
  },
  'employer.confirmed': nothing,
  'rules.changed': nothing,
  'data.exported': nothing,
  'report.changed': nothing,
  'coalition.changed': nothing,
  'folder.changed': nothing,
  'meeting.noted': nothing,
  'consent.given': nothing,
  'consent.revoked': nothing,
  'follow-up.withdrawn': nothing,
  'person.looked-up': nothing,
  'person.request-received': nothing,
  'person.request-done': nothing,
  // What was counted stays counted, of nobody.
  'visitor.erased': nothing,
  'keeping.changed': nothing,
  'data.purged': nothing,
  'text.changed': nothing,
  'member.signed-in': nothing,
  'member.signed-out': nothing,
  'sign-in.failed': nothing,
  'member.card-made': nothing,
  'device.paired': nothing,
  'device.code-made': nothing,
  'device.behind': nothing,
  'queue.handed-in': nothing,
  'queue.decided': nothing,
  'badge.voided': nothing,
  'batch.voided': nothing,
};
