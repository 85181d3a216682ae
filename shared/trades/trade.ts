/** A trade as people at the fair call it; the first name in each language is the one to show. */
export type Trade = {
  /** ISCO-08 unit group; text, since some begin with 0. */
  isco: string;
  ky: readonly string[];
  ru: readonly string[];
  en: readonly string[];
};

/** Reads lines of `code | Kyrgyz names | Russian names | English names`. */
export const tradesIn = (table: string): Trade[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [isco = '', ky = '', ru = '', en = ''] = line.split(' | ');
      return { isco, ky: ky.split(', '), ru: ru.split(', '), en: en.split(', ') };
    });
