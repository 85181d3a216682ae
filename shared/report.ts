import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, count, day, file, id, instant, maybe, names, oneOf, orNull, strict, text } from './fields.ts';
import { PAPER_LANGUAGES } from './print.ts';

/** How a number came to be: counted by scan or entry, said by people of themselves, or estimated. */
export const BASES = ['counted', 'said', 'estimated'] as const;
export type Basis = (typeof BASES)[number];

/** Null where it is withheld: a number of people so small that somebody could be found behind it. */
const figure = orNull(Type.Number({ minimum: 0 }));

/** One number with what it is a part of; `per` names that whole in words. */
export const reportLine = strict({
  key: text(60),
  /** What it is called, where that was written by the organiser. */
  names: maybe(names),
  n: figure,
  of: maybe(figure),
  per: maybe(text(40)),
  /** The quarter of an hour that it is of, by the fair's clock, as 10:15. */
  at: maybe(text(5)),
  basis: oneOf(...BASES),
});
export type ReportLine = Static<typeof reportLine>;

/** One row of a breakdown; `names` where it is called by names of its own, `text` where it has one for all languages. */
export const reportRow = strict({
  key: text(200),
  names: maybe(names),
  text: maybe(text(300)),
  n: figure,
  /** What it is a share of; without it the row is no share of anything. */
  of: maybe(figure),
  /** A second number beside it: visits beside visitors, openings beside searches. */
  beside: maybe(figure),
});
export type ReportRow = Static<typeof reportRow>;
export const reportTable = strict({
  key: text(60),
  names: maybe(names),
  basis: oneOf(...BASES),
  rows: Type.Array(reportRow, { maxItems: 500 }),
});
export type ReportTable = Static<typeof reportTable>;

export const reportPart = strict({
  key: text(40),
  lines: Type.Array(reportLine, { maxItems: 60 }),
  tables: Type.Array(reportTable, { maxItems: 40 }),
});
export type ReportPart = Static<typeof reportPart>;

const fairTold = strict({
  id,
  name: names,
  city: names,
  venue: names,
  day,
  opensAt: instant,
  closesAt: instant,
  timeZone: text(60),
});

/** What an earlier fair came to, as far as it is set beside this one. */
const earlierFair = strict({ id, name: names, day, lines: Type.Array(reportLine, { maxItems: 60 }) });
export type EarlierFair = Static<typeof earlierFair>;

/** Everything a fair came to, as numbers and keys; the words are put to it in the language in which it is read. */
export const report = strict({
  fair: fairTold,
  /** Of a copy that was only rehearsed with; its fair’s name says so too, and its id is of its own. */
  rehearsal: maybe(Type.Boolean()),
  /** The last entry of the journal that it counts, and when it was written. */
  seq: count,
  at: instant,
  /** The fair is still going on: its numbers will grow. */
  isOver: Type.Boolean(),
  parts: Type.Array(reportPart, { maxItems: 20 }),
  /** Earlier fairs, the oldest first. */
  earlier: Type.Array(earlierFair, { maxItems: 20 }),
});
export type Report = Static<typeof report>;

const query = strict({ language: maybe(oneOf(...PAPER_LANGUAGES)) });
const READERS = ['organiser', 'viewer'] as const;

export const readReport = endpoint({
  route: 'GET /api/report.json',
  summary: 'The report of the fair as numbers, each with what it is a part of; small numbers of people are null',
  who: READERS,
  reply: report,
});
const asFile = <const R extends string, const F extends string>(route: R, summary: string, type: F) =>
  ({ route, summary, who: READERS, query, reply: file, file: type }) as const;
export const reportPage = endpoint(
  asFile(
    'GET /api/report.html',
    'The report as a page of its own, to read, print or pass on',
    'text/html; charset=utf-8',
  ),
);
export const reportPdf = endpoint(asFile('GET /api/report.pdf', 'The report on A4', 'application/pdf'));
export const reportCsv = endpoint(
  asFile('GET /api/report.csv', 'Every number of the report as one table', 'text/csv; charset=utf-8'),
);
export const reportWorkbook = endpoint(
  asFile(
    'GET /api/report.xlsx',
    'The report as an Excel workbook: a sheet for each part',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ),
);

export const REPORT_CHANGES = ['earlier-added', 'earlier-removed', 'link-made', 'link-revoked'] as const;
export type ReportChange = (typeof REPORT_CHANGES)[number];

/** An earlier fair whose report was brought. */
const earlier = strict({
  id,
  name: names,
  day,
  at: instant,
  /** Arrivals by hour of its day, "09" to "17"; null where withheld. */
  byHour: Type.Record(Type.String({ pattern: '^[0-2][0-9]$' }), figure),
});
export const listEarlier = endpoint({
  route: 'GET /api/earlier-reports',
  summary: 'The earlier fairs that the report is compared with',
  who: READERS,
  reply: strict({ items: Type.Array(earlier) }),
});
export const addEarlier = endpoint({
  route: 'POST /api/earlier-reports',
  summary: 'Bring the report of an earlier fair (its report.json) to compare with; the same fair again replaces it',
  who: ['organiser'],
  body: report,
  bodyLimit: 1_000_000,
  reply: earlier,
  status: 201,
});
export const removeEarlier = endpoint({
  route: 'DELETE /api/earlier-reports/:id',
  summary: 'No longer compare with this fair',
  who: ['organiser'],
  params: byId,
  reply: strict({ removed: Type.Boolean() }),
});

/** A way to the report for somebody who is no member: a panel, a funder. */
const link = strict({
  id,
  name: Type.String(),
  madeAt: instant,
  endsAt: instant,
  isOpen: Type.Boolean(),
});
export type ReportLink = Static<typeof link>;
const MOST_DAYS_OPEN = 366;
export const listReportLinks = endpoint({
  route: 'GET /api/report-links',
  summary: 'The links by which others read the report',
  who: ['organiser'],
  reply: strict({ items: Type.Array(link) }),
});
export const addReportLink = endpoint({
  route: 'POST /api/report-links',
  summary: 'A link that opens the report and nothing else, for so many days; the reply alone holds it',
  who: ['organiser'],
  body: strict({ name: text(120), days: Type.Integer({ minimum: 1, maximum: MOST_DAYS_OPEN }) }),
  reply: strict({ id, url: Type.String(), endsAt: instant }),
  status: 201,
});
export const revokeReportLink = endpoint({
  route: 'DELETE /api/report-links/:id',
  summary: 'The link opens nothing any more',
  who: ['organiser'],
  params: byId,
  reply: strict({ revoked: Type.Boolean() }),
});
export const openReport = endpoint({
  route: 'POST /api/report-links/open',
  summary: 'Read the report by a link: the secret that it carries opens it',
  who: ['public'],
  body: strict({ secret: text(200), language: maybe(oneOf(...PAPER_LANGUAGES)) }),
  /** A page of its own, as GET /api/report.html gives it. */
  reply: strict({ page: Type.String() }),
});
