import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import { Refused } from '../../shared/refusals.ts';
import type { EarlierFair, Report, ReportLink } from '../../shared/report.ts';
import { hashOf, newSecret } from '../access/secrets.ts';
import { fairOf } from '../fairs/store.ts';
import * as store from './store-after.ts';

const DAY_MS = 86_400_000;

/** What is set beside this fair of each that was before it. */
export const earlierFairs = (r: Reader, day: string): EarlierFair[] =>
  store.earlierBefore(r, day).map(({ report: { fair, parts } }) => ({
    id: fair.id,
    name: fair.name,
    day: fair.day,
    lines: parts.flatMap(({ lines }) => lines).slice(0, 60),
  }));

const toldEarlier = ({ id, day, report, addedAt }: ReturnType<typeof store.earlierOf>[number]) => {
  const rows = report.parts.flatMap(({ tables }) => tables).find(({ key }) => key === 'byHour')?.rows ?? [];
  const hours = rows.filter(({ key }) => /^[0-2]\d$/.test(key));
  const byHour = Object.fromEntries(hours.map(({ key, n }) => [key, n]));
  return { id, name: report.fair.name, day, at: addedAt, byHour };
};
export const earlierList = (r: Reader) => store.earlierOf(r).map(toldEarlier);

/** Takes in what another fair came to; this fair itself is no earlier one. */
export const addEarlier = (w: Writer, report: Report) => {
  const { id, day } = report.fair;
  if (report.rehearsal) throw new Refused('rehearsal-report');
  const own = fairOf(w);
  if (id === own.id) throw new Refused('own-report');
  const row = { id, day, report, addedAt: w.at };
  store.keepEarlier(w, row);
  w.record({ type: 'report.changed', what: 'earlier-added', id });
  return toldEarlier(row);
};

export const removeEarlier = (w: Writer, id: string): void => {
  if (!store.dropEarlier(w, id)) throw new Refused('not-found');
  w.record({ type: 'report.changed', what: 'earlier-removed', id });
};

export const linkList = (r: Reader, now: Date): ReportLink[] =>
  store.linksOf(r).map(({ id, name, madeAt, endsAt, revokedAt }) => ({
    id,
    name,
    madeAt,
    endsAt,
    isOpen: revokedAt === null && Date.parse(endsAt) > now.getTime(),
  }));

/** Makes a link; its secret is told once and not kept. */
export const addLink = (w: Writer, { name, days }: { name: string; days: number }) => {
  const [id, secret] = [uuid(), newSecret()];
  const endsAt = new Date(Date.parse(w.at) + days * DAY_MS).toISOString();
  store.addLink(w, { id, name, secretHash: hashOf(secret), madeAt: w.at, endsAt });
  w.record({ type: 'report.changed', what: 'link-made', id });
  return { id, secret, endsAt };
};

export const revokeLink = (w: Writer, id: string): void => {
  if (!store.revokeLinkRow(w, id, w.at)) throw new Refused('not-found');
  w.record({ type: 'report.changed', what: 'link-revoked', id });
};

/** Lets in whoever holds the secret of a link that is still open. */
export const needsOpenLink = (r: Reader, secret: string, now: Date): void => {
  const link = store.linkBySecret(r, hashOf(secret));
  if (!link || Date.parse(link.endsAt) <= now.getTime()) throw new Refused('link-over');
};
