/** A file that is no table that can be read; the message says what to do with it. */
export class UnreadableFile extends Error {}
