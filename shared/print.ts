import { Type } from 'typebox';
import { endpoint } from './endpoint.ts';
import { file, id, maybe, oneOf, strict, text } from './fields.ts';
import { surveyName } from './surveys.ts';
import { CHANNELS } from './visitors.ts';

/** What papers speak: their words exist in these. */
export const PAPER_LANGUAGES = ['ky', 'ru', 'en'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];
export const POSTER_SIZES = ['a4', 'a3'] as const;
export const SIGNS = ['all', 'places', 'stands'] as const;

/** Where a poster's code leads: the phone's page, which remembers on which poster it was found. */
export const posterAddress = (publicUrl: string, channel: string | undefined): string =>
  channel ? `${publicUrl}/?from=${channel}` : `${publicUrl}/`.toUpperCase();

export const printPosters = endpoint({
  route: 'GET /api/print/posters.pdf',
  summary: 'A poster with the code of the own-phone page, one for a channel, or one for each',
  who: ['organiser'],
  query: strict({
    channel: maybe(oneOf('all', ...CHANNELS)),
    /** The campaign whose own code it bears, in place of a channel's. */
    campaignId: maybe(id),
    size: maybe(oneOf(...POSTER_SIZES)),
    /** Metres from which it is read; a tenth of it is the least side of the code. */
    distance: maybe(Type.Number({ minimum: 0.3, maximum: 3 })),
    /** The name of the Wi-Fi that a second code joins; without a password it is open. */
    ssid: maybe(text(32)),
    wifiPassword: maybe(text(63)),
  }),
  reply: file,
  file: 'application/pdf',
});
export const printSigns = endpoint({
  route: 'GET /api/print/signs.pdf',
  summary: 'Signs for tents, doors and stands, readable from 15 m, with the code of each',
  who: ['organiser'],
  query: strict({ of: maybe(oneOf(...SIGNS)), placeId: maybe(id) }),
  reply: file,
  file: 'application/pdf',
});
export const printNoticeboard = endpoint({
  route: 'GET /api/print/noticeboard.pdf',
  summary: 'Vacancies for a board of paper, by origin, each with its code; or only what changed since an entry',
  who: ['organiser'],
  query: strict({
    language: maybe(oneOf(...PAPER_LANGUAGES)),
    size: maybe(oneOf(...POSTER_SIZES)),
    /** The entry of the journal that was the newest at the last print. */
    since: maybe(Type.Integer({ minimum: 0 })),
  }),
  reply: file,
  file: 'application/pdf',
});
export const printSheets = endpoint({
  route: 'GET /api/print/sheets.pdf',
  summary: 'Handouts to copy, an A4 page or more for each language, with the code of the text on a phone',
  who: ['organiser'],
  query: strict({
    /** All of them where it says nothing. */
    handoutId: maybe(id),
    /** Every one that there is a text in where it says nothing. */
    language: maybe(oneOf(...PAPER_LANGUAGES)),
  }),
  reply: file,
  file: 'application/pdf',
});
export const printSurvey = endpoint({
  route: 'GET /api/print/survey.pdf',
  summary: 'A survey to be filled in with a pen, an A4 page; its digits are those by which it is typed in',
  who: ['organiser', 'desk'],
  query: strict({ name: surveyName, language: maybe(oneOf(...PAPER_LANGUAGES)) }),
  reply: file,
  file: 'application/pdf',
});
export const printPack = endpoint({
  route: 'GET /api/print/pack.pdf',
  summary: 'What a fair needs to go on without power: programme, tally sheets, vacancies, spare badges',
  who: ['organiser'],
  query: strict({
    language: maybe(oneOf(...PAPER_LANGUAGES)),
    /** The batch whose badges that are nobody's go in; left out, the newest of which none is worn. */
    badges: maybe(Type.Union([id, Type.Enum(['none'])])),
  }),
  reply: file,
  file: 'application/pdf',
});
