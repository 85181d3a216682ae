import { v7 as newId } from 'uuid';
import type { Language, Names } from '../../shared/fields.ts';
import type { PlaceNow, QuestionNow, TextOf } from '../../shared/fair.ts';
import { roomOf } from '../../shared/places.ts';
import { beginsAt, isAhead, type ItemState, type ProgrammeItem } from '../../shared/programme.ts';
import { isOpen, type QuestionState } from '../../shared/questions.ts';
import type { FairHere } from '../fairs/here.svelte.ts';
import { peopleIn } from '../live/numbers.ts';
import { wordsOf } from '../live/texts.ts';
import type { Act } from './acts.ts';
import type { Outbox } from './outbox.svelte.ts';

export type Asked = QuestionNow & TextOf['question'] & { id: string };
type Item = Pick<ProgrammeItem, 'startsAt' | 'endsAt' | 'title' | 'speakers' | 'state' | 'delay'> & { id: string };
type Sex = 'female' | 'male';

const UNDO_KEPT = 20;

/** One tent as its facilitator sees it: what the fair tells of it, and what was done on this phone and is on its way. */
export class Tent {
  readonly placeId: string;
  readonly #here: FairHere;
  readonly #outbox: Outbox;
  /** What was counted here and may be taken back, newest last. */
  #counted = $state.raw<readonly { id: string; change: 1 | -1 }[]>([]);

  constructor(here: FairHere, outbox: Outbox, placeId: string) {
    [this.#here, this.#outbox, this.placeId] = [here, outbox, placeId];
  }

  get place(): PlaceNow | undefined {
    return this.#here.now?.places[this.placeId];
  }
  get capacity(): number | null {
    return this.place?.capacity ?? null;
  }
  /** Never below nobody: what is on its way may be refused still. */
  get inside(): number {
    const moved = this.#own.reduce((n, { act }) => n + movedBy(act), 0);
    return Math.max(0, (this.place ? peopleIn(this.place) : 0) + moved);
  }
  get room() {
    return roomOf(this.inside, this.capacity);
  }
  get mayUndo(): boolean {
    return this.#counted.length > 0;
  }

  /** Open questions: those on the list by their votes, then those that wait, the oldest first. */
  get questions(): Asked[] {
    const moved = this.#moved;
    const all = Object.entries(this.#here.now?.questions ?? {}).flatMap(([id, question]): Asked[] => {
      const words = wordsOf(this.#here.now, 'question', id);
      const state = moved.get(id) ?? question.state;
      return words && question.placeId === this.placeId && isOpen(state) ? [{ ...question, ...words, id, state }] : [];
    });
    return [...all].sort((a, b) => b.votes - a.votes || a.askedAt.localeCompare(b.askedAt));
  }

  /** What is planned here and not over, in the order of the day. */
  get items(): Item[] {
    const changes = this.#own.flatMap(({ act }) => (act.kind === 'item' ? [act] : []));
    const items = Object.entries(this.#here.now?.programme ?? {}).flatMap(([id, now]): Item[] => {
      const words = wordsOf(this.#here.now, 'programme', id);
      if (!words || now.placeId !== this.placeId) return [];
      const { state = now.state, delay = now.delay } = Object.assign(
        {},
        ...changes.filter(({ itemId }) => itemId === id).map(({ body }) => body),
      ) as { state?: ItemState; delay?: number };
      return isAhead(state) ? [{ ...words, id, state, delay }] : [];
    });
    return items.sort((a, b) => beginsAt(a) - beginsAt(b));
  }

  count(change: 1 | -1, sex?: Sex): void {
    const id = newId();
    this.#counted = [...this.#counted, { id, change }].slice(-UNDO_KEPT);
    const body = { id, change, at: new Date().toISOString(), ...(sex ? { sex } : {}) };
    this.#do({ kind: 'tally', placeId: this.placeId, body });
  }

  undo(): void {
    const last = this.#counted.at(-1);
    if (!last) return;
    this.#counted = this.#counted.slice(0, -1);
    const body = { id: newId(), tallyId: last.id };
    this.#do({ kind: 'undo', placeId: this.placeId, change: last.change, body });
  }

  scan(badge: string, direction: 'in' | 'out'): void {
    const body = { id: newId(), badge, placeId: this.placeId, direction, at: new Date().toISOString() };
    this.#do({ kind: 'scan', placeId: this.placeId, body });
  }

  ask(text: string, language: Language): void {
    const body = { id: newId(), placeId: this.placeId, text, language };
    this.#do({ kind: 'ask', placeId: this.placeId, body });
  }

  move(
    questionId: string,
    change: { state?: Exclude<QuestionState, 'merged'>; mergeInto?: string; translations?: Names },
  ): void {
    this.#do({ kind: 'question', placeId: this.placeId, questionId, body: { id: newId(), ...change } });
  }

  steer(itemId: string, change: { state?: ItemState; delay?: number }): void {
    this.#do({ kind: 'item', placeId: this.placeId, itemId, body: { id: newId(), ...change } });
  }

  duty(act: 'begin' | 'end', handTo?: string): void {
    this.#do({ kind: 'duty', placeId: this.placeId, body: { id: newId(), act, ...(handTo ? { handTo } : {}) } });
  }

  #do(act: Act): void {
    void this.#outbox.add(act);
  }

  get #own() {
    return this.#outbox.kept.filter(({ act }) => act.placeId === this.placeId);
  }

  get #moved(): Map<string, QuestionState> {
    return new Map(
      this.#own.flatMap(({ act }): [string, QuestionState][] => {
        if (act.kind !== 'question') return [];
        const state = act.body.mergeInto ? 'merged' : act.body.state;
        return state ? [[act.questionId, state]] : [];
      }),
    );
  }
}

const movedBy = (act: Act): number => {
  if (act.kind === 'tally') return act.body.change;
  if (act.kind === 'undo') return -act.change;
  return act.kind === 'scan' ? (act.body.direction === 'in' ? 1 : -1) : 0;
};
