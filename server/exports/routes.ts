import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import * as calls from '../../shared/exports.ts';
import { actorOf, type Who } from '../access/who.ts';
import type { House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { sheetLanguage } from '../sheets/words.ts';
import { asCsv, asWorkbook, dayOf } from './actions.ts';
import { template } from './template.ts';

export const exportRoutes = (house: House): Served[] => [
  serve(calls.exportCsv, async ({ params: { what }, query, language, reply, who }) => {
    await noted(house, who, what, 'csv');
    named(reply, `${dayOf(house.reader)}-${what}.csv`);
    return whole(Buffer.from(asCsv(house.reader, what, query.language ?? sheetLanguage(language))));
  }),
  serve(calls.exportXlsx, async ({ params: { what }, query, language, reply, who }) => {
    await noted(house, who, what, 'xlsx');
    named(reply, `${dayOf(house.reader)}-${what}.xlsx`);
    return whole(await asWorkbook(house.reader, what, query.language ?? sheetLanguage(language)));
  }),
  serve(calls.readTemplate, async ({ params: { what }, query, language, reply }) => {
    named(reply, `${what}-template.xlsx`);
    return whole(await template(what, query.language ?? sheetLanguage(language)));
  }),
];

/** Who took what away stands in the journal before it is gone. */
const noted = (house: House, who: Who, what: calls.Export, as: 'csv' | 'xlsx'): Promise<number> =>
  house.journal.write(actorOf(who), (w) => w.record({ type: 'data.exported', what, as }));

/** How the file is called where it is kept. */
const named = (reply: FastifyReply, name: string): void =>
  void reply.header('content-disposition', `attachment; filename="${name}"`);

const whole = (bytes: Uint8Array): Readable => Readable.from([bytes], { objectMode: false });
