import type { Plan } from '../../plan.ts';
import { call, isTrouble, replyOrTrouble } from '../call.ts';

/** The plan of the square as it was last fetched; fetched anew when the fair says that there is another. */
export class PlanBook {
  plan = $state.raw<Plan | null>(null);
  #asked = false;

  /** True where it was fetched; with the server gone what is here stays, and the next time asks again. */
  async follow(revision: number): Promise<boolean> {
    if (this.#asked || revision === (this.plan?.revision ?? 0)) return false;
    this.#asked = true;
    const reply = await replyOrTrouble(call('GET /api/plan'));
    this.#asked = false;
    if (isTrouble(reply)) return false;
    this.plan = reply;
    return true;
  }
}
