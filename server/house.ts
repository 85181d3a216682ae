import type { Change, Journal, Reader } from '../db/journal.ts';
import { once } from '../db/replies.ts';
import type { Endpoint } from '../shared/endpoint.ts';
import type { FairNow } from '../shared/fair.ts';
import type { Address } from './addresses.ts';
import type { Backups } from './backups/backups.ts';
import type { Certificates } from './certificates/certificates.ts';
import type { Settings } from './config.ts';
import type { Folders } from './folders/folders.ts';
import type { PublicFigureBook } from './figures/public.ts';
import type { RightsBook } from './rights/book.ts';
import type { VacancyFinder } from './vacancies/finder.ts';
import { actorOf, senderOf, type Who } from './access/who.ts';

/** What every room may use: the journal to change, the reader to look, the folded fair to tell. */
export type House = {
  readonly journal: Journal;
  readonly reader: Reader;
  readonly epoch: string;
  /** Marks a copy that is only rehearsed with; null in a fair. */
  readonly rehearsal: string | null;
  /** The fair as it is now, folded from the journal [F8]. */
  readonly fair: FairNow;
  readonly settings: Settings;
  readonly now: () => Date;
  /** The address to put into links: the public one, else where the server listens. */
  readonly address: () => string;
  /** Every address at which the fair is reached from other machines. */
  readonly addresses: () => Address[];
  /** Where https is, by itself or beside plain http; null where it is not. */
  readonly tlsPort: () => number | null;
  /** The fair's own authority; null where it has none. */
  readonly certificates: Certificates | null;
  /** The fairs of the data folder, this one among them. */
  readonly folders: Folders;
  /** The backups that the server makes by itself. */
  readonly backups: Backups;
  /** Finds shown vacancies by their words. */
  readonly finder: VacancyFinder;
  /** What was sealed, in its own file. */
  readonly rights: RightsBook;
  /** The public figures as they were last told. */
  readonly publicFigures: PublicFigureBook;
  /** The one-time code for setting up; null once the fair is made. */
  setupCode: string | null;
};

type Asked = { who: Who; endpoint: Endpoint; body: unknown; params: unknown };

/** Runs a change for whoever asked; where the body carries an id, the same id again gets the same reply [J9]. */
export const change = <T>(house: House, asked: Asked, how: Change<T>): Promise<T> => {
  const id = (asked.body as { id?: string } | undefined)?.id;
  if (!id) return house.journal.write(actorOf(asked.who), how);
  const { endpoint, params, body } = asked;
  return changeOnce(house, asked, { id, route: `${endpoint.route} ${JSON.stringify(params ?? {})}`, body }, how);
};

/**
 * Runs a numbered change for its sender; `route` names what is asked, for those that can be asked in two ways, and `by`
 * who makes the change, where that is not who numbered it.
 */
export const changeOnce = <T>(
  house: House,
  { who, by = who }: { who: Who; by?: Who },
  numbered: { id: string; route: string; body: unknown },
  how: Change<T>,
): Promise<T> =>
  house.journal.write(actorOf(by), ((w) => once(w, { sender: senderOf(who), ...numbered }, () => how(w))) as Change<T>);
