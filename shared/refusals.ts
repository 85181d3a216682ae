import type { Language } from './fields.ts';
import en from './words/refusals/en.json' with { type: 'json' };
import ky from './words/refusals/ky.json' with { type: 'json' };
import ru from './words/refusals/ru.json' with { type: 'json' };
import tg from './words/refusals/tg.json' with { type: 'json' };
import uz from './words/refusals/uz.json' with { type: 'json' };

/** Every refusal there is, with its HTTP status. */
export const REFUSALS = {
  'bad-request': 400,
  'not-json': 415,
  'too-large': 413,
  'not-found': 404,
  'no-fair-yet': 404,
  'already-set-up': 409,
  'wrong-setup-code': 403,
  /** Somebody meant another fair than the one that is served now. */
  'other-fair': 409,
  'changing-over': 409,
  'in-rehearsal': 409,
  'no-rehearsal': 409,
  'fair-is-served': 409,
  'fair-not-closed': 409,
  'wrong-name': 400,
  'too-many-fairs': 409,
  'no-fair-file': 400,
  'damaged-file': 400,
  'encrypted-file': 400,
  'newer-file': 409,
  'rehearsal-report': 409,
  'choose-fair': 400,
  'bad-times': 400,
  'bad-time-zone': 400,
  'reason-needed': 400,
  'sign-in-first': 401,
  'session-ended': 401,
  'device-revoked': 401,
  'device-stolen': 401,
  'devices-behind': 409,
  'card-revoked': 401,
  /** A link to the report that is not known, was taken back or whose days are over. */
  'link-over': 410,
  'own-report': 409,
  'sign-day-needed': 400,
  'not-a-paper': 400,
  'code-taken': 409,
  'campaign-used': 409,
  'outside-plan': 400,
  /** Somebody else drew the plan meanwhile. */
  'plan-changed': 409,
  'wrong-password': 401,
  'wait-before-trying': 429,
  'too-many-requests': 429,
  'needs-https': 403,
  'not-yours': 403,
  'foreign-origin': 403,
  'websocket-only': 426,
  'wrong-pairing-code': 404,
  'unknown-badge': 404,
  'damaged-badge': 400,
  'foreign-badge': 404,
  'void-badge': 409,
  'void-batch': 409,
  'public-url-needed': 409,
  'poster-too-small': 400,
  'nothing-to-print': 409,
  'place-full': 409,
  'fair-not-open': 409,
  'fair-closed': 409,
  'wrong-place-key': 403,
  'too-late-to-undo': 403,
  'nobody-tallied': 409,
  'phone-only': 403,
  'holds-nobody': 409,
  'employer-needed': 400,
  'pay-upside-down': 400,
  'decided-by-people': 409,
  'survey-name-taken': 409,
  'survey-answered': 409,
  'survey-closed': 409,
  'already-answered': 409,
  'offer-withdrawn': 409,
  'not-accepted': 409,
  'guardian-needed': 403,
  'anonymous-only': 403,
  'person-erased': 409,
  'consent-outdated': 409,
  'consent-needed': 409,
  'nobody-to-read': 409,
  'login-taken': 409,
  'last-organiser': 409,
  'id-reused': 409,
  'unreadable-file': 400,
  'locked-file': 400,
  'empty-file': 400,
  'disk-full': 507,
  'storage-failed': 503,
  'went-wrong': 500,
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** The sentence for each refusal, in every language: what is wrong and how to mend it. A missing one does not compile. */
export const SENTENCES = { ky, ru, en, uz, tg } satisfies Record<Language, Record<RefusalCode, string>>;

/** A request that cannot be honoured: thrown, it rolls its change back. */
export class Refused extends Error {
  readonly code: RefusalCode;
  /** The field of the body to mend, where there is one. */
  readonly field: string | undefined;
  constructor(code: RefusalCode, field?: string) {
    super(en[code]);
    this.name = 'Refused';
    this.code = code;
    this.field = field;
  }
}
