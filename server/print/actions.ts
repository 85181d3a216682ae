import type { Readable } from 'node:stream';
import type { Reader } from '../../db/journal.ts';
import type { QueryOf } from '../../shared/endpoint.ts';
import type { printBadges } from '../../shared/badges.ts';
import { campaignAddress } from '../../shared/campaigns.ts';
import { holdsPeople, isDoor } from '../../shared/places.ts';
import {
  PAPER_LANGUAGES,
  posterAddress,
  type printPack,
  type printPosters,
  type printSheets,
  type printSigns,
  type printSurvey,
} from '../../shared/print.ts';
import { Refused } from '../../shared/refusals.ts';
import { CHANNELS } from '../../shared/visitors.ts';
import { badgesOfBatch, batchesOf } from '../badges/store.ts';
import { campaignById } from '../campaigns/store.ts';
import { employersOf } from '../employers/store.ts';
import { fairOf } from '../fairs/store.ts';
import { handoutsOf } from '../handouts/store.ts';
import { placeById, placesOf, type PlaceRow } from '../places/store.ts';
import { searchRows } from '../vacancies/store.ts';
import { toldCard } from '../vacancies/told.ts';
import { badgePages, printBadgeSheets } from './badge-sheets.ts';
import { clockOf, type FairOnPaper } from './fair-on-paper.ts';
import { handoutPages } from './handout-sheets.ts';
import { coverPage } from './pack-cover.ts';
import { A3, A4, print } from './paper.ts';
import { codeSideOf, posterPage } from './posters.ts';
import { planOf } from '../plan/store.ts';
import { programmeOf } from '../programme/store.ts';
import { planPage } from './plan-page.ts';
import { programmePages } from './programme-pages.ts';
import { signPage, type Sign } from './signs.ts';
import { surveyByName } from '../surveys/store.ts';
import { surveyForm } from './survey-form.ts';
import { tallyPage } from './tally-sheet.ts';
import { vacancyPages } from './vacancy-book.ts';
import { paperLanguageOf, say, trio } from './words.ts';

const MM_A_METRE = 1000;
/** A code's side is at least a tenth of the distance from which it is read. */
const DISTANCE_TO_SIDE = 10;
/** More vacancies than any fair has shown. */
const MOST_VACANCIES = 10_000;

/** Paper outlives an address: nothing is printed until the one that will last is set. */
export const fairOnPaper = (r: Reader, publicUrl: string | null): FairOnPaper => {
  const { name, venue, opensAt, closesAt, timeZone } = fairOf(r);
  if (publicUrl === null) throw new Refused('public-url-needed');
  return { name, venue, opensAt, closesAt, timeZone, publicUrl };
};

/** What still counts of a batch, as sheets to cut. */
export const badgeSheets = (
  r: Reader,
  fair: FairOnPaper,
  batchId: string,
  { digits, sides }: QueryOf<typeof printBadges>,
): Readable => {
  const badges = badgesOfBatch(r, batchId);
  if (badges.length === 0) throw new Refused('not-found');
  const codes = badges.filter(({ voidAt }) => voidAt === null).map(({ code }) => code);
  if (codes.length === 0) throw new Refused('void-batch');
  return printBadgeSheets(fair, codes, { digits: digits ?? false, sides: sides === 1 ? 1 : 2 });
};

export const posters = (r: Reader, fair: FairOnPaper, query: QueryOf<typeof printPosters>): Readable => {
  const { channel, campaignId, size = 'a4', distance, ssid, wifiPassword = '' } = query;
  const channels = channel === 'all' ? CHANNELS : [channel];
  const format = size === 'a3' ? A3 : A4;
  const wifi = ssid === undefined ? null : { ssid, password: wifiPassword };
  const leads =
    campaignId === undefined
      ? channels.map((one) => ({ address: posterAddress(fair.publicUrl, one), typed: `${fair.publicUrl}/` }))
      : [leadOf(fair, r, campaignId)];
  const made = leads.map((lead) => ({ ...lead, format, wifi }));
  const least = ((distance ?? 0) * MM_A_METRE) / DISTANCE_TO_SIDE;
  if (made.some((poster) => codeSideOf(poster) < least)) throw new Refused('poster-too-small', 'distance');
  return print(trio(fair.name)[0], (sheet) => made.map((poster) => posterPage(sheet, fair, poster)));
};

const leadOf = ({ publicUrl }: FairOnPaper, r: Reader, campaignId: string): { address: string; typed: string } => {
  const campaign = campaignById(r, campaignId);
  if (!campaign) throw new Refused('not-found', 'campaignId');
  const typed = campaignAddress(publicUrl, campaign.code);
  return { address: typed.toUpperCase(), typed };
};

export const signs = (r: Reader, fair: FairOnPaper, { of = 'all', placeId }: QueryOf<typeof printSigns>): Readable => {
  const made = placeId === undefined ? allSigns(r, fair, of) : [placeSign(fair, known(r, placeId))];
  if (made.length === 0) throw new Refused('nothing-to-print');
  return print(trio(fair.name)[0], function* (sheet) {
    for (const sign of made) yield signPage(sheet, sign);
  });
};

