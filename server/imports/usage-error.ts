/** What was asked of a file cannot be done as it was asked; the message says what can. */
export class UsageError extends Error {}
