import type { SurveyAnswers, SurveyQuestion } from '../../shared/surveys.ts';

/** What the results must say of sets of answers, counted one question at a time. */
export const expectedResults = (questions: readonly SurveyQuestion[], ledger: readonly SurveyAnswers[]) => ({
  sets: ledger.length,
  questions: questions.map(({ key, kind }) => {
    const given = ledger.filter((answers) => Object.hasOwn(answers, key)).map((answers) => answers[key]!);
    const empty = { key, kind, answered: given.length, by: {}, mean: null, least: null, most: null, median: null };
    if (kind === 'text') return { ...empty, texts: given.map(String).sort() };
    const by: Record<string, number> = {};
    for (const each of given) by[each] = given.filter((other) => other === each).length;
    const numbers = given.map(Number).sort((a, b) => a - b);
    if (kind === 'choice' || numbers.length === 0) return { ...empty, by };
    const mean = numbers.reduce((a, b) => a + b) / numbers.length;
    if (kind === 'faces') return { ...empty, by, mean };
    const median =
      numbers.length % 2 === 1
        ? numbers[(numbers.length - 1) / 2]!
        : (numbers[numbers.length / 2 - 1]! + numbers[numbers.length / 2]!) / 2;
    return { ...empty, by, mean, least: Math.min(...numbers), most: Math.max(...numbers), median };
  }),
});
