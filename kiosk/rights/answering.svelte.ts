import type { Question } from '../../shared/quiz.ts';

/** Somebody going through the quiz: one question at a time, each answer explained before the next. */
export class Answering {
  /** Which question, from 0. */
  at = $state(0);
  chosen = $state<number | null>(null);
  right = $state(0);
  readonly questions: readonly Question[];
  readonly #finished: (right: number) => void;

  constructor(questions: readonly Question[], finished: (right: number) => void) {
    this.questions = questions;
    this.#finished = finished;
  }

  get question(): Question {
    return this.questions[this.at]!;
  }

  /** The first answer counts. */
  choose(answer: number): void {
    if (this.chosen !== null) return;
    this.chosen = answer;
    if (answer === this.question.right) this.right += 1;
  }

  next(): void {
    if (this.at + 1 === this.questions.length) return this.#finished(this.right);
    this.at += 1;
    this.chosen = null;
  }
}
