import { UNDO_MS } from '../../shared/clock.ts';
import type { Reader, Writer } from '../../db/journal.ts';
import type { Audience, BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import { LANGUAGES } from '../../shared/fields.ts';
import type { Handout, HandoutDraft, Sheet, Stock, giveHandout } from '../../shared/handouts.ts';
import { PAPER_LANGUAGES } from '../../shared/print.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import { validBadge } from '../badges/codes.ts';
import { countedAt, fairDay } from '../fairs/store.ts';
import { placeById } from '../places/store.ts';
import { visitorOf } from '../visitors/newcomers.ts';
import * as store from './store.ts';

const STAFF: readonly Audience[] = ['organiser', 'desk', 'facilitator', 'adviser', 'viewer', 'moderator'];

export const handoutsFor = (r: Reader, { role }: Who): Handout[] => {
  const sums = STAFF.includes(role) ? store.copiesGiven(r) : null;
  return store.handoutsOf(r).map((row) => toldHandout(row, sums));
};

export const sheetFor = (r: Reader, id: string, { role }: Who): Sheet => {
  const row = known(r, id);
  return { ...toldHandout(row, STAFF.includes(role) ? store.copiesGivenOf(r, id) : null), text: row.text };
};

const known = (r: Reader, id: string): store.HandoutRow => {
  const row = store.handoutById(r, id);
  if (!row) throw new Refused('not-found');
  return row;
};

const toldHandout = (row: store.HandoutRow, sums: store.Sums[] | null): Handout => {
  const { id, topic, title, text } = row;
  const languages = LANGUAGES.filter((language) => text[language] !== undefined);
  return { id, topic, title, languages, ...(sums ? { stock: stocksOf(row, sums) } : {}) };
};

/** One stock for each language in which copies were printed or given out. */
const stocksOf = ({ id, printed }: store.HandoutRow, sums: store.Sums[]): Stock[] =>
  PAPER_LANGUAGES.flatMap((language): Stock[] => {
    const given = sums.find((sum) => sum.handoutId === id && sum.language === language)?.given ?? 0;
    const copies = printed[language] ?? null;
    return copies === null && given === 0 ? [] : [{ language, printed: copies, given }];
  });

export const writeHandout = (w: Writer, { id, ...draft }: HandoutDraft & { id: string }): void => {
  store.addHandoutRow(w, { id, ...draft });
  w.record({ type: 'shelf.changed', of: 'handout', id });
};

export const rewriteHandout = (w: Writer, id: string, draft: HandoutDraft): void => {
  known(w, id);
  store.changeHandoutRow(w, id, draft);
  w.record({ type: 'shelf.changed', of: 'handout', id });
};

/** Off the shelf; what was given out of it stays counted. */
export const takeHandoutAway = (w: Writer, id: string): object => {
  known(w, id);
  store.changeHandoutRow(w, id, { removedAt: w.at });
  w.record({ type: 'shelf.changed', of: 'handout', id });
  return {};
};

/** Copies given out; more than were printed are counted all the same, and the stock then says so. */
export const giveOut = (
  w: Writer,
  handoutId: string,
  body: BodyOf<typeof giveHandout>,
  who: Who,
): ReplyOf<typeof giveHandout> => {
  const row = known(w, handoutId);
  if (who.kind !== 'member') throw new Refused('not-yours');
  const { id: givenId, language, count = 1, placeId = null } = body;
  if (placeId !== null) refuseElsewhere(w, placeId, who);
  const badge = body.badge === undefined ? null : validBadge(w, body.badge, fairDay(w).badgePrefix);
  const visitorId = badge && visitorOf(w, badge);
  const giving = { handoutId, language, count, placeId };
  store.addGiven(w, {
    ...giving,
    id: givenId,
    visitorId,
    memberId: who.id,
    at: countedAt(w, body.at),
    storedAt: w.at,
  });
  w.record({ type: 'handouts.given', givenId, ...giving });
  return { id: givenId, stock: stockOf(w, row, language) };
};

/** A facilitator gives out at its own places. */
const refuseElsewhere = (r: Reader, placeId: string, who: Extract<Who, { kind: 'member' }>): void => {
  const isOwn = who.role !== 'facilitator' || who.placeIds.length === 0 || who.placeIds.includes(placeId);
  if (!isOwn || !placeById(r, placeId)) throw new Refused('not-found', 'placeId');
};

const stockOf = (r: Reader, row: store.HandoutRow, language: Stock['language']): Stock =>
  stocksOf(row, store.copiesGivenOf(r, row.id)).find((stock) => stock.language === language) ?? {
    language,
    printed: row.printed[language] ?? null,
    given: 0,
  };

/** Takes back what one tap counted; a second time changes nothing. */
export const takeBack = (w: Writer, givenId: string, who: Who): ReplyOf<typeof giveHandout> => {
  const giving = store.givingById(w, givenId);
  const isOrganiser = who.kind === 'member' && who.role === 'organiser';
  if (!giving || who.kind !== 'member' || (!isOrganiser && giving.memberId !== who.id)) throw new Refused('not-found');
  const { handoutId, language, count, placeId } = giving;
  if (giving.undoneAt === null) {
    if (!isOrganiser && Date.parse(w.at) - Date.parse(giving.storedAt) > UNDO_MS) throw new Refused('too-late-to-undo');
    store.markTakenBack(w, givenId);
    w.record({ type: 'handouts.taken-back', givenId, handoutId, language, count, placeId });
  }
  const row = store.handoutById(w, handoutId);
  return { id: givenId, stock: row ? stockOf(w, row, language) : { language, printed: null, given: 0 } };
};
