import type { Language } from '../../shared/fields.ts';
import { foldCell } from './fold-cell.ts';
import { LANGUAGE_WORDS, type InvitationField } from './invitation-words.ts';
import { parsePhone } from './parse-phone.ts';
import { isSaid } from './parse-values.ts';

/** Somebody to invite, as the list says it; of this only the language, and where asked the group, leaves the list. */
export type Invited = {
  name?: string;
  phone?: string;
  email?: string;
  group?: string;
  language?: Language;
  note?: string;
};
/** `who` tells the same person again in this and every later list; empty where nothing does. */
export type InvitationRow = { draft: Invited; who: string; faults: string[]; notes: string[] };

const LONGEST_GROUP = 120;

/** One row to somebody invited. `country` is whose phone numbers are written without a code. */
export function toInvitation(cell: (field: InvitationField) => string, country: string | undefined): InvitationRow {
  const faults: string[] = [];
  const notes: string[] = [];
  const draft: Invited = {};
  for (const field of ['name', 'group', 'note'] as const) if (isSaid(cell(field))) draft[field] = cell(field);
  if (isSaid(cell('phone'))) {
    const reading = parsePhone(cell('phone'), country);
    if ('fault' in reading) faults.push(reading.fault);
    else draft.phone = reading.phone;
    if ('note' in reading && reading.note) notes.push(reading.note);
  }
  if (isSaid(cell('email'))) {
    if (/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(cell('email'))) draft.email = cell('email').toLowerCase();
    else faults.push(`“${cell('email')}” is no e-mail address`);
  }
  if (isSaid(cell('language'))) {
    draft.language = LANGUAGE_WORDS.find(([, words]) => words.test(foldCell(cell('language'))))?.[0];
    if (!draft.language) notes.push(`the language “${cell('language')}” is not understood (known: ky ru en uz tg)`);
  }
  if ((draft.group?.length ?? 0) > LONGEST_GROUP) faults.push(`the group is longer than ${LONGEST_GROUP} characters`);
  const who = identityOf(draft);
  if (!who && faults.length === 0) faults.push('no name, phone or e-mail: nobody can tell who is invited');
  return { draft, who, faults, notes };
}

/** A phone is one person's; without one an e-mail address, without that the name within the group. */
function identityOf({ phone, email, name, group = '' }: Invited): string {
  if (phone) return `phone ${phone}`;
  if (email) return `e-mail ${email}`;
  return name ? nameKey(name, group) : '';
}

/** The order of the words of a name does not matter: `Асанова Айгүл` is `Айгүл Асанова`. */
export const nameKey = (name: string, group = ''): string =>
  `name ${foldCell(name).split(' ').sort().join(' ')} | ${foldCell(group)}`;
