import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import { namesFrom } from '../../shared/fields.ts';
import type { addProgrammeItem, changeProgrammeItem, ProgrammeItem } from '../../shared/programme.ts';
import { Refused } from '../../shared/refusals.ts';
import { leads, type Who } from '../access/who.ts';
import { placeById } from '../places/store.ts';
import { addItemRow, changeItemRow, itemById, programmeOf, type ItemRow } from './store.ts';

/** In the order of the day. */
export const programme = (r: Reader): ProgrammeItem[] => programmeOf(r);

export const planItem = (w: Writer, body: BodyOf<typeof addProgrammeItem>): ProgrammeItem => {
  const { id = uuid(), kind = 'discussion', startsAt, endsAt, title, speakers = null, placeId = null } = body;
  const row = { id, kind, startsAt, endsAt, title: namesFrom(title), speakers, placeId, state: 'planned', delay: 0 };
  const item = checked(w, row as ItemRow);
  addItemRow(w, item);
  w.record({ type: 'programme.item-added', itemId: id, placeId });
  return item;
};

/** Changes what an item says or how it goes; whoever leads its tent may change how it goes. */
export const changeItem = (
  w: Writer,
  id: string,
  { id: _, title, ...body }: BodyOf<typeof changeProgrammeItem>,
  who: Who,
): ProgrammeItem => {
  const before = itemById(w, id);
  if (!before) throw new Refused('not-found');
  if (who.role === 'facilitator' && !maySteer(before, { ...body, title }, who)) throw new Refused('not-found');
  const item = checked(w, { ...before, ...body, ...(title === undefined ? {} : { title: namesFrom(title) }) });
  const { placeId, state, delay } = item;
  const differs = (fields: readonly (keyof ItemRow)[]) =>
    fields.some((field) => JSON.stringify(item[field]) !== JSON.stringify(before[field]));
  if (differs(['state', 'delay', ...WORDS])) changeItemRow(w, item);
  if (differs(['state', 'delay', 'placeId']))
    w.record({ type: 'programme.item-changed', itemId: id, placeId, state, delay });
  if (differs(WORDS)) w.record({ type: 'text.changed', of: 'programme', id });
  return item;
};

const WORDS = ['kind', 'startsAt', 'endsAt', 'title', 'speakers', 'placeId'] as const;

const maySteer = ({ placeId }: ItemRow, body: BodyOf<typeof changeProgrammeItem>, who: Who): boolean =>
  placeId !== null && leads(who, placeId) && WORDS.every((field) => body[field] === undefined);

/** The item with its times as they are kept; refuses one that ends before it begins, or that is nowhere. */
const checked = (w: Writer, item: ItemRow): ItemRow => {
  const [startsAt, endsAt] = [item.startsAt, item.endsAt].map((at) => new Date(at).toISOString()) as [string, string];
  if (endsAt <= startsAt) throw new Refused('bad-times', 'endsAt');
  if (item.placeId && !placeById(w, item.placeId)) throw new Refused('not-found', 'placeId');
  return { ...item, startsAt, endsAt };
};
