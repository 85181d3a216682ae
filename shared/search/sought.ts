import { inCyrillic, splitOf, wordOf, type Word } from './words.ts';

/** One word of a question, in each way that it may be meant: as typed, and Latin letters as Cyrillic ones. */
export type Sought = readonly Word[];

/** Words that people put around what they look for. */
const AROUND = new Set(
  splitOf(
    'г в во на по и с со для от за из у о к или нужен нужна нужны требуется требуются ищу работа работу работы вакансия вакансии ' +
      'жана менен үчүн боюнча керек издейм жумуш иш вакансиялар ' +
      'a an the of in at for and as to or job jobs work vacancy vacancies wanted looking',
  ),
);

/** What a text asks for; the words around it count only where there are no others. */
export const soughtIn = (text: string): Sought[] => {
  const words = splitOf(text);
  const telling = words.filter((word) => !AROUND.has(word));
  return (telling.length > 0 ? telling : words).map((word) => {
    const cyrillic = inCyrillic(word);
    return cyrillic ? [wordOf(word), cyrillic] : [wordOf(word)];
  });
};
