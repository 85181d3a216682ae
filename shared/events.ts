import type { AdviceOutcome, AdviceTopic, Referral } from './advice.ts';
import type { BadgeFault, Direction, Reason } from './checkins.ts';
import type { CoalitionThing } from './coalition.ts';
import type { DeviceKind, Role } from './endpoint.ts';
import type { Export } from './exports.ts';
import type { FairState } from './fairs.ts';
import type { FolderChange } from './folders.ts';
import type { Language } from './fields.ts';
import type { MeetingKind } from './meetings.ts';
import type { DeclineReason, FollowUp } from './offers.ts';
import type { Kept, Purge } from './keeping.ts';
import type { PersonRequest } from './persons.ts';
import type { CameOf, CameOfCall } from './promise.ts';
import type { PlaceKind } from './places.ts';
import type { PaperLanguage } from './print.ts';
import type { ItemState } from './programme.ts';
import type { AskedBy, QuestionState } from './questions.ts';
import type { ReportChange } from './report.ts';
import type { SurveyState } from './surveys.ts';
import type { Contract, Finding, Origin, VacancyState } from './vacancies.ts';
import type { Via } from './visitors.ts';
import type { Moves, Profile } from './visits.ts';

/** What a vacancy says in closed values; its words lie in a table and are joined as text. */
export type VacancyFacts = {
  employerId: string;
  state: VacancyState;
  origin: Origin;
  openings: number;
  contract: Contract;
  payStated: boolean;
  factsGiven: number;
  warnings: Finding['check'][];
};

