import type { Export } from '../../shared/exports.ts';
import { terms } from '../../shared/offers.ts';
import { vacancyDraft } from '../../shared/vacancies.ts';
import { employersOf } from '../employers/store.ts';
import { EMPLOYER_SHEET } from '../sheets/employer-columns.ts';
import * as labels from '../sheets/labels.ts';
import { QUESTION_STATE } from '../sheets/question-labels.ts';
import { VACANCY_SHEET } from '../sheets/vacancy-columns.ts';
import { column, labelled, named, sheetColumns, time, yesOrNo, type Column } from './columns.ts';
import { followUpColumns } from './follow-ups.ts';
import { SHELF_TABLES } from './shelf-tables.ts';
import * as store from './store.ts';
import { table, type Table } from './table.ts';

const vacancyTitle = <Row extends { draft: { title: string } | null }>(): Column<Row> =>
  column('sheet_h_vacancy', ({ draft }) => draft?.title);
const employerName = <Row extends { employerName: string }>(): Column<Row> =>
  column('sheet_h_employer', (row) => row.employerName);

const EMPLOYER_FIELDS = EMPLOYER_SHEET.map(({ key }) => key);
const DRAFT_FIELDS = Object.keys(vacancyDraft.properties);

export const TABLES: Record<Export, Table> = {
  employers: table('sheet_employers', employersOf, [
    ...sheetColumns<ReturnType<typeof employersOf>[number]>(EMPLOYER_SHEET, EMPLOYER_FIELDS, (row) => row),
    time('sheet_h_confirmed_at', (row) => row.confirmedAt),
    time('sheet_h_arrived_at', (row) => row.arrivedAt),
    time('sheet_h_left_at', (row) => row.leftAt),
  ]),
  vacancies: table('sheet_vacancies', store.exportedVacancies, [
    employerName(),
    column('sheet_h_stand', (row) => row.stand),
    labelled('sheet_h_state', labels.VACANCY_STATE, (row) => row.vacancy.state),
    labelled('sheet_h_origin', labels.ORIGIN, (row) => row.vacancy.origin),
    ...sheetColumns<ReturnType<typeof store.exportedVacancies>[number]>(VACANCY_SHEET, DRAFT_FIELDS, ({ vacancy }) => ({
      ...vacancy.draft,
      openings: vacancy.openings,
    })),
    column('sheet_h_facts_given', (row) => row.vacancy.factsGiven),
    time('sheet_h_posted_at', (row) => row.vacancy.postedAt),
  ]),
  offers: table('sheet_offers', store.exportedOffers, [
    time('sheet_h_made_at', (row) => row.offer.madeAt),
    employerName(),
    vacancyTitle(),
    ...sheetColumns<ReturnType<typeof store.exportedOffers>[number]>(
      [...VACANCY_SHEET, { key: 'note', field: 'note', heading: 'sheet_h_note', hint: 'sheet_hint_words' }],
      Object.keys(terms.properties),
      ({ offer }) => offer.terms,
    ),
    yesOrNo('sheet_h_has_badge', (row) => row.offer.visitorId !== null),
    labelled('sheet_h_answer', labels.ANSWER, (row) => row.offer.answer),
    labelled('sheet_h_reason', labels.DECLINED_FOR, (row) => row.offer.reason),
    time('sheet_h_confirmed_at', (row) => row.offer.confirmedAt),
    time('sheet_h_withdrawn_at', (row) => row.offer.withdrawnAt),
    ...followUpColumns<ReturnType<typeof store.exportedOffers>[number]>(),
  ]),
  meetings: table('sheet_meetings', store.exportedMeetings, [
    time('sheet_h_at', (row) => row.at),
    employerName(),
    vacancyTitle(),
    labelled('sheet_h_meeting', labels.MEETING, (row) => row.kind),
  ]),
  'check-ins': table('sheet_check_ins', store.exportedCheckIns, [
    time('sheet_h_at', (row) => row.at),
    named('sheet_h_where', (row) => row.place),
    labelled('sheet_h_direction', labels.DIRECTION, (row) => row.direction),
    labelled('sheet_h_outcome', labels.OUTCOME, (row) => row.outcome),
    yesOrNo('sheet_h_undone', (row) => row.undoneSeq !== null),
  ]),
  visitors: table('sheet_visitors', store.exportedVisitors, [
    labelled('sheet_h_via', labels.VIA, (row) => row.via),
    labelled('sheet_h_sex', labels.SEX, (row) => row.sex),
    column('sheet_h_age_band', (row) => row.ageBand),
    labelled('sheet_h_status', labels.STATUS, (row) => row.status),
    labelled('sheet_h_heard_from', labels.HEARD_FROM, (row) => row.heardFrom),
    column('sheet_h_district', (row) => row.district),
    labelled('sheet_h_aim', labels.AIM, (row) => row.aim),
    column('sheet_h_language', (row) => row.language),
    yesOrNo('sheet_h_counted', (row) => row.counted),
  ]),
  advice: table('sheet_advice', store.exportedAdvice, [
    time('sheet_h_at', (row) => row.at),
    labelled('sheet_h_topic', labels.TOPIC, (row) => row.topic),
    column('sheet_h_minutes', (row) => row.minutes),
    labelled('sheet_h_outcome_of_advice', labels.OUTCOME_OF_ADVICE, (row) => row.outcome),
    labelled('sheet_h_referred_to', labels.REFERRAL, (row) => row.referredTo),
  ]),
  questions: table('sheet_questions', store.exportedQuestions, [
    named('sheet_h_where', (row) => row.place),
    column('sheet_h_topic', (row) => row.topic),
    column('sheet_h_question', (row) => row.text),
    column('sheet_h_language', (row) => row.language),
    labelled('sheet_h_question_state', QUESTION_STATE, (row) => row.state),
    column('sheet_h_votes', (row) => row.votes),
  ]),
  decisions: table('sheet_decisions', store.exportedDecisions, [
    time('sheet_h_at', (row) => row.at),
    employerName(),
    vacancyTitle(),
    labelled('sheet_h_decision', labels.DECISION, (row) => row.decision),
    column('sheet_h_reason', (row) => row.reason),
  ]),
  ...SHELF_TABLES,
};
