import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, id, inLanguages, maybe, oneOf, orNull, strict, text } from './fields.ts';

/** As many as somebody answers on the way out. */
export const MOST_ASKED = 5;
export const LEAST_OPTIONS = 2;
export const MOST_OPTIONS = 10;
const TEXT_LENGTH = 280;
/** Of the visitors' survey and of the employers', which every other part of the fair knows by these names. */
export const EXIT_SURVEY = 'exit';
export const EMPLOYERS_SURVEY = 'employers';

/** Faces from 1, the saddest, to 5; one of several options; a whole number; a few words. */
export const SURVEY_KINDS = ['faces', 'choice', 'number', 'text'] as const;
export type SurveyKind = (typeof SURVEY_KINDS)[number];
export const FACES = [1, 2, 3, 4, 5] as const;
const SURVEY_STATES = ['draft', 'open', 'closed'] as const;
export type SurveyState = (typeof SURVEY_STATES)[number];

/** As in a path: small letters, digits, dashes between them. */
const NAME = '^[a-z0-9]+(-[a-z0-9]+)*$';
const name = Type.String({ pattern: NAME, maxLength: 40 });
export { name as surveyName };
export const isSurveyName = (given: string): boolean => new RegExp(NAME).test(given) && given.length <= 40;

const BOUND = 1_000_000;
const bound = Type.Integer({ minimum: -BOUND, maximum: BOUND });
const option = strict({ key: name, text: inLanguages(120) });
const question = strict({
  /** By which answers and results name it; one of its kind in the survey. */
  key: name,
  kind: oneOf(...SURVEY_KINDS),
  ask: inLanguages(200),
  /** Of a choice. */
  options: maybe(Type.Array(option, { minItems: LEAST_OPTIONS, maxItems: MOST_OPTIONS })),
  /** Of a number. */
  least: maybe(bound),
  most: maybe(bound),
});
export type SurveyQuestion = Static<typeof question>;
const questions = Type.Array(question, { minItems: 1, maxItems: MOST_ASKED });
const title = inLanguages(80);

const draft = strict({ name, title, questions });
export type SurveyDraft = Static<typeof draft>;
const survey = strict({
  ...draft.properties,
  state: oneOf(...SURVEY_STATES),
  /** This phone, or this employer, has answered it. */
  answeredHere: Type.Boolean(),
});
export type Survey = Static<typeof survey>;
const byName = strict({ name });

export const listSurveys = endpoint({
  route: 'GET /api/surveys',
  summary: 'The surveys that whoever asks can answer now; organisers and viewers see all of them',
  who: ['public'],
  reply: strict({ items: Type.Array(survey) }),
});
export const addSurvey = endpoint({
  route: 'POST /api/surveys',
  summary: 'Write a survey of at most five questions; nobody is asked until it is opened',
  who: ['organiser'],
  body: strict({ id, ...draft.properties }),
  reply: survey,
  status: 201,
});
export const changeSurvey = endpoint({
  route: 'PATCH /api/surveys/:name',
  summary: 'Write a survey anew, open it or close it; once somebody has answered, its questions stay as they are',
  who: ['organiser'],
  params: byName,
  body: strict({ title: maybe(title), questions: maybe(questions), state: maybe(oneOf('open', 'closed')) }),
  reply: survey,
});

/** Answers by the key of their question: a face, an option's key, a number or a few words; what was skipped is left out. */
const answers = Type.Record(
  Type.String({ pattern: NAME, maxLength: 40 }),
  Type.Union([Type.Integer({ minimum: -BOUND, maximum: BOUND }), text(TEXT_LENGTH)]),
  { additionalProperties: false, maxProperties: MOST_ASKED },
);
export type SurveyAnswers = Static<typeof answers>;
export const answerSurvey = endpoint({
  route: 'POST /api/surveys/:name/answers',
  summary:
    'One set of answers: once a phone, once an employer, any number at a kiosk and from paper at a desk; whose they are is not kept',
  // Whoever leads a tent or sits at a stand is refused further in: a phone of theirs is a phone like any other.
  who: ['public'],
  params: byName,
  body: strict({ id, answers, onPaper: maybe(Type.Literal(true)) }),
  reply: strict({}),
  status: 201,
});

const result = strict({
  key: name,
  kind: oneOf(...SURVEY_KINDS),
  /** How many sets of answers have one to this question. */
  answered: count,
  /** How often each option, face or number was given. */
  by: Type.Record(Type.String(), count),
  /** Of faces and numbers; null where nobody answered. */
  mean: orNull(Type.Number()),
  /** Of numbers. */
  least: orNull(Type.Number()),
  most: orNull(Type.Number()),
  median: orNull(Type.Number()),
  /** Of a text, for organisers alone, in no order that says when or whose. */
  texts: maybe(Type.Array(Type.String())),
});
export type SurveyResult = Static<typeof result>;
const results = strict({
  /** Sets of answers in all, and of them from paper. */
  sets: count,
  onPaper: count,
  questions: Type.Array(result),
});
export type SurveyResults = Static<typeof results>;
export const readResults = endpoint({
  route: 'GET /api/surveys/:name/results',
  summary: 'What was answered, question by question; the words of visitors for organisers alone',
  who: ['organiser', 'viewer'],
  params: byName,
  reply: results,
});
