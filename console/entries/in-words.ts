import type { CoalitionThing } from '../../shared/coalition.ts';
import type { Event, EventOf, EventType, TextKind } from '../../shared/events.ts';
import type { ToldFair } from '../../shared/feed.ts';
import type { ReportChange } from '../../shared/report.ts';
import { m } from '../../shared/words/compiled/messages.js';
import { number } from '../../shared/web/format.ts';
import { STATE_LABELS } from '../../shared/web/labels.ts';
import { ITEM_STATE_LABELS, QUESTION_STATE_LABELS } from '../../shared/web/tent-labels.ts';
import { named } from '../../shared/web/words.svelte.ts';
import { TOPIC_LABELS } from '../../shared/web/topic-labels.ts';
import { employerName, placeName, vacancyTitle, wordsOf } from '../live/texts.ts';
import { MEETING_LABELS } from '../../shared/web/held/labels.ts';
import { ROLE_LABELS } from '../members/roles.ts';
import { SURVEY_STATE_LABELS } from '../surveys/labels.ts';
import { VACANCY_STATE_LABELS } from '../vacancies/labels.ts';
import { REASON_LABELS } from './labels.ts';

type Fair = ToldFair | null;
type Say = { [T in EventType]: (event: EventOf<T>, fair: Fair) => string };

/** An event of the journal as a sentence. One of a newer server than this page is named as it is. */
export const entryInWords = (event: { type: string }, fair: Fair): string => {
  const say = SENTENCES[event.type as EventType] as ((event: Event, fair: Fair) => string) | undefined;
  return say ? say(event as Event, fair) : m.entry_unknown({ type: event.type });
};

/** Who did it: "member:<id>", "device:<id>", or a word for those who have no name there. */
export const actorInWords = (actor: string, fair: Fair): string => {
  const [kind, id = ''] = actor.split(':');
  if (kind === 'member') return wordsOf(fair, 'member', id)?.name ?? m.journal_actor_gone();
  if (kind === 'device') return wordsOf(fair, 'device', id)?.name ?? m.journal_actor_gone();
  if (kind === 'phone') return m.journal_actor_phone();
  return m.journal_actor_server();
};

const NOBODY = '—';
const memberName = (fair: Fair, id: string): string => wordsOf(fair, 'member', id)?.name ?? NOBODY;
const deviceName = (fair: Fair, id: string): string => wordsOf(fair, 'device', id)?.name ?? NOBODY;
const place = ({ placeId }: { placeId: string }, fair: Fair) => ({ name: placeName(fair, placeId) || NOBODY });
const employer = ({ employerId }: { employerId: string }, fair: Fair) => ({
  name: employerName(fair, employerId) || NOBODY,
});
const vacancy = ({ vacancyId }: { vacancyId: string }, fair: Fair) => ({
  name: vacancyTitle(fair, vacancyId) || NOBODY,
});

const onDuty = ({ memberId, placeId }: { memberId: string; placeId: string }, fair: Fair) => ({
  name: memberName(fair, memberId),
  place: placeName(fair, placeId) || NOBODY,
});

const REPORT_CHANGES: Readonly<Record<ReportChange, () => string>> = {
  'earlier-added': m.entry_earlier_added,
  'earlier-removed': m.entry_earlier_removed,
  'link-made': m.entry_link_made,
  'link-revoked': m.entry_link_revoked,
};
const COALITION_CHANGES: Readonly<Record<CoalitionThing, () => string>> = {
  partner: m.entry_partner,
  memorandum: m.entry_memorandum,
  assessment: m.entry_assessment,
  campaign: m.entry_campaign,
  media: m.entry_media,
  targets: m.entry_targets,
  costs: m.entry_costs,
};
const NAME_OF: Readonly<Record<TextKind, (fair: Fair, id: string) => string>> = {
  fair: () => m.setup_fair_title(),
  place: placeName,
  programme: () => NOBODY,
  announcement: () => m.announcements(),
  question: () => NOBODY,
  member: memberName,
  device: deviceName,
  employer: employerName,
  vacancy: vacancyTitle,
  offer: () => m.offers_title(),
};

const SHELF: Readonly<Record<EventOf<'shelf.changed'>['of'], () => string>> = {
  handout: m.entry_shelf_handout,
  fact: m.entry_shelf_fact,
  quiz: m.entry_shelf_quiz,
  directory: m.entry_shelf_directory,
};

