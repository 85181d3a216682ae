import { keepAwake } from '../../shared/web/awake.ts';

type Battery = { level: number; charging: boolean };
type WithBattery = Navigator & { getBattery?: () => Promise<Battery> };
export type Said = { battery: number | null; charging: boolean | null; storageKept: boolean | null };

/**
 * What keeps a tablet going all day: the screen stays awake while the page is seen, and the browser is asked not to throw
 * away what is not sent yet. What it says of both, and of its battery, rides on the sign of life. Over plain http
 * browsers offer none of this, and null is said.
 */
export class Care {
  #battery: Battery | null = null;
  #storageKept: boolean | null = null;
  readonly #letSleep = keepAwake();

  constructor() {
    void this.#keepStorage();
    void (navigator as WithBattery).getBattery?.().then((battery) => void (this.#battery = battery));
  }

  get said(): Said {
    const { level, charging } = this.#battery ?? {};
    const battery = level === undefined ? null : Math.round(level * 100);
    return { battery, charging: charging ?? null, storageKept: this.#storageKept };
  }

  close(): void {
    this.#letSleep();
  }

  async #keepStorage(): Promise<void> {
    if (!isSecureContext || !navigator.storage?.persist) return;
    this.#storageKept = (await navigator.storage.persisted()) || (await navigator.storage.persist());
  }
}
