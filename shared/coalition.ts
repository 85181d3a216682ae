import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, day, id, oneOf, orNull, strict, text } from './fields.ts';

/** What a partner of the fair is. */
export const PARTNER_ROLES = ['ngo', 'union', 'authority', 'employers', 'university', 'media', 'donor'] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];
/** How far the memorandum of understanding is. */
export const MEMORANDA = ['none', 'drafted', 'signed'] as const;
export type Memorandum = (typeof MEMORANDA)[number];
/** What became of a promise. */
const PROMISE_STATES = ['open', 'kept', 'broken'] as const;
const promise = strict({ text: text(300), state: oneOf(...PROMISE_STATES) });
export type PartnerPromise = Static<typeof promise>;
export const MOST_PROMISES = 20;

const partnerFields = {
  name: text(200),
  role: oneOf(...PARTNER_ROLES),
  memorandum: oneOf(...MEMORANDA),
  /** Where it is signed. */
  signedOn: orNull(day),
  /** Whom the organiser calls; no viewer sees it. */
  contact: orNull(text(200)),
  promises: Type.Array(promise, { maxItems: MOST_PROMISES }),
};
const partnerDraft = strict(partnerFields);

const partner = strict({ id, ...partnerFields });
export type Partner = Static<typeof partner>;

/** The board of the day after. */
export const ASSESSMENT_KINDS = ['well', 'problem', 'decision'] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];
export const ASSESSMENT_STATES = ['open', 'done', 'dropped'] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];
const assessmentFields = {
  kind: oneOf(...ASSESSMENT_KINDS),
  text: text(1000),
  /** Who sees to it, and until when. */
  owner: orNull(text(120)),
  due: orNull(day),
  state: oneOf(...ASSESSMENT_STATES),
};
const assessmentDraft = strict(assessmentFields);

const assessment = strict({ id, ...assessmentFields });
export type Assessment = Static<typeof assessment>;

const READERS = ['organiser', 'viewer'] as const;

export const listPartners = endpoint({
  route: 'GET /api/partners',
  summary: 'Who makes the fair together; whom to call there is for organisers alone',
  who: READERS,
  reply: strict({ items: Type.Array(partner) }),
});
export const addPartner = endpoint({
  route: 'POST /api/partners',
  summary: 'Add a partner with its memorandum and promises',
  who: ['organiser'],
  body: partner,
  reply: partner,
  status: 201,
});
export const changePartner = endpoint({
  route: 'PATCH /api/partners/:id',
  summary: 'Write a partner anew',
  who: ['organiser'],
  params: byId,
  body: partnerDraft,
  reply: partner,
});
export const removePartner = endpoint({
  route: 'DELETE /api/partners/:id',
  summary: 'Take a partner away',
  who: ['organiser'],
  params: byId,
  reply: strict({}),
});

export const listAssessments = endpoint({
  route: 'GET /api/assessments',
  summary: 'The board of the day after: what went well, problems, decisions with owner and date',
  who: READERS,
  reply: strict({ items: Type.Array(assessment) }),
});
export const addAssessment = endpoint({
  route: 'POST /api/assessments',
  summary: 'Put something on the board',
  who: ['organiser'],
  body: assessment,
  reply: assessment,
  status: 201,
});
export const changeAssessment = endpoint({
  route: 'PATCH /api/assessments/:id',
  summary: 'Write it anew, or say what became of it',
  who: ['organiser'],
  params: byId,
  body: assessmentDraft,
  reply: assessment,
});
export const removeAssessment = endpoint({
  route: 'DELETE /api/assessments/:id',
  summary: 'Take it from the board',
  who: ['organiser'],
  params: byId,
  reply: strict({}),
});