const FOLDER_CHANGES: Readonly<Record<EventOf<'folder.changed'>['what'], () => string>> = {
  made: m.entry_folder_made,
  served: m.entry_folder_served,
  archived: m.entry_folder_archived,
  'handed-over': m.entry_folder_handed_over,
  'taken-in': m.entry_folder_taken_in,
  removed: m.entry_folder_removed,
};

const SENTENCES: Say = {
  'fair.set-up': () => m.entry_fair_set_up(),
  'fair.state-changed': ({ from, to }) => m.entry_fair_state({ from: STATE_LABELS[from](), to: STATE_LABELS[to]() }),
  'text.changed': ({ of, id }, fair) => m.entry_text_changed({ what: NAME_OF[of](fair, id) }),
  'place.added': (event, fair) => m.entry_place_added(place(event, fair)),
  'place.changed': (event, fair) => m.entry_place_changed(place(event, fair)),
  'plan.changed': () => m.entry_plan_changed(),
  'programme.item-added': () => m.entry_programme_added(),
  'programme.item-changed': ({ state }) => m.entry_programme_changed({ state: ITEM_STATE_LABELS[state]() }),
  'announcement.made': ({ announcementId }, fair) => {
    const words = wordsOf(fair, 'announcement', announcementId);
    return m.entry_announcement({ text: words ? named(words.text) : NOBODY });
  },
  'announcement.withdrawn': () => m.entry_announcement_back(),
  'duty.began': (event, fair) => m.entry_duty_began(onDuty(event, fair)),
  'duty.ended': (event, fair) => m.entry_duty_ended(onDuty(event, fair)),
  'member.added': ({ memberId, role }, fair) =>
    m.entry_member_added({ name: memberName(fair, memberId), role: ROLE_LABELS[role]() }),
  'member.signed-in': ({ memberId }, fair) => m.entry_member_signed_in({ name: memberName(fair, memberId) }),
  'member.signed-out': ({ memberId }, fair) => m.entry_member_signed_out({ name: memberName(fair, memberId) }),
  'sign-in.failed': () => m.entry_sign_in_failed(),
  'member.card-made': ({ memberId }, fair) => m.entry_member_card({ name: memberName(fair, memberId) }),
  'member.moved': ({ memberId }, fair) => m.entry_member_moved({ name: memberName(fair, memberId) }),
  'member.removed': ({ memberId }, fair) => m.entry_member_removed({ name: memberName(fair, memberId) }),
  'device.added': ({ deviceId }, fair) => m.entry_device_added({ name: deviceName(fair, deviceId) }),
  'device.paired': ({ deviceId }, fair) => m.entry_device_paired({ name: deviceName(fair, deviceId) }),
  'device.code-made': ({ deviceId }, fair) => m.entry_device_code({ name: deviceName(fair, deviceId) }),
  'device.removed': ({ deviceId }, fair) => m.entry_device_removed({ name: deviceName(fair, deviceId) }),
  'device.behind': ({ deviceId, pending }, fair) =>
    pending > 0
      ? m.entry_device_behind({ name: deviceName(fair, deviceId), count: pending })
      : m.entry_device_caught_up({ name: deviceName(fair, deviceId) }),
  'queue.handed-in': ({ deviceId, count }, fair) =>
    m.entry_queue_handed_in({ name: deviceName(fair, deviceId), n: number(count) }),
  'queue.decided': ({ deviceId, decision, count }, fair) =>
    (decision === 'take' ? m.entry_queue_taken : m.entry_queue_dropped)({
      name: deviceName(fair, deviceId),
      n: number(count),
    }),
  'badges.issued': ({ count }) => m.entry_badges_issued({ count, n: number(count) }),
  'badge.voided': () => m.entry_badge_voided(),
  'batch.voided': ({ count }) => m.entry_batch_voided({ n: number(count) }),
  'visitor.registered': () => m.entry_visitor_registered(),
  'visitor.checked-in': (event, fair) => m.entry_checked_in(place(event, fair)),
  'visitor.checked-out': (event, fair) => m.entry_checked_out(place(event, fair)),
  'visitor.seen-again': (event, fair) => m.entry_seen_again(place(event, fair)),
  'check-in.refused': (event, fair) =>
    m.entry_check_in_refused({ ...place(event, fair), reason: REASON_LABELS[event.reason]() }),
  'check-in.undone': (event, fair) => m.entry_check_in_undone(place(event, fair)),
  'visitor.tallied': (event, fair) =>
    (event.change === 1 ? m.entry_tallied_in : m.entry_tallied_out)(place(event, fair)),
  'tally.undone': (event, fair) => m.entry_tally_undone(place(event, fair)),
  'tally.typed-in': (event, fair) => m.entry_tally_typed_in({ ...place(event, fair), n: number(event.count) }),
  'question.asked': (event, fair) => m.entry_question(place(event, fair)),
  'question.voted': (event, fair) => m.entry_voted(place(event, fair)),
  'question.changed': (event, fair) =>
    m.entry_question_changed({ ...place(event, fair), state: QUESTION_STATE_LABELS[event.state]() }),
  'handouts.given': ({ placeId, count }, fair) =>
    m.entry_handouts({ name: (placeId && placeName(fair, placeId)) || NOBODY, count, n: number(count) }),
  'handouts.taken-back': ({ count }) => m.entry_handouts_back({ n: number(count) }),
  'quiz.answered': () => m.entry_quiz(),
  'survey.changed': ({ survey, state }) =>
    m.entry_survey_changed({ name: survey, state: SURVEY_STATE_LABELS[state]() }),
  'survey.answered': ({ survey }) => m.entry_survey_answered({ name: survey }),
  'shelf.changed': ({ of }) => SHELF[of](),
  'employer.added': (event, fair) => m.entry_employer_added(employer(event, fair)),
  'employer.confirmed': (event, fair) =>
    (event.coming ? m.entry_employer_confirmed : m.entry_employer_not_coming)(employer(event, fair)),
  'employer.arrived': (event, fair) => m.entry_employer_arrived(employer(event, fair)),
  'employer.left': (event, fair) => m.entry_employer_left(employer(event, fair)),
  'vacancy.posted': (event, fair) =>
    m.entry_vacancy_posted({ ...vacancy(event, fair), state: VACANCY_STATE_LABELS[event.state]() }),
  'vacancy.changed': (event, fair) =>
    m.entry_vacancy_changed({ ...vacancy(event, fair), state: VACANCY_STATE_LABELS[event.state]() }),
  'vacancy.decided': (event, fair) =>
    m.entry_vacancy_decided({ ...vacancy(event, fair), state: VACANCY_STATE_LABELS[event.state]() }),
  'meeting.held': (event, fair) => m.entry_meeting({ ...employer(event, fair), kind: MEETING_LABELS[event.kind]() }),
  'offer.made': (event, fair) => m.entry_offer_made(vacancy(event, fair)),
  'offer.withdrawn': (event, fair) => m.entry_offer_withdrawn(employer(event, fair)),
  'offer.confirmed': (event, fair) => m.entry_offer_confirmed(employer(event, fair)),
  'offer.followed-up': (event, fair) => m.entry_offer_followed_up({ ...employer(event, fair), day: event.day }),
  'meeting.noted': (event, fair) => m.entry_meeting_noted(employer(event, fair)),
  'consent.given': (event, fair) => m.entry_consent_given(employer(event, fair)),
  'consent.revoked': (event, fair) => m.entry_consent_revoked(employer(event, fair)),
  'follow-up.agreed': () => m.entry_follow_up_agreed(),
  'follow-up.withdrawn': () => m.entry_follow_up_withdrawn(),
  'follow-up.called': ({ day }) => m.entry_follow_up_called({ day }),
  'person.looked-up': () => m.entry_person_looked_up(),
  'person.request-received': () => m.entry_person_request(),
  'person.request-done': () => m.entry_person_request_done(),
  'visitor.erased': () => m.entry_visitor_erased(),
  'keeping.changed': ({ retentionDays }) => m.entry_keeping_changed({ n: number(retentionDays) }),
  'data.purged': () => m.entry_data_purged(),
  'search.missed': ({ occupation }) => m.entry_search_missed({ occupation }),
  'report.changed': ({ what }) => REPORT_CHANGES[what](),
  'coalition.changed': ({ of }) => COALITION_CHANGES[of](),
  'folder.changed': ({ what }) => FOLDER_CHANGES[what](),
  'data.exported': ({ what, as }) => m.entry_exported({ what: `${what}.${as}` }),
  'rules.changed': () => m.entry_rules_changed(),
  'offer.answered': (event, fair) =>
    m.entry_offer_answered({
      ...employer(event, fair),
      answer: event.answer === 'accepted' ? m.answer_accepted() : m.answer_declined(),
    }),
  'rights.counted': ({ n, unionContacts }) => m.entry_rights_counted({ n: number(n), union: number(unionContacts) }),
  'advice.given': ({ topic }) => m.entry_advice({ topic: TOPIC_LABELS[topic]() }),
  'advice.taken-back': ({ topic }) => m.entry_advice_back({ topic: TOPIC_LABELS[topic]() }),
};