const known = (r: Reader, placeId: string): PlaceRow => {
  const place = placeById(r, placeId);
  if (!place) throw new Refused('not-found', 'placeId');
  return place;
};

const allSigns = (r: Reader, fair: FairOnPaper, of: 'all' | 'places' | 'stands'): Sign[] => [
  ...(of === 'stands' ? [] : placesOf(r).map((place) => placeSign(fair, place))),
  ...(of === 'places'
    ? []
    : employersOf(r).flatMap(({ stand, name }) => (stand ? [standSign(fair, stand, name)] : []))),
];

const placeSign = ({ publicUrl }: FairOnPaper, { id, kind, name, placeKey }: PlaceRow): Sign => {
  const [first, others] = trio(name);
  const [caption, captions] = trio(isDoor(kind) ? 'sign_enter' : 'sign_tents');
  const address = isDoor(kind) ? `${publicUrl}/#/at/${id}/${placeKey}` : `${publicUrl}/#/tents`;
  return { first, others, address, caption: [caption, ...captions].join('  ·  ') };
};

/** The stand's name or number, and the employer whose vacancies its code finds. */
const standSign = ({ publicUrl }: FairOnPaper, stand: string, employer: string): Sign => {
  const [caption, captions] = trio('sign_vacancies');
  const address = `${publicUrl}/#/search/${encodeURIComponent(employer)}`;
  return { first: stand, others: [employer], address, caption: [caption, ...captions].join('  ·  ') };
};

/** One handout or all, in one language or in each that it has a text in. */
export const sheets = (
  r: Reader,
  fair: FairOnPaper,
  { handoutId, language }: QueryOf<typeof printSheets>,
): Readable => {
  const rows = handoutsOf(r).filter(({ id }) => handoutId === undefined || id === handoutId);
  if (handoutId !== undefined && rows.length === 0) throw new Refused('not-found', 'handoutId');
  const made = rows.flatMap((row) =>
    PAPER_LANGUAGES.filter((each) => row.text[each] !== undefined && (language === undefined || each === language)).map(
      (each) => ({ row, language: each }),
    ),
  );
  if (made.length === 0) throw new Refused('nothing-to-print');
  return print(trio(fair.name)[0], function* (sheet) {
    for (const one of made) yield* handoutPages(sheet, fair, one.row, one.language);
  });
};

/** A survey on paper, in one language. */
export const survey = (r: Reader, { name, language }: QueryOf<typeof printSurvey>): Readable => {
  const row = surveyByName(r, name);
  if (!row) throw new Refused('not-found', 'name');
  const fair = fairOf(r);
  const form = { ...row, fair: fair.name, language: language ?? paperLanguageOf(fair.languages) };
  return print(trio(row.title)[0], (sheet) => surveyForm(sheet, form));
};

/** Everything that a fair needs to go on without power, in one PDF. */
export const pack = (r: Reader, fair: FairOnPaper, query: QueryOf<typeof printPack>, now: Date): Readable => {
  const language = query.language ?? paperLanguageOf(fairOf(r).languages);
  const printed = say(language, 'printed', { time: clockOf(now.toISOString(), fair) });
  const places = placesOf(r);
  const tents = places.filter(({ kind }) => holdsPeople(kind));
  const vacancies = searchRows(r, { words: [], states: ['shown'] }, MOST_VACANCIES, 0).rows.map(toldCard);
  const programme = programmeOf(r).map((item) => ({
    ...item,
    place: places.find(({ id }) => id === item.placeId)?.name ?? null,
  }));
  const badges = spareBadges(r, query.badges);
  const plan = planOf(r);
  const contents = {
    plan: plan ? 1 : 0,
    programme: programme.length,
    tents: tents.length,
    vacancies: vacancies.length,
    badges: badges.length,
  };
  return print(trio(fair.name)[0], function* (sheet) {
    yield coverPage(sheet, fair, contents, printed);
    if (plan) yield planPage(sheet, fair, plan, places, printed);
    yield* programmePages(sheet, fair, programme, printed);
    for (const { name } of tents) yield tallyPage(sheet, fair, name, printed);
    yield* vacancyPages(sheet, fair, vacancies, language, printed);
    yield* badgePages(sheet, fair, badges);
  });
};

/** The badges of a batch that are nobody's yet; of the newest batch of which none is worn, where none is named. */
const spareBadges = (r: Reader, wish: string | undefined): string[] => {
  if (wish === 'none') return [];
  const batchId = wish ?? batchesOf(r).find(({ worn, void: voided, count }) => worn === 0 && voided < count)?.id;
  if (batchId === undefined) return [];
  const badges = badgesOfBatch(r, batchId);
  if (badges.length === 0) throw new Refused('not-found', 'badges');
  return badges.filter(({ visitorId, voidAt }) => visitorId === null && voidAt === null).map(({ code }) => code);
};
