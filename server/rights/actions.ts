import type { Reader } from '../../db/journal.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import type { FairNow } from '../../shared/fair.ts';
import type { listReports, reportWrong, ReportNote } from '../../shared/reports.ts';
import { Refused } from '../../shared/refusals.ts';
import type * as calls from '../../shared/rights.ts';
import type { Who } from '../access/who.ts';
import { employerById } from '../employers/store.ts';
import { vacancyById } from '../vacancies/store.ts';
import type { RightsBook } from './book.ts';
import { advisersFor, keyIdsOf, partFor, recipientsNow, sealedFor } from './keys.ts';
import {
  addMatter,
  addMessage,
  allMatters,
  matterByAnswer,
  matterById,
  messageById,
  messagesOf,
  setAnswered,
  type MatterRow,
} from './store.ts';

type Sent = { id: string; hour: string };
type Named = Pick<MatterRow, 'topic' | 'about' | 'employerId' | 'vacancyId'>;
type Asked = { id: string; answerId: string; sealed: calls.Sealed } & Named;

/** Keeps a question or a report; the same again under its id is answered as before and counts once. */
const keepMatter = (r: Reader, book: RightsBook, { id, answerId, sealed, ...named }: Asked): Sent => {
  const known = matterById(book.db, id);
  if (known) return sameAgain(known, known.answerId === answerId && known.body === sealed.body);
  const kept = sealedFor(sealed, advisersFor(recipientsNow(r, book), named.topic));
  const hour = book.take({ n: 1, unionContacts: 0 }, (hour) =>
    addMatter(book.db, { id, answerId, hour, ...named, ...kept }),
  );
  return { id, hour };
};

const sameAgain = ({ id, hour }: Sent, isSame: boolean): Sent => {
  if (!isSame) throw new Refused('id-reused', 'id');
  return { id, hour };
};

export const askOnRights = (r: Reader, book: RightsBook, body: BodyOf<typeof calls.askRights>): Sent =>
  keepMatter(r, book, { ...body, about: null, employerId: null, vacancyId: null });

/** A report names an employer, or a vacancy and with it the employer, or neither. */
export const reportOnRights = (r: Reader, book: RightsBook, body: BodyOf<typeof reportWrong>): Sent => {
  const { vacancyId = null, ...rest } = body;
  const vacancy = vacancyId === null ? undefined : vacancyById(r, vacancyId)?.vacancy;
  if (vacancyId !== null && !vacancy) throw new Refused('not-found', 'vacancyId');
  const employerId = vacancy?.employerId ?? body.employerId ?? null;
  if (employerId !== null && !employerById(r, employerId)) throw new Refused('not-found', 'employerId');
  return keepMatter(r, book, { ...rest, topic: null, vacancyId, employerId });
};

/** Whoever holds the receipt asks on: the matter is open again. */
export const askOn = (r: Reader, book: RightsBook, body: BodyOf<typeof calls.askFurther>): Sent => {
  const { id, answerId, sealed } = body;
  const matter = matterByAnswer(book.db, answerId);
  if (!matter) throw new Refused('not-found');
  const known = messageById(book.db, id);
  if (known) return sameAgain(known, known.matterId === matter.id && known.body === sealed.body);
  const kept = sealedFor(sealed, advisersFor(recipientsNow(r, book), matter.topic));
  const hour = book.take({ n: 0, unionContacts: 0 }, (hour) => {
    addMessage(book.db, { id, matterId: matter.id, kind: 'question', hour, ...kept });
    setAnswered(book.db, matter.id, false);
  });
  return { id, hour };
};

export const answersFor = ({ db }: RightsBook, answerId: string): ReplyOf<typeof calls.readAnswers> => {
  const matter = matterByAnswer(db, answerId);
  if (!matter) throw new Refused('not-found');
  const messages = messagesOf(db, matter.id).flatMap((message) => {
    const sealed = partFor(message, answerId);
    return message.kind === 'answer' && sealed ? [toldMessage(message, sealed)] : [];
  });
  return { id: matter.id, topic: matter.topic, hour: matter.hour, messages };
};

const toldMessage = ({ id, kind, hour }: Omit<calls.RightsMessage, 'sealed'>, sealed: calls.Sealed) => ({
  id,
  kind,
  hour,
  sealed,
});

