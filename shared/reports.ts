import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, id, instant, maybe, oneOf, orNull, strict } from './fields.ts';
import { REPORTS, sealed } from './rights.ts';

const about = oneOf(...REPORTS);

export const reportWrong = endpoint({
  route: 'POST /api/reports',
  summary: 'A report sealed in the browser to the advisers; beside it, what it is about and whom, in closed values',
  who: ['public'],
  anonymous: true,
  body: strict({ id, about, vacancyId: maybe(id), employerId: maybe(id), answerId: id, sealed }),
  reply: strict({ id, hour: instant }),
  status: 201,
});

/** What moderators learn: that something was reported, of whom and what about; never by whom, nor in which words. */
const reportNote = strict({
  employerId: orNull(id),
  employerName: orNull(Type.String()),
  vacancyId: orNull(id),
  vacancyTitle: orNull(Type.String()),
  about,
  hour: instant,
  count,
});
export type ReportNote = Static<typeof reportNote>;
export const listReports = endpoint({
  route: 'GET /api/reports',
  summary: 'What was reported in the hours that are over, newest first',
  who: ['organiser', 'moderator'],
  reply: strict({ items: Type.Array(reportNote) }),
});
