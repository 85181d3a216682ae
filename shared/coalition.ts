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

/** What the partners keep and change together; targets and costs are the fair's. */
export type CoalitionThing = 'partner' | 'memorandum' | 'assessment' | 'campaign' | 'media' | 'targets' | 'costs';

/** The signed paper, photographed or scanned: at most 4 MB. */
export const LARGEST_MEMORANDUM = 4 * 1024 * 1024;
const BASE64_OF_LARGEST = Math.ceil(LARGEST_MEMORANDUM / 3) * 4;
/** What a file begins with, by what it is. */
export const PAPER_KINDS = { 'application/pdf': '25504446', 'image/jpeg': 'ffd8ff', 'image/png': '89504e47' } as const;
const memorandumFile = strict({
  name: text(200),
  /** Base64. */
  file: Type.String({ minLength: 8, maxLength: BASE64_OF_LARGEST, pattern: '^[A-Za-z0-9+/]+={0,2}$' }),
});
export type MemorandumFile = Static<typeof memorandumFile>;

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
  summary:
    'Who makes the fair together; `paper` names the file of the memorandum. Whom to call is for organisers alone',
  who: READERS,
  reply: strict({ items: Type.Array(strict({ ...partner.properties, paper: orNull(Type.String()) })) }),
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

export const keepMemorandum = endpoint({
  route: 'POST /api/partners/:id/memorandum',
  summary: 'Keep the signed memorandum with the partner: a PDF, or a photograph as JPEG or PNG, in base64',
  who: ['organiser'],
  params: byId,
  body: memorandumFile,
  reply: strict({ paper: Type.String() }),
  status: 201,
  bodyLimit: BASE64_OF_LARGEST + 4096,
});
export const readMemorandum = endpoint({
  route: 'GET /api/partners/:id/memorandum',
  summary: 'The signed memorandum of a partner',
  who: READERS,
  params: byId,
  reply: strict({ ...memorandumFile.properties, type: oneOf('application/pdf', 'image/jpeg', 'image/png') }),
});
export const removeMemorandum = endpoint({
  route: 'DELETE /api/partners/:id/memorandum',
  summary: 'Take the file away',
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

export const COALITION_CALLS = [
  listPartners,
  addPartner,
  changePartner,
  removePartner,
  keepMemorandum,
  readMemorandum,
  removeMemorandum,
  listAssessments,
  addAssessment,
  changeAssessment,
  removeAssessment,
] as const;
