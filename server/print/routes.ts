import type { FastifyReply } from 'fastify';
import { printBadges } from '../../shared/badges.ts';
import * as calls from '../../shared/print.ts';
import type { House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { noticeboard } from './noticeboard.ts';
import { badgeSheets, fairOnPaper, pack, posters, sheets, signs, survey } from './actions.ts';

export const printRoutes = (house: House): Served[] => {
  const paper = () => fairOnPaper(house.reader, house.settings.publicUrl);
  return [
    serve(printBadges, ({ params, query, reply }) => {
      named(reply, 'badges');
      return badgeSheets(house.reader, paper(), params.batchId, query);
    }),
    serve(calls.printPosters, ({ query, reply }) => {
      named(reply, 'posters');
      return posters(house.reader, paper(), query);
    }),
    serve(calls.printSigns, ({ query, reply }) => {
      named(reply, 'signs');
      return signs(house.reader, paper(), query);
    }),
    serve(calls.printNoticeboard, ({ query, reply }) => {
      named(reply, 'noticeboard');
      return noticeboard(house.reader, paper(), query, house.now());
    }),
    serve(calls.printSheets, ({ query, reply }) => {
      named(reply, 'handouts');
      return sheets(house.reader, paper(), query);
    }),
    serve(calls.printSurvey, ({ query, reply }) => {
      named(reply, `survey-${query.name}`);
      return survey(house.reader, query);
    }),
    serve(calls.printPack, ({ query, reply }) => {
      named(reply, 'pack');
      return pack(house.reader, paper(), query, house.now());
    }),
  ];
};

/** How the file is called where it is kept. */
const named = (reply: FastifyReply, name: string): void =>
  void reply.header('content-disposition', `attachment; filename="${name}.pdf"`);
