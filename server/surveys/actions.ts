import { createHash } from 'node:crypto';
import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import { Refused } from '../../shared/refusals.ts';
import {
  EMPLOYERS_SURVEY,
  type answerSurvey,
  type changeSurvey,
  type Survey,
  type SurveyDraft,
} from '../../shared/surveys.ts';
import type { Who } from '../access/who.ts';
import { checkQuestions, sorted } from './questions.ts';
import {
  addMark,
  addSet,
  addSurveyRow,
  addText,
  changeSurveyRow,
  isAnswered,
  isMarked,
  surveyByName,
  surveysOf,
  type SurveyRow,
} from './store.ts';

/** Whoever types in what stands on paper. */
export const isDesk = ({ role }: Who): boolean => role === 'desk' || role === 'organiser';

/** Those that whoever asks can answer now; all of them for organisers and viewers. */
export const surveysFor = (r: Reader, who: Who): Survey[] => {
  const seesAll = who.role === 'organiser' || who.role === 'viewer';
  const forEmployers = (row: SurveyRow): boolean => row.name === EMPLOYERS_SURVEY;
  const isTheirs = (row: SurveyRow): boolean =>
    who.role === 'desk'
      ? row.state !== 'draft'
      : row.state === 'open' && forEmployers(row) === (who.role === 'employer');
  return surveysOf(r)
    .filter((row) => seesAll || isTheirs(row))
    .map((row) => told(r, row, who));
};

export const writeSurvey = (w: Writer, { name, title, questions }: SurveyDraft): Survey => {
  if (surveyByName(w, name)) throw new Refused('survey-name-taken', 'name');
  checkQuestions(questions);
  return keep(w, { name, title, questions, state: 'draft' }, addSurveyRow);
};

/** Writes a survey anew, opens or closes it. Its questions stay as they are once somebody has answered. */
export const rewriteSurvey = (w: Writer, name: string, body: BodyOf<typeof changeSurvey>): Survey => {
  const row = surveyByName(w, name);
  if (!row) throw new Refused('not-found');
  const { title = row.title, questions = row.questions, state = row.state } = body;
  if (state === 'closed' && row.state === 'draft') throw new Refused('bad-request', 'state');
  const isSame = JSON.stringify(questions) === JSON.stringify(row.questions);
  if (!isSame && isAnswered(w, name)) throw new Refused('survey-answered', 'questions');
  checkQuestions(questions);
  return keep(w, { name, title, questions, state }, changeSurveyRow);
};

const keep = (w: Writer, row: SurveyRow, write: (w: Writer, row: SurveyRow) => void): Survey => {
  write(w, row);
  w.record({ type: 'survey.changed', survey: row.name, state: row.state });
  return { ...row, answeredHere: false };
};

/** Counts one set of answers; nothing that is kept of it says whose it was or when it came. */
export const addAnswers = (w: Writer, name: string, body: BodyOf<typeof answerSurvey>, who: Who): object => {
  const survey = surveyByName(w, name);
  const { onPaper = false } = body;
  if (!mayAnswer(who, name) || (onPaper && !isDesk(who))) throw new Refused('not-yours');
  if (!survey || survey.state === 'draft') throw new Refused('not-found');
  const mark = markOf(who, name);
  // What was answered at a kiosk without the server, or on paper, may come when the survey is closed.
  if (mark !== null && survey.state !== 'open') throw new Refused('survey-closed');
  const { closed, written } = sorted(survey.questions, body.answers);
  if (mark !== null && !addMark(w, name, mark)) throw new Refused('already-answered');
  addSet(w, { survey: name, answers: closed, onPaper });
  for (const each of written) addText(w, { survey: name, ...each });
  w.record({ type: 'survey.answered', survey: name });
  return {};
};

const mayAnswer = (who: Who, name: string): boolean => {
  if (isDesk(who)) return true;
  const isForEmployers = name === EMPLOYERS_SURVEY;
  if (who.kind === 'member') return who.role === 'employer' && isForEmployers;
  if (isForEmployers) return false;
  if (who.kind === 'device') return who.role === 'kiosk';
  if (who.phoneHash === null) throw new Refused('phone-only');
  return true;
};

const told = (r: Reader, row: SurveyRow, who: Who): Survey => {
  const mark = markOf(who, row.name);
  return { ...row, answeredHere: mark !== null && isMarked(r, mark) };
};

/** Bits of a hash that a number holds exactly. */
const MARK_BYTES = 6;

/** By which a phone or an employer is known to have answered; null for a kiosk or a desk, which answers for many. */
const markOf = (who: Who, name: string): number | null => {
  const answerer = who.kind === 'member' ? who.employerId : who.kind === 'device' ? null : who.phoneHash;
  if (answerer === null || isDesk(who)) return null;
  return createHash('sha256').update(`survey ${name} ${answerer}`).digest().readUIntBE(0, MARK_BYTES);
};
