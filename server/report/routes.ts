import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Language } from '../../shared/fields.ts';
import type { PaperLanguage } from '../../shared/print.ts';
import * as calls from '../../shared/report.ts';
import { actorOf } from '../access/who.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { print } from '../print/paper.ts';
import { reportPages } from '../print/report-pages.ts';
import { sheetLanguage, wordIn } from '../sheets/words.ts';
import * as after from './after.ts';
import { reportCsv, reportWorkbook } from './as-table.ts';
import { told } from './in-words.ts';
import { reportHtml } from './page.ts';
import { PAGE_CSP } from './page-style.ts';
import { reportOf } from './report.ts';

export const reportRoutes = (house: House): Served[] => {
  const now = () => reportOf(house.reader, house.fair, house.now().toISOString(), house.rehearsal);
  return [
    serve(calls.readReport, now),
    serve(calls.reportPage, (ask) => {
      ask.reply.header('content-security-policy', PAGE_CSP);
      return whole(reportHtml(told(now(), languageOf(ask))));
    }),
    serve(calls.reportPdf, (ask) => {
      const report = now();
      named(ask.reply, report.fair.day, 'pdf');
      return onPaper(report, languageOf(ask));
    }),
    serve(calls.reportCsv, (ask) => {
      const report = now();
      named(ask.reply, report.fair.day, 'csv');
      return whole(reportCsv(report, languageOf(ask)));
    }),
    serve(calls.reportWorkbook, async (ask) => {
      const report = now();
      named(ask.reply, report.fair.day, 'xlsx');
      return whole(await reportWorkbook(report, languageOf(ask)));
    }),
    serve(calls.listEarlier, () => ({ items: after.earlierList(house.reader) })),
    serve(calls.addEarlier, (ask) => house.journal.write(actorOf(ask.who), (w) => after.addEarlier(w, ask.body))),
    serve(calls.removeEarlier, async (ask) => {
      await change(house, ask, (w) => after.removeEarlier(w, ask.params.id));
      return { removed: true };
    }),
    serve(calls.listReportLinks, () => ({ items: after.linkList(house.reader, house.now()) })),
    serve(calls.addReportLink, async (ask) => {
      const { id, secret, endsAt } = await change(house, ask, (w) => after.addLink(w, ask.body));
      return { id, url: `${house.address()}/panel#${secret}`, endsAt };
    }),
    serve(calls.revokeReportLink, async (ask) => {
      await change(house, ask, (w) => after.revokeLink(w, ask.params.id));
      return { revoked: true };
    }),
    serve(calls.openReport, ({ body, language }) => {
      after.needsOpenLink(house.reader, body.secret, house.now());
      return { page: reportHtml(told(now(), body.language ?? sheetLanguage(language))) };
    }),
  ];
};

type InLanguage = { query: { language?: PaperLanguage | undefined }; language: Language };
const languageOf = ({ query, language }: InLanguage): PaperLanguage => query.language ?? sheetLanguage(language);

const onPaper = (report: calls.Report, language: PaperLanguage): Readable => {
  const inWords = told(report, language);
  return print(`${inWords.title} · ${inWords.fair}`, (sheet) =>
    reportPages(sheet, inWords, {
      summary: wordIn(language, 'report_summary'),
      compared: wordIn(language, 'report_part_compared'),
      method: wordIn(language, 'report_part_method'),
    }),
  );
};

/** How the file is called where it is kept. */
const named = (reply: FastifyReply, day: string, ending: string): void =>
  void reply.header('content-disposition', `attachment; filename="${day}-report.${ending}"`);

const whole = (bytes: string | Uint8Array): Readable =>
  Readable.from([typeof bytes === 'string' ? Buffer.from(bytes) : bytes], { objectMode: false });
