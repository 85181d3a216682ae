import { listReports, reportWrong } from '../../shared/reports.ts';
import * as calls from '../../shared/rights.ts';
import { askUnion, handOverUnionContact, listUnionContacts } from '../../shared/union-contacts.ts';
import type { House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import {
  addToMatter,
  answersFor,
  employersShown,
  askOn,
  askOnRights,
  matterFor,
  mattersFor,
  reportNotes,
  reportOnRights,
} from './actions.ts';
import { keepOwn, ownKeys, recipientsNow } from './keys.ts';
import { askForUnion, handOver, unionContactsFor } from './union.ts';

/** What is sealed. Its rows change outside the journal, which hears of passed hours alone [J7]. */
export const rightsRoutes = ({ reader, rights, fair }: House): Served[] => [
  serve(calls.listRecipients, () => ({ ...recipientsNow(reader, rights), employers: employersShown(reader, fair) })),
  serve(calls.readOwnKey, ({ who }) => ({ keys: ownKeys(rights, who) })),
  serve(calls.keepOwnKey, ({ body, who }) => keepOwn(rights, body, who)),
  serve(calls.askRights, ({ body }) => askOnRights(reader, rights, body)),
  serve(calls.askFurther, ({ body }) => askOn(reader, rights, body)),
  serve(calls.readAnswers, ({ body }) => answersFor(rights, body.answerId)),
  serve(calls.listRights, ({ who }) => mattersFor(reader, rights, who)),
  serve(calls.readRights, ({ params, who }) => matterFor(reader, rights, params.id, who)),
  serve(calls.answerRights, ({ params, body, who }) => addToMatter(reader, rights, 'answer', params.id, body, who)),
  serve(calls.noteRights, ({ params, body, who }) => addToMatter(reader, rights, 'note', params.id, body, who)),
  serve(reportWrong, ({ body }) => reportOnRights(reader, rights, body)),
  serve(listReports, () => reportNotes(reader, rights)),
  serve(askUnion, ({ body }) => askForUnion(reader, rights, body)),
  serve(listUnionContacts, ({ who }) => unionContactsFor(rights, who)),
  serve(handOverUnionContact, ({ params, who }) => {
    handOver(rights, params.id, who);
    return { erased: true };
  }),
];
