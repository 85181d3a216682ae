import type { Sealed } from '../../../shared/rights.ts';
import { call, isTrouble, replyOrTrouble, type Trouble } from '../../../shared/web/call.ts';
import { randomId } from '../../../shared/web/sealed/bytes.ts';
import { boundTo, seal, type Recipient } from '../../../shared/web/sealed/envelope.ts';
import { newReceipt } from '../../../shared/web/sealed/receipt.ts';
import { language } from '../../../shared/web/words.svelte.ts';

type Envelope = { id: string; answerId: string; sealed: Sealed };
type Posting = (envelope: Envelope) => Promise<unknown>;
type Ready = { said: string; code: string; envelope: Envelope };

/** To whom it may be sealed now, asked anew before each sealing: an adviser may have come or gone. */
export const recipientsNow = () => call('GET /api/rights-keys', { anonymous: true });

/**
 * A matter on its way. What was sealed is kept until the server has answered, and goes again under the same id, so that
 * a lost reply makes no second matter; another text is sealed anew.
 */
export class Sending {
  busy = $state(false);
  trouble = $state.raw<Trouble | null>(null);
  /** The receipt's code, once it has arrived. */
  code = $state<string | null>(null);
  /** In which language an answer is wished for. */
  wished = $state<string>(language.now);
  #ready: Ready | null = null;

  /** Seals the text to the advisers chosen and sends it; `beside` is what else would make it another matter. */
  async send(text: string, beside: string, choose: (keys: Recipients) => Recipient[], post: Posting): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.trouble = null;
    const said = JSON.stringify([text, beside, this.wished]);
    const sent = await replyOrTrouble(this.#sendOnce(said, text, choose, post));
    this.busy = false;
    if (isTrouble(sent)) this.trouble = sent;
    else this.code = sent;
  }

  async #sendOnce(said: string, text: string, choose: (keys: Recipients) => Recipient[], post: Posting) {
    if (this.#ready?.said !== said) {
      const recipients = choose(await recipientsNow());
      this.#ready = { said, ...(await sealedMatter(text, this.wished, recipients)) };
    }
    const { envelope, code } = this.#ready;
    await post(envelope);
    return code;
  }
}
type Recipients = Awaited<ReturnType<typeof recipientsNow>>;

const sealedMatter = async (text: string, wished: string, recipients: Recipient[]): Promise<Omit<Ready, 'said'>> => {
  const { code, answerId, key } = await newReceipt();
  const id = randomId();
  const thing = { text, language: wished, answerKey: key.publicKey };
  return { code, envelope: { id, answerId, sealed: await seal(thing, recipients, boundTo('matter', answerId, id)) } };
};
