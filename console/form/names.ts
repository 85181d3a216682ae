import type { Names } from '../../shared/fields.ts';
import { m } from '../../shared/words/compiled/messages.js';

/** A name while it is being written, in the languages of this console. */
export type NamesWritten = { ky: string; ru: string; en: string };

export const emptyNames = (): NamesWritten => ({ ky: '', ru: '', en: '' });
export const writtenNames = (names: Names): NamesWritten => ({ ...emptyNames(), ...names });

/** Only the languages that were filled in. */
export const namesGiven = (written: NamesWritten): Names =>
  Object.fromEntries(
    Object.entries(written).flatMap(([language, name]) => (name.trim() === '' ? [] : [[language, name.trim()]])),
  );
export const hasName = (written: NamesWritten): boolean => Object.values(written).some((name) => name.trim() !== '');
export const oneName = (written: NamesWritten): string | null => (hasName(written) ? null : m.form_one_language());
