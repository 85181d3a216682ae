import { setTimeout as pause } from 'node:timers/promises';
import multicastDns, { type MulticastDNS } from 'multicast-dns';
import type { Face } from './addresses.ts';

const FOLLOW_EVERY_MS = 10_000;
/** A name is asked for three times before it is taken, a quarter of a second apart (RFC 6762, 8.1). */
const PROBES = 3;
const PROBE_MS = 250;
/** Seconds that others may remember an address (RFC 6762, 10). */
const TTL = 120;

type Options = {
  /** The networks to answer on, as they are now. */
  faces: () => Face[];
  /** Told at most once, of a network that carries no multicast. */
  onTrouble: (error: Error) => void;
  port?: number;
};

/**
 * The fair's name on the local network, answered by multicast DNS on each network that the machine is on.
 * It takes the first of its names that no other machine answers for, follows the machine's addresses as they change, and
 * says goodbye when it is closed. Where there is no multicast the fair has no name, and everything else goes on.
 */
export class LocalName {
  name: string | null = null;
  readonly #options: Options;
  readonly #voices = new Map<string, MulticastDNS>();
  #others = new Set<string>();
  #follow: ReturnType<typeof setInterval> | null = null;
  #troubled = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Takes the first free name; null where no network carries multicast or every name is taken. */
  async take(names: string[]): Promise<string | null> {
    this.#openVoices();
    for (const name of names) {
      const reached = await this.#probe(name);
      if (!reached) return null;
      if (this.#others.has(name)) continue;
      this.name = name;
      this.#follow = setInterval(() => this.#openVoices(), FOLLOW_EVERY_MS).unref();
      for (const face of this.#options.faces()) this.#voices.get(face.ipv4)?.respond(recordsOf(name, face, TTL));
      return name;
    }
    return null;
  }

  async close(): Promise<void> {
    if (this.#follow) clearInterval(this.#follow);
    const { name } = this;
    for (const face of name ? this.#options.faces() : [])
      await new Promise<void>((said) => {
        const voice = this.#voices.get(face.ipv4);
        if (voice) voice.respond(recordsOf(name!, face, 0), () => said());
        else said();
      });
    for (const voice of this.#voices.values()) voice.destroy();
    this.#voices.clear();
  }

  /** Asks who has the name; false where nobody can be asked. */
  async #probe(name: string): Promise<boolean> {
    let reached = false;
    for (let n = 0; n < PROBES && !this.#others.has(name); n += 1) {
      for (const [ip, voice] of this.#voices)
        voice.query({ questions: [A(name), AAAA(name)] }, (error) => {
          if (error) this.#mute(ip, error);
          else reached ||= this.#voices.has(ip);
        });
      await pause(PROBE_MS);
    }
    return reached;
  }

  #openVoices(): void {
    const faces = this.#options.faces();
    for (const [ip, voice] of this.#voices)
      if (!faces.some(({ ipv4 }) => ipv4 === ip)) {
        voice.destroy();
        this.#voices.delete(ip);
      }
    for (const face of faces)
      if (!this.#voices.has(face.ipv4)) {
        const voice = this.#voiceAt(face.ipv4);
        this.#voices.set(face.ipv4, voice);
        if (this.name) voice.respond(recordsOf(this.name, face, TTL));
      }
  }

  #voiceAt(ip: string): MulticastDNS {
    const voice = multicastDns({ interface: ip, bind: '0.0.0.0', port: this.#options.port ?? 5353 });
    voice.on('error', (error) => this.#mute(ip, error));
    // A packet of somebody else that cannot be read is a warning too.
    voice.on('warning', (error) => void ('syscall' in error && this.#mute(ip, error)));
    voice.on('response', ({ answers }) => {
      const own = this.#options.faces().flatMap(({ ipv4, ipv6 }) => [ipv4, ...ipv6]);
      for (const { type, name, data } of answers as { type: string; name: string; data: unknown }[])
        if ((type === 'A' || type === 'AAAA') && !own.includes(String(data))) this.#others.add(name.toLowerCase());
    });
    voice.on('query', ({ id, questions }, from) => {
      const asked = questions.filter(({ name }) => name.toLowerCase() === this.name);
      const face = this.#options.faces().find(({ ipv4 }) => ipv4 === ip);
      if (asked.length === 0 || !face) return;
      const { answers } = recordsOf(this.name!, face, TTL);
      // A resolver that knows no multicast asks from another port and waits for an answer to itself (RFC 6762, 6.7).
      if (from.port === (this.#options.port ?? 5353)) voice.respond({ answers });
      else voice.respond({ id, questions: asked, answers } as never, from);
    });
    return voice;
  }

  /** Gives a network up, until it is looked at again. */
  #mute(ip: string, error: Error): void {
    const voice = this.#voices.get(ip);
    this.#voices.delete(ip);
    // Not at once: it may be in the middle of opening its socket.
    if (voice) setImmediate(() => voice.destroy());
    if (!this.#troubled) this.#options.onTrouble(error);
    this.#troubled = true;
  }
}

const A = (name: string) => ({ name, type: 'A' as const });
const AAAA = (name: string) => ({ name, type: 'AAAA' as const });

const recordsOf = (name: string, { ipv4, ipv6 }: Face, ttl: number) => ({
  answers: [
    { ...A(name), ttl, flush: true, data: ipv4 },
    ...ipv6.map((data) => ({ ...AAAA(name), ttl, flush: true, data })),
  ],
});
