import { LOGIN, PASSWORD } from './fair.ts';

type Figures = { visitorsCheckedIn: number; bySex: Record<string, number> };

/** The organiser of a fair that runs in a process of its own, over HTTP. */
export class Organiser {
  readonly #address: string;
  readonly #cookie: string;

  private constructor(address: string, cookie: string) {
    [this.#address, this.#cookie] = [address, cookie];
  }

  static async at(address: string): Promise<Organiser> {
    const { headers } = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: LOGIN, password: PASSWORD }),
    });
    return new Organiser(address, headers.getSetCookie()[0]!.split(';')[0]!);
  }

  figures(): Promise<Figures> {
    return this.#ask('/api/figures');
  }

  async badges(count: number): Promise<string[]> {
    return (await this.#ask<{ codes: string[] }>('/api/badges', { count })).codes;
  }

  /** Enrols a kiosk at the first place of a kind. */
  async pairingCode(at: string): Promise<string> {
    const { items } = await this.#ask<{ items: { id: string; kind: string }[] }>('/api/places');
    const placeId = items.find(({ kind }) => kind === at)!.id;
    const body = { name: 'A kiosk', kind: 'kiosk', placeId };
    return (await this.#ask<{ pairingCode: string }>('/api/devices', body)).pairingCode;
  }

  async #ask<T>(path: string, body?: object): Promise<T> {
    const response = await fetch(`${this.#address}${path}`, {
      headers: { cookie: this.#cookie, 'content-type': 'application/json' },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    });
    return (await response.json()) as T;
  }
}
