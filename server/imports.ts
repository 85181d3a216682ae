import type { Writer } from '../db/journal.ts';
import type { BodyOf } from '../shared/endpoint.ts';
import * as calls from '../shared/imports.ts';
import { Refused } from '../shared/refusals.ts';
import type { Who } from './access/who.ts';
import { registerEmployer } from './employers/actions.ts';
import { changeOnce, type House } from './house.ts';
import { errorCopy, reasonsIn } from './imports/error-copy.ts';
import { faultIn, type Fault } from './imports/faults.ts';
import type { PlannedRow } from './imports/plan.ts';
import { previewOf, type Read } from './imports/preview.ts';
import { memoryIn, rememberColumns } from './imports/remembered-columns.ts';
import { KnownEmployers, vacancyThere } from './imports/standing.ts';
import type { EmployerRow } from './imports/to-employer.ts';
import type { VacancyRow } from './imports/to-vacancy.ts';
import { EMPLOYERS, understand, VACANCIES } from './imports/understand.ts';
import { UsageError } from './imports/usage-error.ts';
import { serve, type Served } from './mount.ts';
import { UnreadableFile } from './sheets/unreadable-file.ts';
import { sheetLanguage, wordIn } from './sheets/words.ts';
import { changeVacancyOf, postVacancyOf } from './vacancies/actions.ts';

type Body = BodyOf<typeof calls.importFile>;
type Asked = BodyOf<typeof calls.previewImport>;

/** Imports join what employers and vacancies do one by one. */
export const importRoutes = (house: House): Served[] => [
  serve(calls.previewImport, async ({ body, language }) =>
    previewOf(house.reader, body.what, await read(house, body), sheetLanguage(language)),
  ),
  serve(calls.importFile, async ({ body, who, language }) => {
    const found = await read(house, body);
    const { plan, asked } = found;
    if (plan.missing.length > 0) throw new Refused('bad-request', 'columns');
    if (asked.size > 0)
      await rememberColumns(memoryIn(house.settings.dataFolder), body.what, plan.columns.headings, asked);
    const numbered = { id: body.id, route: `${calls.importFile.route} {}`, body };
    // The refused rows are no part of what is kept: their words stay with whoever sent them.
    const brought = await changeOnce(house, { who }, numbered, (w) => bring(w, found, body, who));
    return { ...brought, ...refusedOf(found, language) };
  }),
];

const refusedOf = ({ plan }: Read, language: Parameters<typeof sheetLanguage>[0]) => {
  const inWords = sheetLanguage(language);
  const reasons = reasonsIn<{ number: number; faults: Fault[] }>(plan.rows, (fault) => faultIn(inWords, fault));
  const copy = (): string => errorCopy(plan, reasons, wordIn(inWords, 'refused_because'));
  return { refused: reasons.size, errorCopy: reasons.size > 0 ? copy() : null };
};

/** The file as it is meant. What it cannot be read for is a refusal that says how to mend it. */
const read = async (house: House, { what, file, columns = [], encoding, sheet }: Asked): Promise<Read> => {
  const bytes = Buffer.from(file, 'base64');
  const meant = {
    what,
    encoding,
    sheet,
    columns: new Map(columns.map(({ heading, field }) => [heading, field])),
    memory: memoryIn(house.settings.dataFolder),
  };
  const reading: Promise<Read> =
    what === 'vacancies' ? understand(VACANCIES, bytes, meant) : understand(EMPLOYERS, bytes, meant);
  const found = await reading.catch((error: unknown) => {
    if (error instanceof UnreadableFile) throw new Refused(error.code, 'file');
    if (error instanceof UsageError) throw new Refused('bad-request', sheet === undefined ? 'columns' : 'sheet');
    throw error;
  });
  if (found.plan.columns.rows.length > calls.MOST_ROWS) throw new Refused('too-large', 'file');
  return found;
};

type AnyRow = PlannedRow<EmployerRow> | PlannedRow<VacancyRow>;

/** All good rows as one change: all of them, or none where one cannot be brought. */
const bring = (w: Writer, { plan }: Read, { update = false }: Body, who: Who): calls.Brought => {
  const told = { added: 0, alreadyThere: 0, changed: 0, differing: 0, newEmployers: 0, notShown: 0 };
  const employers = new KnownEmployers(w);
  const idOf = (draft: EmployerRow['draft']): string => {
    const { id, isThere } = employers.find(draft.name);
    if (isThere) return id;
    told.newEmployers += 1;
    return registerEmployer(w, { id, ...draft });
  };
  const bringEmployer = ({ draft }: EmployerRow): keyof typeof told => {
    if (employers.find(draft.name).isThere) return 'alreadyThere';
    idOf(draft);
    return 'added';
  };
  const bringVacancy = (row: PlannedRow<VacancyRow>): keyof typeof told => {
    const { id, others } = vacancyThere(w, row);
    if (others?.length === 0) return 'alreadyThere';
    if (others !== null && !update) return 'differing';
    const { state } =
      others === null
        ? postVacancyOf(w, { id, employerId: idOf({ name: row.employer }), ...row.draft }, who)
        : changeVacancyOf(w, id, Object.fromEntries(others), who);
    if (state !== 'shown') told.notShown += 1;
    return others === null ? 'added' : 'changed';
  };
  for (const row of plan.rows as AnyRow[])
    if (row.faults.length === 0) told[isVacancy(row) ? bringVacancy(row) : bringEmployer(row)] += 1;
  return told;
};

const isVacancy = (row: AnyRow): row is PlannedRow<VacancyRow> => 'employer' in row;
