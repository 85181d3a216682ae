import type { SurveyAnswers, SurveyQuestion } from '../../surveys.ts';

/** Somebody going through a survey, one question at a time; what is skipped is not in the answers. */
export class Answering {
  /** Which question, from 0. */
  at = $state(0);
  answers = $state.raw<SurveyAnswers>({});
  readonly questions: readonly SurveyQuestion[];
  readonly #finished: (answers: SurveyAnswers) => void;

  constructor(questions: readonly SurveyQuestion[], finished: (answers: SurveyAnswers) => void) {
    this.questions = questions;
    this.#finished = finished;
  }

  get question(): SurveyQuestion {
    return this.questions[this.at]!;
  }

  get given(): string | number | undefined {
    return this.answers[this.question.key];
  }

  answer(given: string | number): void {
    this.answers = { ...this.answers, [this.question.key]: given };
    this.#next();
  }

  /** Takes back what was answered here before, and goes on. */
  skip(): void {
    const { [this.question.key]: _, ...others } = this.answers;
    this.answers = others;
    this.#next();
  }

  back(): void {
    this.at -= 1;
  }

  #next(): void {
    if (this.at + 1 < this.questions.length) this.at += 1;
    else this.#finished(this.answers);
  }
}
