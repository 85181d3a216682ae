import type { RefusalCode } from '../../shared/refusals.ts';

/** A file that is no table that can be read; the message says what to do with it, `code` as which refusal. */
export class UnreadableFile extends Error {
  readonly code: RefusalCode;
  constructor(message: string, code: RefusalCode = 'unreadable-file') {
    super(message);
    this.code = code;
  }
}
