import { asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '../../db/journal.ts';
import { meetings, offers } from '../../db/job-schema.ts';
import { checkIns, decisions, employers, places, vacancies, visitors } from '../../db/schema.ts';
import { advice } from '../../db/shelf-schema.ts';
import { questions } from '../../db/tent-schema.ts';

const ofVacancy = { draft: vacancies.draft, employerName: employers.name };

export const exportedVacancies = (r: Reader) =>
  r.db
    .select({ vacancy: vacancies, employerName: employers.name, stand: employers.stand })
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .orderBy(asc(vacancies.seq))
    .all();

export const exportedOffers = (r: Reader) =>
  r.db
    .select({ offer: offers, ...ofVacancy })
    .from(offers)
    .innerJoin(vacancies, eq(vacancies.id, offers.vacancyId))
    .innerJoin(employers, eq(employers.id, offers.employerId))
    .orderBy(asc(offers.seq))
    .all();

/** Without the visitor and without the note, which is the employer's own. */
export const exportedMeetings = (r: Reader) =>
  r.db
    .select({ at: meetings.at, kind: meetings.kind, ...ofVacancy })
    .from(meetings)
    .innerJoin(employers, eq(employers.id, meetings.employerId))
    .leftJoin(vacancies, eq(vacancies.id, meetings.vacancyId))
    .orderBy(asc(meetings.at), asc(meetings.id))
    .all();

/** Without the visitor and the badge. */
export const exportedCheckIns = (r: Reader) =>
  r.db
    .select({
      at: checkIns.factAt,
      place: places.name,
      direction: checkIns.direction,
      outcome: checkIns.outcome,
      undoneSeq: checkIns.undoneSeq,
    })
    .from(checkIns)
    .innerJoin(places, eq(places.id, checkIns.placeId))
    .orderBy(asc(checkIns.factAt), asc(checkIns.seq))
    .all();

/** The facts alone, in an order that says nothing of who came when. */
export const exportedVisitors = (r: Reader) =>
  r.db
    .select({
      via: visitors.via,
      sex: visitors.sex,
      ageBand: visitors.ageBand,
      status: visitors.status,
      heardFrom: visitors.heardFrom,
      district: visitors.district,
      aim: visitors.aim,
      language: visitors.language,
      counted: visitors.counted,
    })
    .from(visitors)
    .orderBy(
      asc(visitors.via),
      asc(visitors.sex),
      asc(visitors.ageBand),
      asc(visitors.status),
      asc(visitors.heardFrom),
      asc(visitors.district),
      asc(visitors.aim),
      asc(visitors.language),
      asc(visitors.counted),
    )
    .all();

/** Without the visitor. */
export const exportedAdvice = (r: Reader) =>
  r.db
    .select({
      at: advice.at,
      topic: advice.topic,
      minutes: advice.minutes,
      outcome: advice.outcome,
      referredTo: advice.referredTo,
    })
    .from(advice)
    .where(isNull(advice.undoneAt))
    .orderBy(asc(advice.at), asc(advice.id))
    .all();

/** What was asked aloud, by tent and without times: nobody stands behind a question, and what was hidden stays so. */
export const exportedQuestions = (r: Reader) =>
  r.db
    .select({
      place: places.name,
      topic: places.topic,
      text: questions.text,
      language: questions.language,
      state: questions.state,
      votes: questions.votes,
    })
    .from(questions)
    .innerJoin(places, eq(places.id, questions.placeId))
    .where(inArray(questions.state, ['taken', 'answered', 'parked']))
    .orderBy(asc(questions.placeId), desc(questions.votes), asc(questions.text))
    .all();

export const exportedDecisions = (r: Reader) =>
  r.db
    .select({ at: decisions.at, decision: decisions.decision, reason: decisions.reason, ...ofVacancy })
    .from(decisions)
    .innerJoin(vacancies, eq(vacancies.id, decisions.vacancyId))
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .orderBy(asc(decisions.seq))
    .all();
