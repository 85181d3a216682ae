import type { Device } from '../../shared/devices.ts';
import { call, CallRefused, isTrouble, replyOrTrouble } from '../../shared/web/call.ts';
import { livePublic } from '../../shared/web/live-public.ts';
import { Queue, type Unsent } from '../queue.ts';

const HEARTBEAT_MS = 10_000;
/** The file that runs names its content, so it tells one build from another. */
const VERSION = (import.meta.url.split('/').pop() ?? '').split('?')[0]!.slice(0, 40);

/** A paired kiosk at its place: what it has not sent yet, what it hears of the fair, and its sign of life. */
export class Station {
  unsent = $state<Unsent>({ pending: 0, oldestAt: null });
  /** Where phones reach the fair: what a new badge's QR code points to. */
  address = $state(location.origin);
  readonly device: Device;
  readonly queue = new Queue((unsent) => void (this.unsent = unsent));
  readonly live = livePublic();
  readonly #revoked: () => void;
  #beat: ReturnType<typeof setInterval>;

  constructor(device: Device, revoked: () => void) {
    this.device = device;
    this.#revoked = revoked;
    this.#beat = setInterval(() => void this.#sayAlive(), HEARTBEAT_MS);
    void this.#sayAlive();
    void this.#findAddress();
  }

  /** Where visitors are checked in: this device's own place, else the first door of the fair. */
  get placeId(): string | null {
    if (this.device.placeId !== null) return this.device.placeId;
    const places = Object.values(this.live.fair?.places ?? {});
    return places.find(({ kind }) => kind === 'info-table' || kind === 'gate')?.id ?? null;
  }

  close(): void {
    clearInterval(this.#beat);
    this.live.close();
  }

  async #findAddress(): Promise<void> {
    const fair = await replyOrTrouble(call('GET /api/fair'));
    if (!isTrouble(fair) && fair.publicUrl !== null) this.address = fair.publicUrl;
  }

  async #sayAlive(): Promise<void> {
    const { pending, oldestAt } = this.unsent;
    const body = { pending, oldestPendingAt: oldestAt, version: VERSION, clockAt: new Date().toISOString() };
    const reply = await replyOrTrouble(call('POST /api/devices/heartbeat', { body }));
    if (reply instanceof CallRefused && reply.status === 401) this.#revoked();
  }
}
