import { SIZES, type addEmployer } from '../../shared/employers.ts';
import * as labels from './labels.ts';
import type { SheetColumn } from './vacancy-columns.ts';

type Key = keyof typeof addEmployer.body.properties;
const column = (
  key: Key,
  heading: SheetColumn['heading'],
  more: Partial<Omit<SheetColumn, 'key'>> = {},
): SheetColumn<Key> => ({
  key,
  field: key,
  heading,
  hint: 'sheet_hint_words',
  ...more,
});

/** Every column of an employer: the template, the import and the export know it from here. */
export const EMPLOYER_SHEET: readonly (SheetColumn<Key> & { values?: readonly string[] })[] = [
  column('name', 'sheet_h_name', { hint: 'sheet_hint_employer', width: 32 }),
  column('kind', 'sheet_h_kind', { hint: 'sheet_hint_choose', labels: labels.EMPLOYER_KIND, width: 24 }),
  column('sector', 'sheet_h_sector', { hint: 'sheet_hint_sector' }),
  { ...column('size', 'sheet_h_size', { hint: 'sheet_hint_choose' }), values: SIZES },
  column('city', 'sheet_h_city'),
  column('stand', 'sheet_h_stand'),
  column('taxNumber', 'sheet_h_tax_number'),
  column('about', 'sheet_h_about', { width: 40 }),
  column('subcontractorOf', 'sheet_h_subcontractor_of', { width: 24 }),
  column('permitNumber', 'sheet_h_permit_number'),
  column('contactName', 'sheet_h_contact_name'),
  column('contactPhone', 'sheet_h_contact_phone'),
];
