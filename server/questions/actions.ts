import { createHash } from 'node:crypto';
import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf, QueryOf, ReplyOf } from '../../shared/endpoint.ts';
import { isCounting } from '../../shared/fairs.ts';
import { holdsPeople } from '../../shared/places.ts';
import type { askQuestion, AskedBy, changeQuestion, listQuestions, Question } from '../../shared/questions.ts';
import { Refused } from '../../shared/refusals.ts';
import { leads, type Who } from '../access/who.ts';
import { fairDay } from '../fairs/store.ts';
import { placeById, placesOf } from '../places/store.ts';
import {
  addQuestionRow,
  addVote,
  changeQuestionRow,
  moveVotes,
  questionById,
  questionsOf,
  type QuestionRow,
} from './store.ts';

const ASKED_BY = { device: 'kiosk', member: 'facilitator', visitor: 'phone', public: 'phone' } as const;

/** Asks a tent; nothing is kept of who asked. */
export const ask = (w: Writer, body: BodyOf<typeof askQuestion>, who: Who): ReplyOf<typeof askQuestion> => {
  const { id, placeId, text, language } = body;
  const place = placeById(w, placeId);
  if (!place) throw new Refused('not-found', 'placeId');
  if (!holdsPeople(place.kind)) throw new Refused('holds-nobody', 'placeId');
  if (!isCounting(fairDay(w).state)) throw new Refused('fair-not-open');
  const by: AskedBy = ASKED_BY[who.kind];
  const seq = w.record({ type: 'question.asked', questionId: id, placeId, language, by });
  addQuestionRow(w, { id, seq, placeId, text, language, state: 'waiting', askedBy: by, askedAt: w.at });
  return { id, askedAt: w.at };
};

/** What was taken, for everybody; the rest for whoever leads the tent, and for organisers. */
export const questionsFor = (r: Reader, { placeId, state }: QueryOf<typeof listQuestions>, who: Who): Question[] => {
  const isLeader = who.role === 'organiser' || who.role === 'facilitator';
  const isPlain = state === undefined || state === 'taken';
  if (!isPlain && !isLeader) throw new Refused('not-yours');
  const places = placeId === undefined ? placesOf(r).map(({ id }) => id) : [placeId];
  const placeIds = isPlain ? places : places.filter((id) => leads(who, id));
  const states = isPlain ? (['taken'] as const) : state === 'any' ? null : [state];
  return questionsOf(r, { placeIds, states }).map(told);
};

/** Votes for a question that was taken, once a phone; again changes nothing. */
export const vote = (w: Writer, id: string, who: Who): { votes: number } => {
  const row = questionById(w, id);
  if (row?.state !== 'taken') throw new Refused('not-found');
  if (who.kind === 'member' || who.kind === 'device' || who.phoneHash === null) throw new Refused('phone-only');
  const voter = createHash('sha256').update(`${who.phoneHash} ${row.placeId}`).digest('base64url');
  if (!addVote(w, id, voter)) return { votes: row.votes };
  changeQuestionRow(w, id, { votes: row.votes + 1 });
  w.record({ type: 'question.voted', questionId: id, placeId: row.placeId });
  return { votes: row.votes + 1 };
};

/** Moves a question on, puts it in other words, or merges it into one that asks the same in the same tent. */
export const changeOne = (w: Writer, id: string, body: BodyOf<typeof changeQuestion>, who: Who): Question => {
  const row = known(w, id, who);
  const { state = row.state, mergeInto, translations = row.translations } = body;
  if (mergeInto !== undefined) return merge(w, row, known(w, mergeInto, who));
  // Asking again and again for what is so already changes nothing.
  if (state === row.state && translations === row.translations) return told(row);
  keep(w, row, {
    state,
    translations,
    mergedInto: null,
    takenAt: row.takenAt ?? (state === 'taken' ? w.at : null),
    answeredAt: state === 'answered' ? w.at : null,
  });
  return told(known(w, id, who));
};

const known = (r: Reader, id: string, who: Who): QuestionRow => {
  const row = questionById(r, id);
  if (!row || !leads(who, row.placeId)) throw new Refused('not-found');
  return row;
};

const merge = (w: Writer, row: QuestionRow, into: QuestionRow): Question => {
  if (row.id === into.id || row.placeId !== into.placeId || into.state === 'merged')
    throw new Refused('not-found', 'mergeInto');
  keep(w, row, { state: 'merged', mergedInto: into.id, answeredAt: null });
  keep(w, into, { votes: moveVotes(w, row.id, into.id) });
  return told({ ...row, state: 'merged', mergedInto: into.id });
};

const keep = (w: Writer, row: QuestionRow, change: Partial<QuestionRow>): void => {
  changeQuestionRow(w, row.id, change);
  const { id: questionId, placeId, state, votes, language, askedAt } = { ...row, ...change };
  w.record({ type: 'question.changed', questionId, placeId, state, was: row.state, votes, language, askedAt });
};

const told = ({
  id,
  placeId,
  text,
  language,
  translations,
  state,
  votes,
  askedAt,
  mergedInto,
}: QuestionRow): Question => ({
  id,
  placeId,
  text,
  language,
  translations,
  state,
  votes,
  askedAt,
  mergedInto,
});
