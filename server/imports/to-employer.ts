import type { BodyOf } from '../../shared/endpoint.ts';
import { EMPLOYER_KINDS, SIZES, addEmployer } from '../../shared/employers.ts';
import type { EmployerField } from './column-words.ts';
import { faultsOf, type Fault } from './faults.ts';
import { foldCell } from './fold-cell.ts';
import { isSaid } from './parse-values.ts';
import { chosenForEmployer } from './sheet-values.ts';

export type EmployerDraft = Omit<BodyOf<typeof addEmployer>, 'id'>;
export type EmployerRow = { draft: EmployerDraft; faults: Fault[]; notes: string[] };

const KIND_WORDS: [(typeof EMPLOYER_KINDS)[number], RegExp][] = [
  ['social-enterprise', /социальн\p{L}* предприят|social enterprise|социалдык ишкана/u],
  ['agency', /агентств|кадров|agency|агенттик/u],
  ['ngo', /нко|нпо|общественн\p{L}* (?:фонд|объединен)|некоммерч|ngo|non profit|оф(?: |$)|коомдук/u],
  ['public', /гос|муницип|бюджет|казенн|public|мамлекет|муниципал/u],
  ['private', /частн|ооо|осоо|ип(?: |$)|зао|оао|private|llc|жеке|жчк/u],
];
const TEXTS = [
  'city',
  'stand',
  'taxNumber',
  'about',
  'subcontractorOf',
  'permitNumber',
  'contactName',
  'contactPhone',
] as const;

/** One row to the body of an employer; a kind or sector that is not understood is left out, with a note. */
export function toEmployer(written: (field: EmployerField) => string): EmployerRow {
  const cell = (field: EmployerField) => chosenForEmployer(field, written(field));
  const size = SIZES.find((known) => known === cell('size').replace(/\s*[-–—]\s*/, '-'));
  const kind =
    EMPLOYER_KINDS.find((known) => known === cell('kind')) ??
    KIND_WORDS.find(([, words]) => words.test(foldCell(cell('kind'))))?.[0];
  const sector = /^[A-U]$/.exec(cell('sector').toUpperCase())?.[0];
  const draft: EmployerDraft = {
    name: cell('name'),
    ...(kind && { kind }),
    ...(sector && { sector }),
    ...(size && { size }),
    ...Object.fromEntries(TEXTS.filter((field) => isSaid(cell(field))).map((field) => [field, cell(field)])),
  };
  const notes = [
    ...(isSaid(cell('kind')) && !kind
      ? [`the kind “${cell('kind')}” is not understood: left out (known: ${EMPLOYER_KINDS.join(', ')})`]
      : []),
    ...(isSaid(cell('sector')) && !sector
      ? [`the sector “${cell('sector')}” is not a letter of ISIC Rev. 4 (A–U): left out`]
      : []),
    ...(isSaid(cell('size')) && !size
      ? [`the size “${cell('size')}” is not understood: left out (known: ${SIZES.join(', ')})`]
      : []),
  ];
  return { draft, faults: faultsOf(addEmployer.body, draft), notes };
}
