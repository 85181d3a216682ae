import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import type { addEmployer, arriveEmployer, changeEmployer, confirmEmployer, Employer } from '../../shared/employers.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import { refoldVacancies } from '../vacancies/store.ts';
import { addEmployerRow, changeEmployerRow, employerById, employersOf, type EmployerRow } from './store.ts';

/** Every employer, or for an employer itself. */
export const employersFor = (r: Reader, who: Who): Employer[] =>
  employersOf(r)
    .filter(({ id }) => mayKnow(who, id))
    .map(told);

export const employerFor = (r: Reader, id: string, who: Who): Employer => {
  const row = mayKnow(who, id) ? employerById(r, id) : undefined;
  if (!row) throw new Refused('not-found');
  return told(row);
};

const told = ({ leftAt, ...row }: EmployerRow): Employer =>
  ({
    ...row,
    state: row.arrivedAt ? 'arrived' : leftAt ? 'left' : row.confirmedAt ? 'confirmed' : 'invited',
  }) as Employer;

const mayKnow = (who: Who, id: string): boolean =>
  !(who.kind === 'member' && who.role === 'employer') || who.employerId === id;

export const registerEmployer = (w: Writer, body: BodyOf<typeof addEmployer>): string => {
  const { id = uuid(), ...fields } = body;
  addEmployerRow(w, { id, ...fields });
  w.record({ type: 'employer.added', employerId: id });
  return id;
};

export const changeEmployerEntry = (w: Writer, id: string, fields: BodyOf<typeof changeEmployer>, who: Who): void => {
  const { name: was } = employerFor(w, id, who);
  if (Object.keys(fields).length === 0) return;
  changeEmployerRow(w, id, fields);
  if (fields.name !== undefined && fields.name !== was) refoldVacancies(w, id, fields.name);
  w.record({ type: 'text.changed', of: 'employer', id });
};

/** The employer is at its stand, or has left it; said twice, it stays as it was. */
export const noteArrival = (w: Writer, id: string, { here = true }: BodyOf<typeof arriveEmployer>, who: Who): void => {
  const employer = employerFor(w, id, who);
  if ((employer.arrivedAt !== null) === here) return;
  changeEmployerRow(w, id, here ? { arrivedAt: w.at, leftAt: null } : { arrivedAt: null, leftAt: w.at });
  w.record({ type: here ? 'employer.arrived' : 'employer.left', employerId: id });
};

/** The employer says that it will come, or that it will not after all. */
export const noteComing = (
  w: Writer,
  id: string,
  { coming = true }: BodyOf<typeof confirmEmployer>,
  who: Who,
): void => {
  const employer = employerFor(w, id, who);
  if ((employer.confirmedAt !== null) === coming) return;
  changeEmployerRow(w, id, { confirmedAt: coming ? w.at : null });
  w.record({ type: 'employer.confirmed', employerId: id, coming });
};
