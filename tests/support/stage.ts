import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { CONSENT_TEXT } from '../../shared/consents.ts';
import { Caller } from './caller.ts';
import { TestFair, scan } from './fair.ts';
import { fillReports } from './report-stage.ts';
import { fillShelf } from './shelf-stage.ts';
import { giveKey, sealedContact, sealedMatter } from './sealed.ts';

/** Pages and one asset, as a build leaves them, so that their routes are there whether the screens were built or not. */
const screens = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'jarmanke-screens-'));
  const files = [
    'kiosk/phone.html',
    'kiosk/kiosk.html',
    'kiosk/board.html',
    'kiosk/install.html',
    'kiosk/panel.html',
    'console/console.html',
    'assets/page.js',
    'kiosk-worker.js',
    'kiosk.webmanifest',
    'icons/icon.png',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
};

/** Opens a fair with its pages. */
export const openWithPages = (): Promise<TestFair> =>
  TestFair.open({ screens: screens(), env: { JARMANKE_PUBLIC_URL: 'http://fair.example' } });

/** One of everything at a fair, each thing somebody's; the askers of the access table own none of it. */
export type Stage = Awaited<ReturnType<typeof setStage>>;
export const setStage = async (fair: TestFair) => {
  const employerId = await fair.addEmployer('Ак Буура', '7');
  const employer = await fair.member('employer', { employerId });
  const gate = await fair.place('gate');
  const tent = await fair.addTent(null);
  const vacancyId = uuid();
  await employer.call('POST /api/vacancies', { body: { id: vacancyId, title: 'Тигүүчү', payFrom: 30_000 } });
  const heldId = uuid();
  await employer.call('POST /api/vacancies', { body: { id: heldId, title: 'Курьер' } });
  await fair.organiser.call('POST /api/vacancies/:id/decision', {
    params: { id: heldId },
    body: { decision: 'hold', reason: 'Pay to be confirmed' },
  });
  const phone = fair.phone();
  const { badge } = await phone.call('POST /api/visitors', { body: { id: uuid() } });
  const offerId = uuid();
  await employer.call('POST /api/offers', { body: { id: offerId, vacancyId, badge, terms: 'As said' } });
  const meetingId = uuid();
  await employer.call('POST /api/meetings', { body: { id: meetingId, badge, kind: 'talk' } });
  const consentId = uuid();
  const consent = {
    id: consentId,
    employerId,
    contact: '0555 123456',
    textVersion: CONSENT_TEXT,
    language: 'ky',
  } as const;
  await phone.call('POST /api/consents', { body: consent });
  const checkIn = scan(badge, gate.id);
  await fair.enter(checkIn);
  return {
    fair,
    ...(await underSeal(fair)),
    employerId,
    employer,
    gate,
    tent,
    ...(await tentTalk(fair, tent.id)),
    vacancyId,
    heldId,
    phone,
    badge,
    offerId,
    meetingId,
    consentId,
    ...(await fillShelf(fair, badge, tent.id)),
    ...(await fillReports(fair)),
    checkInId: checkIn.id,
  };
};

/** An item of the programme, an announcement and a question that was taken. */
const tentTalk = async ({ organiser, nobody }: TestFair, placeId: string) => {
  const itemId = uuid();
  const announcementId = uuid();
  const questionId = uuid();
  const hour = { startsAt: '2026-10-25T05:00:00.000Z', endsAt: '2026-10-25T06:00:00.000Z' };
  await organiser.call('POST /api/programme', { body: { id: itemId, ...hour, title: 'Талкуу', placeId } });
  await organiser.call('POST /api/announcements', { body: { id: announcementId, text: { ky: 'Салам' }, minutes: 60 } });
  const question = { id: questionId, placeId, text: 'Качан?', language: 'ky' } as const;
  await nobody.call('POST /api/questions', { body: question });
  await organiser.call('PATCH /api/questions/:id', { params: { id: questionId }, body: { state: 'taken' } });
  return { itemId, announcementId, questionId };
};

/** A question and a wish for a union's contact, and the keys that open them. */
const underSeal = async (fair: TestFair) => {
  const adviser = await giveKey(await fair.member('adviser'));
  const union = await giveKey(await fair.member('union'));
  const matter = await sealedMatter('Мөөнөтү жок келишим', [adviser]);
  await fair.nobody.call('POST /api/rights-questions', { body: { ...matter.body, topic: 'contract' } });
  const contact = await sealedContact('Бакыт', '0700 112233', [union]);
  await fair.nobody.call('POST /api/union-contacts', { body: contact });
  return { adviser, union, matter, unionContactId: contact.id };
};

type Askers = Record<string, Caller>;

/** Everybody who may ask, in the columns of the access table; none of them has anything to do with what is on the stage. */
export const cast = async (fair: TestFair, other: TestFair): Promise<Askers> => {
  const employerId = await fair.addEmployer('Башка иш берүүчү', '8');
  const tent = await fair.addTent(null);
  const phone = fair.phone();
  await phone.call('POST /api/visitors', { body: { id: uuid() } });
  const gone = await fair.member('organiser');
  const lost = await fair.device('kiosk');
  const askers = {
    pub: fair.nobody,
    pho: phone,
    kio: await fair.device('kiosk'),
    sca: await fair.device('scanner'),
    boa: await fair.device('board'),
    org: await fair.member('organiser'),
    mod: await fair.member('moderator'),
    vie: await fair.member('viewer'),
    des: await fair.member('desk'),
    fac: await fair.member('facilitator', { placeIds: [tent.id] }),
    adv: await fair.member('adviser'),
    emp: await fair.member('employer', { employerId }),
    uni: await fair.member('union'),
    exm: gone,
    exd: lost,
    otm: new Caller(fair.running.app, (await other.member('organiser')).headers),
    otd: new Caller(fair.running.app, (await other.device('kiosk')).headers),
  };
  await fair.organiser.call('DELETE /api/members/:id', { params: { id: gone.memberId } });
  await fair.organiser.call('DELETE /api/devices/:id', { params: { id: lost.deviceId } });
  return askers;
};
