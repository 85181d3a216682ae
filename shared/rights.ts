import { Type, type Static } from 'typebox';
import { ADVICE_TOPICS } from './advice.ts';
import { endpoint } from './endpoint.ts';
import { byId, count, id, instant, oneOf, orNull, strict } from './fields.ts';

/** What a report is about. */
export const REPORTS = ['harassment', 'fee', 'promise', 'documents', 'other'] as const;
export type ReportAbout = (typeof REPORTS)[number];

/** Letters that a text may have before it is sealed. */
export const TEXT_LETTERS = 2000;
/** What a sealed text is filled up to, so that its length tells nothing: room for 2,000 letters of three bytes each. */
export const PADDED_BYTES = 8192;
/** Keys that one text can be sealed to. */
const MOST_KEYS = 60;

/** So many bytes as base64url. */
const bytes = (length: number) => {
  const letters = Math.ceil((length * 4) / 3);
  return Type.String({ minLength: letters, maxLength: letters, pattern: '^[\\w-]+$' });
};
const PUBLIC_KEY = 32;
const TAG = 16;
const publicKey = bytes(PUBLIC_KEY);

/** What a browser sealed: the text under a key of its own, and that key sealed to each who may read it (HPKE, RFC 9180). */
export const sealed = strict({
  v: Type.Enum([1]),
  keys: Type.Array(strict({ keyId: id, enc: publicKey, key: bytes(32 + TAG) }), { minItems: 1, maxItems: MOST_KEYS }),
  body: bytes(PADDED_BYTES + TAG),
});
export type Sealed = Static<typeof sealed>;

/** A private key that only its owner can open: salt of the stretching; nonce, key and tag. */
const locked = strict({ salt: bytes(16), box: bytes(12 + 32 + TAG) });
export type Locked = Static<typeof locked>;

const topic = oneOf(...ADVICE_TOPICS);
const topics = Type.Array(topic, { uniqueItems: true, maxItems: ADVICE_TOPICS.length });
/** When something came: the beginning of the hour, and never more than that. */
const hour = instant;

export const listRecipients = endpoint({
  route: 'GET /api/rights-keys',
  summary: 'The keys to which a browser seals: the advisers’ with their topics, and the union representatives’',
  who: ['public'],
  anonymous: true,
  reply: strict({
    advisers: Type.Array(strict({ keyId: id, publicKey, topics })),
    unions: Type.Array(strict({ keyId: id, publicKey })),
    /** Those who show a vacancy, to choose from in a report. */
    employers: Type.Array(strict({ id, name: Type.String() })),
  }),
});
export type Recipients = Pick<Static<typeof listRecipients.reply>, 'advisers' | 'unions'>;

const sent = strict({ id, hour });
export const askRights = endpoint({
  route: 'POST /api/rights-questions',
  summary: 'A question sealed in the browser to the advisers of a topic; whoever asks is nobody here',
  who: ['public'],
  anonymous: true,
  body: strict({ id, topic, answerId: id, sealed }),
  reply: sent,
  status: 201,
});
export const askFurther = endpoint({
  route: 'POST /api/rights-questions/further',
  summary: 'A further question of whoever holds the receipt',
  who: ['public'],
  anonymous: true,
  body: strict({ id, answerId: id, sealed }),
  reply: sent,
  status: 201,
});

/** What was said in a matter after its first question, oldest first. */
const message = strict({ id, kind: oneOf('answer', 'question', 'note'), hour, sealed });
export type RightsMessage = Static<typeof message>;
export const readAnswers = endpoint({
  route: 'POST /api/rights-questions/answers',
  summary: 'The answers for whoever holds the receipt; sent as a body so that nothing of it stands in an address',
  who: ['public'],
  anonymous: true,
  body: strict({ answerId: id }),
  reply: strict({ id, topic: orNull(topic), hour, messages: Type.Array(message) }),
});

const matter = {
  id,
  /** Null for a report. */
  topic: orNull(topic),
  about: orNull(oneOf(...REPORTS)),
  employerId: orNull(id),
  employerName: orNull(Type.String()),
  vacancyTitle: orNull(Type.String()),
  hour,
  answered: Type.Boolean(),
};
export const listRights = endpoint({
  route: 'GET /api/rights-questions',
  summary: 'What was sealed to this adviser: open ones first',
  who: ['adviser'],
  reply: strict({
    items: Type.Array(strict(matter)),
    /** Sealed to a key that this adviser has lost; how many of them somebody else here can still read. */
    lost: strict({ n: count, readByOthers: count }),
  }),
});
export const readRights = endpoint({
  route: 'GET /api/rights-questions/:id',
  summary: 'A matter that was sealed to this adviser, and to whom an answer or a note is sealed',
  who: ['adviser'],
  params: byId,
  reply: strict({ ...matter, answerId: id, sealed, messages: Type.Array(message) }),
});
export type RightsMatter = Static<typeof readRights.reply>;
export const answerRights = endpoint({
  route: 'POST /api/rights-questions/:id/answer',
  summary: 'An answer sealed in the adviser’s browser to the receipt and to the advisers of the topic',
  who: ['adviser'],
  params: byId,
  body: strict({ id, sealed }),
  reply: sent,
  status: 201,
});
export const noteRights = endpoint({
  route: 'POST /api/rights-questions/:id/note',
  summary: 'A note among the advisers of the topic, sealed to them',
  who: ['adviser'],
  params: byId,
  body: strict({ id, sealed }),
  reply: sent,
  status: 201,
});

const ownKey = strict({ keyId: id, publicKey, locked, recovery: locked, topics });
export type OwnLockedKey = Static<typeof ownKey>;
export const readOwnKey = endpoint({
  route: 'GET /api/rights-keys/own',
  summary: 'The own key, locked: it is opened in the browser',
  who: ['adviser', 'union'],
  reply: strict({ keys: Type.Array(ownKey, { maxItems: 1 }) }),
});
export const keepOwnKey = endpoint({
  route: 'POST /api/rights-keys/own',
  summary: 'Keep the own key, made and locked in the browser; another key takes the place of the one before',
  who: ['adviser', 'union'],
  body: ownKey,
  reply: strict({ keyId: id, hour }),
  status: 201,
});
