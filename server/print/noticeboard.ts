import type { Readable } from 'node:stream';
import type { Reader } from '../../db/journal.ts';
import type { QueryOf } from '../../shared/endpoint.ts';
import type { printNoticeboard } from '../../shared/print.ts';
import { Refused } from '../../shared/refusals.ts';
import type { VacancyState } from '../../shared/vacancies.ts';
import { fairOf } from '../fairs/store.ts';
import { searchRows } from '../vacancies/store.ts';
import { toldCard } from '../vacancies/told.ts';
import { clockOf, type FairOnPaper } from './fair-on-paper.ts';
import { noticeboardPages } from './noticeboard-sheets.ts';
import { A3, A4, print } from './paper.ts';
import { paperLanguageOf, say, trio } from './words.ts';

/** More than any board of paper has. */
const MOST = 10_000;

/** The board on paper; refuses with `nothing-to-print` where nothing is shown, or nothing changed. */
export const noticeboard = (
  r: Reader,
  fair: FairOnPaper,
  { size = 'a3', since, ...query }: QueryOf<typeof printNoticeboard>,
  now: Date,
): Readable => {
  const language = query.language ?? paperLanguageOf(fairOf(r).languages);
  const inState = (...states: VacancyState[]) =>
    searchRows(r, { words: [], states, since }, MOST, 0).rows.map(toldCard);
  const shown = inState('shown');
  const gone = since === undefined ? [] : inState('filled', 'withdrawn');
  if (shown.length + gone.length === 0) throw new Refused('nothing-to-print');
  const printed = say(language, 'printed', { time: clockOf(now.toISOString(), fair) });
  const board = { shown, gone, isChange: since !== undefined, printed };
  return print(trio(fair.name)[0], (sheet) => noticeboardPages(sheet, fair, size === 'a3' ? A3 : A4, board, language));
};
