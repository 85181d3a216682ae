/** A word from a list as it stands at the beginning of a line. */
export const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);
