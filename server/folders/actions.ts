import { isOver } from '../../shared/fairs.ts';
import type { FairDraft } from '../../shared/fairs.ts';
import type { FairFolder, FolderChange } from '../../shared/folders.ts';
import { Refused } from '../../shared/refusals.ts';
import { fairOf } from '../fairs/store.ts';
import type { House } from '../house.ts';
import type { ChangeOver } from './folders.ts';

/** A rehearsal leaves nothing behind: what would stay in the data folder is for the fair itself. */
const notRehearsed = ({ rehearsal }: House): void => {
  if (rehearsal !== null) throw new Refused('in-rehearsal');
};

/** What was done with a fair of the folder stands in the journal of the one that is served. */
const noted = (house: House, actor: string, what: FolderChange, fairId: string): Promise<number> =>
  house.journal.write(actor, (w) => w.record({ type: 'folder.changed', what, fairId }));

export const makeNext = async (house: House, draft: FairDraft, actor: string): Promise<FairFolder> => {
  notRehearsed(house);
  const made = await house.folders.makeNext(draft, actor);
  await noted(house, actor, 'made', made.fairId);
  return made;
};

export const handOver = async (house: House, folder: string, actor: string) => {
  notRehearsed(house);
  const { fairId } = house.folders.one(folder);
  await noted(house, actor, 'handed-over', fairId);
  return house.folders.handOver(folder);
};

export const takeIn = async (
  house: House,
  bytes: Parameters<House['folders']['takeIn']>[0],
  actor: string,
): Promise<FairFolder> => {
  notRehearsed(house);
  const taken = await house.folders.takeIn(bytes);
  await noted(house, actor, 'taken-in', taken.fairId);
  return taken;
};

/** Another fair of the folder, which nobody works at now. */
const another = (house: House, folder: string): FairFolder => {
  notRehearsed(house);
  const fair = house.folders.one(folder);
  if (fair.isServed) throw new Refused('fair-is-served');
  return fair;
};

export const archive = async (house: House, folder: string, actor: string): Promise<FairFolder> => {
  const { state, fairId } = another(house, folder);
  if (!isOver(state)) throw new Refused('fair-not-closed');
  const archived = await house.folders.archive(folder, actor);
  await noted(house, actor, 'archived', fairId);
  return archived;
};

/** Deletes a fair for good, once its name was typed in any of its languages. */
export const remove = async (house: House, folder: string, name: string, actor: string): Promise<void> => {
  const fair = another(house, folder);
  if (!Object.values(fair.name).includes(name.trim())) throw new Refused('wrong-name', 'name');
  await noted(house, actor, 'removed', fair.fairId);
  await house.folders.remove(folder);
};

export const open = async (house: House, folder: string, actor: string): Promise<ChangeOver> => {
  const { fairId } = another(house, folder);
  const changeOver = await house.folders.prepare({ folder });
  await noted(house, actor, 'served', fairId);
  return changeOver;
};

/** No entry tells of a rehearsal: it leaves no trace in the fair. */
export const beginRehearsal = (house: House, fairId: string): Promise<ChangeOver> => {
  notRehearsed(house);
  if (fairOf(house.reader).id !== fairId) throw new Refused('other-fair', 'fairId');
  return house.folders.prepare('rehearsal');
};

export const endRehearsal = (house: House): Promise<ChangeOver> => {
  if (house.rehearsal === null) throw new Refused('no-rehearsal');
  return house.folders.prepare('no-rehearsal');
};
