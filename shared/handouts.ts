import { Type, type Static } from 'typebox';
import { badgeIn } from './badges.ts';
import { endpoint } from './endpoint.ts';
import { byId, count, id, inLanguages, instant, language, maybe, names, oneOf, orNull, strict } from './fields.ts';
import { PAPER_LANGUAGES } from './print.ts';

/** What handouts and fact cards are about; the first ones are the four tents of a fair. */
export const SHELF_TOPICS = [
  'job-search',
  'work-contracts',
  'trade-unions',
  'discrimination',
  'pay',
  'migration',
  'other',
] as const;
export type ShelfTopic = (typeof SHELF_TOPICS)[number];

const printedIn = oneOf(...PAPER_LANGUAGES);
const copies = Type.Integer({ minimum: 0, maximum: 100_000 });
/** Copies of one language: printed (null where none was), and given out so far. */
const stock = strict({ language: printedIn, printed: orNull(count), given: count });
export type Stock = Static<typeof stock>;

/** What is left of a stock: low from a tenth on; "over" is more given than printed. Null where nothing was printed. */
export const STOCK_STATES = ['enough', 'low', 'gone', 'over'] as const;
const LOW = 0.1;
export const stockState = ({ printed, given }: Stock): (typeof STOCK_STATES)[number] | null => {
  if (printed === null) return given > 0 ? 'over' : null;
  if (given > printed) return 'over';
  if (given === printed) return 'gone';
  return printed - given <= printed * LOW ? 'low' : 'enough';
};

const topic = oneOf(...SHELF_TOPICS);
const handout = strict({
  id,
  topic,
  title: names,
  /** In which its text can be read. */
  languages: Type.Array(language),
  /** Told to staff only. */
  stock: maybe(Type.Array(stock)),
});
export type Handout = Static<typeof handout>;
const sheet = strict({ ...handout.properties, text: inLanguages(4000) });
export type Sheet = Static<typeof sheet>;

const fields = {
  topic,
  title: names,
  /** Paragraphs stand apart by an empty line; a line that begins with "- " is a point. */
  text: inLanguages(4000),
  /** How many copies were printed in each language; left out where none was. */
  printed: Type.Partial(Type.Object({ ky: copies, ru: copies, en: copies }, { additionalProperties: false }), {
    additionalProperties: false,
  }),
};
export type HandoutDraft = Static<typeof draft>;
const draft = strict(fields);

/** The lines of a handout's text; a point begins with "- " there. */
export const linesOf = (words: string): { isPoint: boolean; words: string }[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ isPoint: line.startsWith('- '), words: line.replace(/^- /, '') }));

/** Where the code on a handout leads: its text on a phone; in capitals, which make a code smaller. */
export const sheetAddress = (publicUrl: string, id: string): string => `${publicUrl}/h/${id}`.toUpperCase();

export const listHandouts = endpoint({
  route: 'GET /api/handouts',
  summary: 'The handouts of the fair without their texts; staff see how many copies are left',
  who: ['public'],
  reply: strict({ items: Type.Array(handout) }),
});
export const readHandout = endpoint({
  route: 'GET /api/handouts/:id',
  summary: 'One handout with its text in every language',
  who: ['public'],
  params: byId,
  reply: sheet,
});
export const addHandout = endpoint({
  route: 'POST /api/handouts',
  summary: 'Add a handout',
  who: ['organiser'],
  body: strict({ id, ...fields }),
  reply: sheet,
  status: 201,
});
export const changeHandout = endpoint({
  route: 'PATCH /api/handouts/:id',
  summary: 'Write a handout anew; what was given out stays counted',
  who: ['organiser'],
  params: byId,
  body: draft,
  reply: sheet,
});
export const removeHandout = endpoint({
  route: 'DELETE /api/handouts/:id',
  summary: 'Take a handout off the shelf; what was given out stays counted',
  who: ['organiser'],
  params: byId,
  reply: strict({}),
});

const GIVERS = ['facilitator', 'adviser', 'desk', 'organiser'] as const;
const given = strict({ id, stock });
export const giveHandout = endpoint({
  route: 'POST /api/handouts/:id/given',
  summary: 'Copies of a handout were given out, to whoever it was or to the holder of a badge',
  who: GIVERS,
  params: byId,
  body: strict({
    id,
    language: printedIn,
    /** One where it says nothing. */
    count: maybe(Type.Integer({ minimum: 1, maximum: 500 })),
    /** Where; left out by whoever walks about. */
    placeId: maybe(id),
    badge: maybe(badgeIn),
    /** When it happened, where it was not just now. */
    at: maybe(instant),
  }),
  reply: given,
  status: 201,
});
export const takeBackHandout = endpoint({
  route: 'POST /api/handouts/given/:id/undo',
  summary: 'Take back what was counted as given out: whoever counted it, within a quarter of an hour, or an organiser',
  who: GIVERS,
  params: byId,
  body: strict({ id }),
  reply: given,
});
