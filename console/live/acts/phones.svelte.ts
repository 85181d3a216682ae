import { createContext } from 'svelte';
import { call, isTrouble } from '../../../shared/web/call.ts';
import type { Session } from '../../session.svelte.ts';

type Contact = { name: string; phone: string };

/** Whom to call at each employer that is missing something; read once, when the first of them is shown. */
export class Phones {
  readonly #session: Session;
  #asked = false;
  #contacts = $state.raw<ReadonlyMap<string, Contact>>(new Map());

  constructor(session: Session) {
    this.#session = session;
  }

  of(employerId: string): Contact | null {
    return this.#contacts.get(employerId) ?? null;
  }

  async need(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    const reply = await this.#session.ask(call('GET /api/employers/unready'));
    if (isTrouble(reply)) return void (this.#asked = false);
    this.#contacts = new Map(
      reply.items.flatMap(({ employerId, contactName, contactPhone }) =>
        contactPhone ? [[employerId, { name: contactName ?? '', phone: contactPhone }] as const] : [],
      ),
    );
  }
}

export const [phonesHere, givePhones] = createContext<Phones>();