export const mattersFor = (r: Reader, book: RightsBook, who: Who): ReplyOf<typeof calls.listRights> => {
  const { own, lost } = keyIdsOf(book, who);
  const all = allMatters(book.db);
  const isFor = ({ keys }: Pick<MatterRow, 'keys'>, ids: readonly string[]) =>
    keys.some(({ keyId }) => ids.includes(keyId));
  const present = recipientsNow(r, book).advisers.map(({ keyId }) => keyId);
  const gone = all.filter((matter) => isFor(matter, lost));
  return {
    items: all.filter((matter) => own !== null && isFor(matter, [own])).map((matter) => toldMatter(r, matter)),
    lost: { n: gone.length, readByOthers: gone.filter((matter) => isFor(matter, present)).length },
  };
};

export const matterFor = (r: Reader, book: RightsBook, id: string, who: Who): calls.RightsMatter => {
  const { matter, own } = ownMatter(book, id, who);
  const messages = messagesOf(book.db, id).flatMap((message) => {
    const sealed = partFor(message, own);
    return sealed ? [toldMessage(message, sealed)] : [];
  });
  return { ...toldMatter(r, matter), answerId: matter.answerId, sealed: partFor(matter, own)!, messages };
};

const ownMatter = (book: RightsBook, id: string, who: Who): { matter: MatterRow; own: string } => {
  const { own } = keyIdsOf(book, who);
  const matter = matterById(book.db, id);
  if (!matter || own === null || !partFor(matter, own)) throw new Refused('not-found');
  return { matter, own };
};

const toldMatter = (
  r: Reader,
  { id, topic, about, employerId, vacancyId, hour, answered }: Omit<MatterRow, 'body'>,
) => ({
  id,
  topic,
  about,
  ...namesOf(r, { employerId, vacancyId }),
  hour,
  answered,
});

const namesOf = (r: Reader, { employerId, vacancyId }: Pick<MatterRow, 'employerId' | 'vacancyId'>) => ({
  employerId,
  employerName: employerId === null ? null : (employerById(r, employerId)?.name ?? null),
  vacancyTitle: vacancyId === null ? null : (vacancyById(r, vacancyId)?.vacancy.draft.title ?? null),
});

/** An answer must be sealed to the receipt, too; a note never is. */
export const addToMatter = (
  r: Reader,
  book: RightsBook,
  kind: 'answer' | 'note',
  matterId: string,
  { id, sealed }: BodyOf<typeof calls.answerRights>,
  who: Who,
): Sent => {
  const { matter } = ownMatter(book, matterId, who);
  const known = messageById(book.db, id);
  if (known) return sameAgain(known, known.matterId === matterId && known.body === sealed.body);
  const advisers = advisersFor(recipientsNow(r, book), matter.topic);
  const kept = sealedFor(sealed, kind === 'answer' ? [...advisers, matter.answerId] : advisers);
  if (kind === 'answer' && !partFor(kept, matter.answerId)) throw new Refused('bad-request', 'sealed');
  const hour = book.hour();
  book.atOnce(() => {
    addMessage(book.db, { id, matterId, kind, hour, ...kept });
    if (kind === 'answer') setAnswered(book.db, matterId, true);
  });
  return { id, hour };
};

/** Employers who are in public anyhow. */
export const employersShown = (r: Reader, { vacancies }: FairNow): { id: string; name: string }[] => {
  const shown = Object.values(vacancies).filter(({ state }) => state === 'shown');
  const ids = [...new Set(shown.map(({ employerId }) => employerId))];
  return ids
    .map((id) => ({ id, name: employerById(r, id)?.name ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name, 'ky'));
};

/** Reports of hours that are over, alike ones added up. */
export const reportNotes = (r: Reader, book: RightsBook): ReplyOf<typeof listReports> => {
  const notes = new Map<string, ReportNote>();
  for (const { about, employerId, vacancyId, hour } of allMatters(book.db)) {
    if (about === null || !book.isOver(hour)) continue;
    const key = [hour, about, employerId, vacancyId].join(' ');
    const note = notes.get(key) ?? { ...namesOf(r, { employerId, vacancyId }), vacancyId, about, hour, count: 0 };
    notes.set(key, { ...note, count: note.count + 1 });
  }
  return { items: [...notes.values()].sort((a, b) => b.hour.localeCompare(a.hour)) };
};