/** Everything that happens at a fair, in closed values and ids only: no name, no badge code, no free text [J7]. */
export type Event =
  | { type: 'fair.set-up'; fairId: string; state: FairState; timeZone: string }
  | { type: 'fair.state-changed'; from: FairState; to: FairState }
  | { type: 'text.changed'; of: TextKind; id: string }
  | { type: 'place.added'; placeId: string; kind: PlaceKind; capacity: number | null }
  | { type: 'place.changed'; placeId: string; capacity: number | null }
  /** The plan of the square was drawn anew; screens that show it fetch it. */
  | { type: 'plan.changed'; revision: number }
  | { type: 'programme.item-added'; itemId: string; placeId: string | null }
  | { type: 'programme.item-changed'; itemId: string; placeId: string | null; state: ItemState; delay: number }
  | { type: 'announcement.made'; announcementId: string; expiresAt: string }
  | { type: 'announcement.withdrawn'; announcementId: string }
  | { type: 'duty.began'; dutyId: string; placeId: string; memberId: string }
  | { type: 'duty.ended'; dutyId: string; placeId: string; memberId: string }
  | { type: 'member.added'; memberId: string; role: Role; employerId: string | null; placeIds: string[] }
  | { type: 'member.signed-in'; memberId: string; by: 'password' | 'card' }
  | { type: 'member.signed-out'; memberId: string }
  | { type: 'sign-in.failed'; wait: number }
  | { type: 'member.card-made'; memberId: string }
  | { type: 'member.moved'; memberId: string; placeIds: string[] }
  | { type: 'member.removed'; memberId: string }
  | { type: 'device.added'; deviceId: string; kind: DeviceKind; placeId: string | null }
  | { type: 'device.paired'; deviceId: string }
  | { type: 'device.code-made'; deviceId: string }
  | { type: 'device.removed'; deviceId: string }
  | { type: 'device.behind'; deviceId: string; pending: number }
  | { type: 'queue.handed-in'; deviceId: string; count: number }
  | { type: 'queue.decided'; deviceId: string; decision: 'take' | 'drop'; count: number }
  | { type: 'badges.issued'; batchId: string; count: number }
  | { type: 'badge.voided'; visitorId: string | null }
  | { type: 'batch.voided'; batchId: string; count: number; stillWorn: number }
  | { type: 'visitor.registered'; visitorId: string; via: Via; profile: Profile; was: Profile | null; counted: boolean }
  | ({ type: 'visitor.checked-in'; checkInId: string; visitorId: string; placeId: string; late: boolean } & Visited)
  | ({ type: 'visitor.checked-out'; checkInId: string; visitorId: string; placeId: string; late: boolean } & Visited)
  | {
      type: 'visitor.seen-again';
      checkInId: string;
      visitorId: string | null;
      placeId: string;
      direction: Direction;
      factAt: string;
      moves: Moves;
    }
  | {
      type: 'check-in.refused';
      checkInId: string;
      placeId: string;
      direction: Direction;
      reason: Reason;
      badgeFault: BadgeFault | null;
      visitorId: string | null;
      doneAtDoor: 'admitted' | 'refused' | null;
      factAt: string;
    }
  | ({ type: 'check-in.undone'; checkInId: string; visitorId: string; placeId: string } & Omit<
      Visited,
      'firstVisit' | 'factAt'
    >)
  /** `factAt`: when it happened, on the fair's day, where that was not when it was stored. */
  | { type: 'visitor.tallied'; placeId: string; change: 1 | -1; sex: Profile['sex']; factAt?: string }
  /** A count taken back; `inside`: by how much there are more or fewer people inside now. */
  | { type: 'tally.undone'; placeId: string; change: 1 | -1; factAt: string; inside: number }
  /** People counted on paper and typed in later: they were here at `factAt`, and nobody is inside for it. */
  | { type: 'tally.typed-in'; placeId: string; count: number; sex: Profile['sex']; factAt: string }
  | { type: 'question.asked'; questionId: string; placeId: string; language: Language; by: AskedBy }
  | { type: 'question.voted'; questionId: string; placeId: string }
  /** Its state or its words in other languages; `votes` it has now, with those of what was merged into it. */
  | {
      type: 'question.changed';
      questionId: string;
      placeId: string;
      state: QuestionState;
      was: QuestionState;
      votes: number;
      language: Language;
      askedAt: string;
    }
  | ({ type: 'handouts.given' } & Given)
  | ({ type: 'handouts.taken-back' } & Given)
  /** How many answers of a quiz were right before a tent and after it; null where that side was not answered. */
  | { type: 'quiz.answered'; of: number; before: number | null; after: number | null }
  /** A survey was written or written anew, opened or closed; a set of answers came in, whose and what is not told. */
  | { type: 'survey.changed'; survey: string; state: SurveyState }
  | { type: 'survey.answered'; survey: string }
  /** A handout, a fact card, the quiz or an entry of the directory was written, written anew or taken away. */
  | { type: 'shelf.changed'; of: 'handout' | 'fact' | 'quiz' | 'directory'; id: string | null }
  | { type: 'employer.added'; employerId: string }
  | { type: 'employer.confirmed'; employerId: string; coming: boolean }
  | { type: 'employer.arrived'; employerId: string }
  | { type: 'employer.left'; employerId: string }
  | ({ type: 'vacancy.posted'; vacancyId: string; today: boolean } & VacancyFacts)
  | ({ type: 'vacancy.changed'; vacancyId: string } & VacancyFacts)
  | {
      type: 'vacancy.decided';
      vacancyId: string;
      employerId: string;
      state: VacancyState;
      decision: 'show' | 'hold' | 'return' | 'block';
    }
  /** What was asked and reported under seal in an hour that is over (its beginning), and who asked for a union's contact. */
  | { type: 'rights.counted'; hour: string; n: number; unionContacts: number }
  /** A search for this trade (ISCO-08 unit group) found nothing; whose it was is not kept. */
  | { type: 'search.missed'; occupation: string }
  | { type: 'rules.changed'; twoToShow: boolean }
  /** An earlier fair's report to compare with, or a link to this one. */
  | { type: 'report.changed'; what: ReportChange; id: string }
  | { type: 'coalition.changed'; of: CoalitionThing; id: string }
  | { type: 'folder.changed'; what: FolderChange; fairId: string }
  | { type: 'data.exported'; what: Export; as: 'csv' | 'xlsx' }
  | {
      type: 'meeting.held';
      meetingId: string;
      employerId: string;
      visitorId: string;
      vacancyId: string | null;
      kind: MeetingKind;
    }
  | {
      type: 'offer.made';
      offerId: string;
      employerId: string;
      vacancyId: string;
      visitorId: string | null;
      firstForVisitor: boolean;
    }
  | {
      type: 'offer.answered';
      offerId: string;
      employerId: string;
      answer: 'accepted' | 'declined';
      was: 'accepted' | 'declined' | null;
      reason: DeclineReason | null;
      /** The employer had confirmed what is taken back now. */
      wasConfirmed: boolean;
    }
  | {
      type: 'offer.withdrawn';
      offerId: string;
      employerId: string;
      was: 'accepted' | 'declined' | null;
      wasConfirmed: boolean;
    }
  | { type: 'offer.confirmed'; offerId: string; employerId: string }
  | {
      type: 'offer.followed-up';
      offerId: string;
      employerId: string;
      day: FollowUp['day'];
      now: CameOf;
      was: CameOf | null;
    }
  | { type: 'meeting.noted'; meetingId: string; employerId: string }
  | { type: 'consent.given'; consentId: string; employerId: string }
  | { type: 'consent.revoked'; consentId: string; employerId: string }
  /** Somebody lets the organisers call; `first`: this visitor had not before. Whose contact it is stands nowhere here. */
  | { type: 'follow-up.agreed'; contactId: string; first: boolean }
  | { type: 'follow-up.withdrawn'; contactId: string }
  | { type: 'follow-up.called'; contactId: string; day: FollowUp['day']; now: CameOfCall; was: CameOfCall | null }
  /** That somebody looked at all that is held about one badge. */
  | { type: 'person.looked-up' }
  | { type: 'person.request-received'; requestId: string; kind: PersonRequest['kind'] }
  | { type: 'person.request-done'; requestId: string; kind: PersonRequest['kind'] }
  /** Nothing is said of this visitor any more, and no badge leads to it; null where nobody had registered. */
  | { type: 'visitor.erased'; visitorId: string | null }
  | { type: 'keeping.changed'; retentionDays: number; anonymousOnly: boolean }
  | { type: 'data.purged'; purgeId: string; rule: Purge['rule']; rows: Kept }
  | {
      type: 'advice.given';
      adviceId: string;
      topic: AdviceTopic;
      visitorId: string | null;
      firstForVisitor: boolean;
      minutes: number | null;
      referredTo: Referral | null;
      outcome: AdviceOutcome | null;
      placeId: string | null;
    }
  | {
      type: 'advice.taken-back';
      adviceId: string;
      topic: AdviceTopic;
      visitorId: string | null;
      /** No other advice to the same visitor is left; of one without a badge, always. */
      lastOfVisitor: boolean;
      referredTo: Referral | null;
      outcome: AdviceOutcome | null;
    };

/** Copies of a handout in one language; who got them is not told. */
type Given = { givenId: string; handoutId: string; language: PaperLanguage; count: number; placeId: string | null };

/** `factAt`: when it happened, on the fair's day; `profile`: whose sums move, where the visitor begins or ceases to count. */
type Visited = { factAt: string; firstVisit: boolean; moves: Moves; profile: Profile | null };

export type EventType = Event['type'];
export type EventOf<T extends EventType> = Extract<Event, { type: T }>;

/** The tables that hold words, by the kind of thing that is told. */
export const TEXT_KINDS = [
  'fair',
  'place',
  'programme',
  'announcement',
  'question',
  'member',
  'device',
  'employer',
  'vacancy',
  'offer',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** One line of the journal. `at` is the server's clock; order is `seq`, never a clock. */
export type Entry = { seq: number; at: string; actor: string; event: Event };
