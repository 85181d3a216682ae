import { codeOf, RECEIPT_GROUPS } from '../../paper-codes.ts';
import { asUuid, randomDigits, utf8 } from './bytes.ts';
import { keyOf, type OwnKey } from './keys.ts';
import { keyFromCode } from './lock.ts';

/**
 * What an asker keeps. The server learns `answerId` alone, from which nobody finds the code; the answer is sealed to the
 * key, which whoever holds the code makes anew.
 */
export type Receipt = { readonly code: string; readonly answerId: string; readonly key: OwnKey };

export const receiptOf = async (code: string): Promise<Receipt> => ({
  code,
  answerId: asUuid(keyFromCode(code, undefined, utf8('jarmanke answer id 1')).subarray(0, 16)),
  key: await keyOf(keyFromCode(code, undefined, utf8('jarmanke answer key 1'))),
});

export const newReceipt = (): Promise<Receipt> => receiptOf(codeOf(randomDigits(RECEIPT_GROUPS * 5)));
