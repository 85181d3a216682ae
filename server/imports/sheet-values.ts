import { valueCalled } from '../sheets/labels.ts';
import { EMPLOYER_SHEET } from '../sheets/employer-columns.ts';
import { VACANCY_SHEET, type SheetColumn } from '../sheets/vacancy-columns.ts';
import { foldCell } from './fold-cell.ts';

/** Cells in which somebody chose from a list of the template, back to the value; any other cell stays as it is. */
const chosenIn = (sheet: readonly SheetColumn[]) => {
  const columns = new Map(sheet.flatMap((one) => (one.labels ? [[one.field, one] as const] : [])));
  return (field: string, cell: string): string => {
    const { labels, takesSeveral } = columns.get(field) ?? {};
    if (!labels || !cell) return cell;
    if (!takesSeveral) return valueCalled(labels, cell, foldCell) ?? cell;
    const parts = cell.split(/[,;\n]/).map((part) => valueCalled(labels, part, foldCell));
    return parts.every((part) => part !== undefined) ? parts.join(',') : cell;
  };
};
export const chosenForVacancy = chosenIn(VACANCY_SHEET);
export const chosenForEmployer = chosenIn(EMPLOYER_SHEET);
