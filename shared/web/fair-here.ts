import { isRehearsed, markOf, type Fair } from '../fairs.ts';

let here: string | null = null;
let atAnother = (_fair: Fair | null): void => location.reload();
let tellRehearsal = (_is: boolean): void => undefined;

/** The mark of the fair that this page is of, which goes with each of its calls; null until it is known. */
export const markHere = (): string | null => here;

/** A page is of one fair for good: at another one, or in a rehearsal of its own, it begins anew. */
export const meetFair = (fair: Fair): void => {
  const mark = markOf(fair);
  if (here !== null && here !== mark) return atAnother(fair);
  stayAt(mark);
};

/** From now on this page is of that fair; null for none. */
export const stayAt = (mark: string | null): void => {
  here = mark;
  tellRehearsal(mark !== null && isRehearsed(mark));
};

/** The server would not take a call, because another fair is open there. */
export const refusedByOther = (): void => atAnother(null);

/** What to do in place of loading the page anew; `fair` is null where only a refusal tells of another one. */
export const whenAnother = (does: typeof atAnother): void => void (atAnother = does);

/** Calls back with whether this is a rehearsal, now and whenever that becomes known. */
export const followRehearsal = (tell: (is: boolean) => void): void => {
  tellRehearsal = tell;
  tell(here !== null && isRehearsed(here));
};

/** Whether what was done under a mark may go out from this page: only what was done at its fair. */
export const isOfHere = (made: string | null | undefined): boolean => made == null || made === here;
/** Whether it was done in a rehearsal that is over: it counts nowhere. */
export const isOfNowhere = (made: string | null | undefined): boolean =>
  made != null && isRehearsed(made) && here !== null && !isRehearsed(here);
