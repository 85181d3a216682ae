import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { fairDraft, fairState } from './fairs.ts';
import { count, day, file, id, instant, names, oneOf, strict, text } from './fields.ts';

/** How a fair's folder is called: the first one of a data folder, or by day and a few letters. */
export const FIRST_FOLDER = 'first';
const folder = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,59}$', maxLength: 60 });
const byFolder = strict({ folder });
/** More fairs than this lie in no data folder. */
export const MOST_FAIRS = 24;

/** One fair of the data folder. */
const fairFolder = strict({
  folder,
  /** The fair's own id; two folders have the same where a handed-over file was taken in beside its fair. */
  fairId: id,
  name: names,
  city: names,
  day,
  state: fairState,
  bytes: count,
  /** This server serves it now, or will again when the rehearsal with its copy is over. */
  isServed: Type.Boolean(),
});
export type FairFolder = Static<typeof fairFolder>;

/** What was done with a fair of the data folder. */
export const FOLDER_CHANGES = ['made', 'served', 'archived', 'handed-over', 'taken-in', 'removed'] as const;
export type FolderChange = (typeof FOLDER_CHANGES)[number];

const ORGANISERS = ['organiser'] as const;
/** The server opens another fair at this address a moment later: whoever asked waits until GET /api/fair tells of it. */
const changesOver = strict({ changesOver: Type.Boolean() });

export const listFairs = endpoint({
  route: 'GET /api/fairs',
  summary: 'The fairs of the data folder, the newest day first',
  who: ORGANISERS,
  reply: strict({ items: Type.Array(fairFolder), rehearsal: Type.Boolean() }),
});
export const makeNextFair = endpoint({
  route: 'POST /api/fairs',
  summary:
    'Make the next fair beside the one served, with its employers, partners, organisers, places, surveys and texts, and this fair’s report to compare with; no visitor, vacancy, meeting or offer goes along',
  who: ORGANISERS,
  body: strict({ fair: fairDraft }),
  reply: fairFolder,
  status: 201,
});
export const serveFair = endpoint({
  route: 'POST /api/fairs/:folder/served',
  summary: 'Close the fair that is served and open this one at the same address',
  who: ORGANISERS,
  params: byFolder,
  reply: changesOver,
});
export const archiveFair = endpoint({
  route: 'POST /api/fairs/:folder/archived',
  summary: 'Archive a fair that is closed and not served',
  who: ORGANISERS,
  params: byFolder,
  reply: fairFolder,
});
export const removeFair = endpoint({
  route: 'POST /api/fairs/:folder/removed',
  summary: 'Delete the folder of a fair that is not served, for good; its name must be typed',
  who: ORGANISERS,
  params: byFolder,
  body: strict({ name: text(200) }),
  reply: strict({ removed: Type.Boolean() }),
});
export const handOverFair = endpoint({
  route: 'GET /api/fairs/:folder.tar.gz',
  summary: 'The whole fair as one file, with everything that is kept of people: whoever holds it answers for it',
  who: ORGANISERS,
  params: byFolder,
  reply: file,
  file: 'application/gzip',
});
export const takeInFair = endpoint({
  route: 'POST /api/fairs/taken-in',
  summary: 'Take in a fair that was handed over: the body is the file',
  who: ORGANISERS,
  takes: 'application/gzip',
  reply: fairFolder,
  status: 201,
});

export const beginRehearsal = endpoint({
  route: 'POST /api/rehearsal',
  summary: 'Rehearse on a copy of the fair that is served: nothing of it counts, and ending it deletes the copy',
  who: ORGANISERS,
  /** The fair that is meant, so that nobody who looks at an old page begins one with another. */
  body: strict({ fairId: id }),
  reply: changesOver,
});
export const endRehearsal = endpoint({
  route: 'POST /api/rehearsal/ended',
  summary: 'End the rehearsal: the copy is deleted, and the fair is served again as it was',
  who: ORGANISERS,
  reply: changesOver,
});

/** What lies in a handed-over file beside the fair’s own: what it is, and by what each file can be checked. */
export const manifest = strict({
  format: oneOf('jarmanke-fair'),
  version: Type.Integer({ minimum: 1, maximum: 1 }),
  fairId: id,
  name: names,
  day,
  madeAt: instant,
  files: Type.Array(strict({ name: oneOf('fair.db', 'rights.db'), bytes: count, sha256: text(64) }), {
    minItems: 2,
    maxItems: 2,
  }),
});
export type Manifest = Static<typeof manifest>;

export const FOLDER_CALLS = [
  listFairs,
  makeNextFair,
  serveFair,
  archiveFair,
  removeFair,
  handOverFair,
  takeInFair,
  beginRehearsal,
  endRehearsal,
] as const;

/** What tells the files of one fair from those of another of the same day: letters of its id. */
export const lettersOf = (fairId: string): string => fairId.slice(-6);

/**
 * What the file of a fair is called: "jarmanke-osh-2026-10-24-1f0a2b-20261024-153012.tar.gz": place, day, letters of its id,
 * and when it was made (UTC).
 */
export const fileNameOf = ({ city, day, fairId }: Pick<FairFolder, 'city' | 'day' | 'fairId'>, at: string): string => {
  const [where = ''] = Object.values(city)
    .map((name) =>
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter(Boolean);
  const made = at.replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return ['jarmanke', where, day, lettersOf(fairId), made].filter(Boolean).join('-') + '.tar.gz';
};
