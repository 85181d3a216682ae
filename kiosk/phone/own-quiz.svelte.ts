import { v7 as uuid } from 'uuid';
import { call, isTrouble, replyOrTrouble, type Trouble } from '../../shared/web/call.ts';
import { remember, remembered } from '../../shared/web/remember.ts';

const KEY = 'jarmanke.quiz';
type Sides = { id: string; of: number; before: number; after?: number; sent?: boolean };

/**
 * The two times that somebody answers on this phone. What was right before stays on the phone; once there is an after,
 * both go to the fair together, as two numbers.
 */
export class OwnQuiz {
  sides = $state.raw<Sides | null>(null);
  trouble = $state.raw<Trouble | null>(null);

  constructor(of: number) {
    const kept = JSON.parse(remembered(KEY) ?? 'null') as Sides | null;
    // Answers to another number of questions say nothing beside these.
    if (kept?.of === of) this.sides = kept;
    if (this.sides?.after !== undefined && !this.sides.sent) void this.send();
  }

  async finish(right: number, of: number): Promise<void> {
    this.#keep(this.sides ? { ...this.sides, after: right } : { id: uuid(), of, before: right });
    if (this.sides?.after !== undefined) await this.send();
  }

  async send(): Promise<void> {
    const { sides } = this;
    if (sides?.after === undefined || sides.sent) return;
    const { id, of, before, after } = sides;
    const reply = await replyOrTrouble(call('POST /api/quiz/answers', { body: { id, of, before, after } }));
    this.trouble = isTrouble(reply) ? reply : null;
    if (!isTrouble(reply)) this.#keep({ ...sides, sent: true });
  }

  #keep(sides: Sides): void {
    this.sides = sides;
    remember(KEY, JSON.stringify(sides));
  }
}
