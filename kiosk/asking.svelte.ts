import { v7 as newId } from 'uuid';
import type { Language } from '../shared/fields.ts';
import { call, CallRefused, isTrouble, replyOrTrouble } from '../shared/web/call.ts';
import { m } from '../shared/words/compiled/messages.js';

/** A question being written: it stays where it is until the server has it. */
export class Asking {
  text = $state('');
  busy = $state(false);
  sent = $state(false);
  /** What is wrong, and how to mend it. */
  trouble = $state<string | null>(null);
  #id = newId();

  async send(placeId: string, language: Language): Promise<void> {
    if (this.busy) return;
    this.sent = false;
    const text = this.text.trim();
    this.trouble = text === '' ? m.ask_empty() : null;
    if (this.trouble) return;
    this.busy = true;
    const reply = await replyOrTrouble(
      call('POST /api/questions', { body: { id: this.#id, placeId, text, language } }),
    );
    this.busy = false;
    if (isTrouble(reply)) return void (this.trouble = reply instanceof CallRefused ? reply.message : m.ask_kept());
    [this.text, this.sent, this.#id] = ['', true, newId()];
  }
}
