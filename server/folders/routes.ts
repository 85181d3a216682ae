import { finished, type Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import * as calls from '../../shared/folders.ts';
import { actorOf } from '../access/who.ts';
import type { House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import * as actions from './actions.ts';
import type { ChangeOver } from './folders.ts';

export const folderRoutes = (house: House): Served[] => [
  serve(calls.listFairs, () => ({ items: house.folders.list(), rehearsal: house.rehearsal !== null })),
  serve(calls.makeNextFair, ({ body, who }) => actions.makeNext(house, body.fair, actorOf(who))),
  serve(calls.takeInFair, ({ request, who }) => actions.takeIn(house, request.body as Readable, actorOf(who))),
  serve(calls.handOverFair, async ({ params, reply, who }) => {
    const { name, bytes } = await actions.handOver(house, params.folder, actorOf(who));
    reply.header('content-disposition', `attachment; filename="${name}"`);
    return bytes;
  }),
  serve(calls.archiveFair, ({ params, who }) => actions.archive(house, params.folder, actorOf(who))),
  serve(calls.removeFair, async ({ params, body, who }) => {
    await actions.remove(house, params.folder, body.name, actorOf(who));
    return { removed: true };
  }),
  serve(calls.serveFair, async ({ params, reply, who }) =>
    afterwards(reply, await actions.open(house, params.folder, actorOf(who))),
  ),
  serve(calls.beginRehearsal, async ({ body, reply }) =>
    afterwards(reply, await actions.beginRehearsal(house, body.fairId)),
  ),
  serve(calls.endRehearsal, async ({ reply }) => afterwards(reply, await actions.endRehearsal(house))),
];

/** Whoever asked is answered before the doors close. */
const afterwards = (reply: FastifyReply, changeOver: ChangeOver): { changesOver: boolean } => {
  finished(reply.raw, () => void changeOver());
  return { changesOver: true };
};
