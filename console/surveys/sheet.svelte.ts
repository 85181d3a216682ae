import { v7 as uuid } from 'uuid';
import { FACES, type SurveyAnswers, type SurveyQuestion } from '../../shared/surveys.ts';
import { FACE_LABELS } from '../../shared/web/survey/labels.ts';
import { isNumberFor } from '../../shared/web/survey/numbers.ts';
import { named } from '../../shared/web/words.svelte.ts';

type Numbered = { answer: string | number; label: string };

/** What can be chosen, in the order of the digits that choose it: 1 to 9, then 0. */
export const choicesOf = ({ kind, options = [] }: SurveyQuestion): Numbered[] => {
  if (kind === 'faces') return FACES.map((face) => ({ answer: face, label: FACE_LABELS[face - 1]!() }));
  return options.map(({ key, text }) => ({ answer: key, label: named(text) }));
};
export const digitFor = (i: number): string => String((i + 1) % 10);

/** One paper sheet being typed in: what stands in each field, empty where the question was skipped. */
export class Sheet {
  /** The number under which it is sent, however often. */
  readonly id = uuid();
  readonly questions: readonly SurveyQuestion[];
  typed = $state<string[]>([]);

  constructor(questions: readonly SurveyQuestion[]) {
    this.questions = questions;
    this.typed = questions.map(() => '');
  }

  isWrong(n: number): boolean {
    const typed = this.typed[n]!.trim();
    return typed !== '' && this.#answerAt(n) === undefined;
  }

  firstWrong(): number | null {
    const wrong = this.questions.findIndex((_, n) => this.isWrong(n));
    return wrong < 0 ? null : wrong;
  }

  answers(): SurveyAnswers {
    return Object.fromEntries(
      this.questions.flatMap(({ key }, n) => {
        const answer = this.#answerAt(n);
        return answer === undefined ? [] : [[key, answer]];
      }),
    );
  }

  #answerAt(n: number): string | number | undefined {
    const question = this.questions[n]!;
    const typed = this.typed[n]!.trim();
    if (typed === '') return undefined;
    if (question.kind === 'text') return typed;
    if (question.kind === 'number') return isNumberFor(question, typed) ? Number(typed) : undefined;
    return choicesOf(question).find((_, i) => digitFor(i) === typed)?.answer;
  }
}
