import type { Reader } from '../../db/journal.ts';
import type { Export } from '../../shared/exports.ts';
import type { PaperLanguage } from '../../shared/print.ts';
import { fairOf } from '../fairs/store.ts';
import { writeCsv } from '../sheets/write-csv.ts';
import { wordIn } from '../sheets/words.ts';
import { writeWorkbook } from '../sheets/write-workbook.ts';
import { TABLES } from './tables.ts';

/** The day of the fair, by which its files are known. */
export const dayOf = (r: Reader): string => fairOf(r).day;

/** Reads everything of one kind, with headings and closed lists in words. */
function written(r: Reader, what: Export, language: PaperLanguage) {
  const { name, headings, rows } = TABLES[what];
  return {
    name: wordIn(language, name),
    headings: headings.map((heading) => (typeof heading === 'string' ? wordIn(language, heading) : heading.field)),
    rows: rows(r, { language, timeZone: fairOf(r).timeZone }),
  };
}

export const asCsv = (r: Reader, what: Export, language: PaperLanguage): string => {
  const { headings, rows } = written(r, what, language);
  return writeCsv([headings, ...rows]);
};

export const asWorkbook = (r: Reader, what: Export, language: PaperLanguage): Promise<Uint8Array> =>
  writeWorkbook([written(r, what, language)]);
