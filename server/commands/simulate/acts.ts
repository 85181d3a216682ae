import type { AdviceOutcome, AdviceTopic, Referral } from '../../../shared/advice.ts';
import type { Direction, Outcome, Reason } from '../../../shared/checkins.ts';
import type { DeviceKind, Role } from '../../../shared/endpoint.ts';
import type { PaperLanguage } from '../../../shared/print.ts';
import type { Language, Names } from '../../../shared/fields.ts';
import type { MeetingKind } from '../../../shared/meetings.ts';
import type { Terms } from '../../../shared/offers.ts';
import type { SurveyAnswers } from '../../../shared/surveys.ts';
import type { VacancyDraft } from '../../../shared/vacancies.ts';
import type { Facts, Via } from '../../../shared/visitors.ts';

/** Somebody who comes to the fair, or means to. */
export type Person = {
  index: number;
  /** Registers on an own phone, at the kiosk, or carries a printed badge. */
  way: 'phone' | 'kiosk' | 'printed';
  via: Via;
  facts: Facts;
};

/** A badge in somebody's hand (a person's index), a spare one of the printed batch, or digits that are no badge. */
export type BadgeRef = { person: number } | { spare: number } | { digits: string };

/** What a scan must come to, as the plan says. */
export type Expected = { outcome: Outcome; reason?: Reason };
export type PlannedScan = {
  id: string;
  badge: BadgeRef;
  placeId: string;
  direction: Direction;
  /** When it happens, in milliseconds. */
  at: number;
  expect: Expected;
};

/** What a facilitator makes of a question. */
export type Settled = 'taken' | 'answered' | 'parked' | 'hidden';

type Doing =
  | { do: 'register'; id: string; person: number }
  | { do: 'scan'; scan: PlannedScan; undone: boolean }
  | { do: 'batch'; scans: (PlannedScan & { done: 'admitted' | 'refused' })[] }
  | { do: 'undo'; id: string; scanId: string }
  | { do: 'void'; id: string; spare: number }
  | { do: 'tally'; id: string; placeId: string; change: 1 | -1; sex?: 'female' | 'male' }
  | { do: 'arrive'; employerId: string; here: boolean }
  | { do: 'post'; id: string; employerId: string; draft: VacancyDraft & { openings: number; place: string } }
  | { do: 'fill'; vacancyId: string }
  | { do: 'meet'; id: string; person: number; kind: MeetingKind; vacancyId?: string }
  | { do: 'offer'; id: string; vacancyId: string; person: number | null; terms: Terms }
  | { do: 'answer'; offerId: string; answer: 'accepted' | 'declined'; reason?: string }
  | { do: 'ask'; id: string; placeId: string; text: string; language: Language }
  | { do: 'vote'; questionId: string; phone: number }
  | { do: 'settle'; id: string; questionId: string; state?: Settled; mergeInto?: string }
  | { do: 'duty'; id: string; placeId: string; act: 'begin' | 'end'; handTo?: string }
  | { do: 'steer'; id: string; itemId: string; state?: 'running' | 'ended'; delay?: number }
  | { do: 'open' }
  | { do: 'announce'; id: string; text: Names; minutes: number }
  | {
      do: 'give';
      id: string;
      handoutId: string;
      language: PaperLanguage;
      count: number;
      placeId?: string;
      undone: boolean;
    }
  | { do: 'take-back'; id: string; givenId: string }
  | { do: 'answer-survey'; id: string; survey: string; answers: SurveyAnswers }
  | {
      do: 'advise';
      id: string;
      person: number | null;
      topic: AdviceTopic;
      minutes: number;
      outcome: AdviceOutcome;
      placeId?: string;
      referredTo?: Referral;
    };

/** One thing that somebody does at a moment of the day. */
export type Act = Doing & {
  at: number;
  /** Who does it: a key of the crew. */
  by: string;
  /** What it touches; acts that touch the same thing happen in order, all others at the same time. */
  touches: string[];
};
export type ActOf<K extends Act['do']> = Extract<Act, { do: K }>;

/** Found again by its name in a later run of the same day. */
export type CrewDevice = { key: string; name: string; kind: DeviceKind; placeId: string };
export type CrewMember = {
  key: string;
  name: string;
  role: Role;
  employerId?: string;
  placeIds?: string[];
};
export type Crew = { devices: CrewDevice[]; members: CrewMember[] };

export const phoneOf = (person: number): string => `phone:${person}`;
