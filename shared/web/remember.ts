/** What this browser remembers under a key; null where there is nothing or where it may not remember. */
export const remembered = (key: string): string | null => storage()?.getItem(key) ?? null;

/** Remembers a value for the next visit, or forgets it with null; does nothing where the browser may not remember. */
export const remember = (key: string, value: string | null): void => {
  if (value === null) storage()?.removeItem(key);
  else storage()?.setItem(key, value);
};

const storage = (): Storage | null => {
  // Merely naming localStorage throws where cookies are blocked.
  // eslint-disable-next-line no-restricted-syntax
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
};

const MEMBER_KEY = 'jarmanke.member';
/** Whether a member has signed in to the console of this browser: the pages of visitors ask who it is only then. */
export const isMemberHere = (): boolean => remembered(MEMBER_KEY) !== null;
export const rememberMember = (isHere: boolean): void => remember(MEMBER_KEY, isHere ? 'here' : null);
