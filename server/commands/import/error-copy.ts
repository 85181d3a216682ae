import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../../imports/usage-error.ts';

/** Where the refused rows are written: beside the file, unless told. */
export function errorCopyFor(file: string, told: string | undefined): string {
  const copy = told ?? join(dirname(file), `${basename(file).replace(/\.[^.]*$/, '')}.refused.csv`);
  if (resolve(copy) === resolve(file)) throw new UsageError('--errors must be another file than the table itself.');
  return copy;
}

/** Writes the refused rows whole or not at all. Names and phones may stand among them, so only the owner may read it. */
export async function writeErrorCopy(copy: string, text: string): Promise<void> {
  await writeFile(`${copy}.part`, text, { mode: 0o600 }).catch((error: Error) => {
    throw new UsageError(`${copy} cannot be written: ${error.message}`);
  });
  await rename(`${copy}.part`, copy);
}
