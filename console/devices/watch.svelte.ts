import type { Reply } from '../../shared/calls.ts';
import { call } from '../../shared/web/call.ts';
import { Loaded } from '../loaded.svelte.ts';
import type { Session } from '../session.svelte.ts';

export type DeviceTold = Reply<'GET /api/devices'>['items'][number];

const LOOK_EVERY_MS = 15_000;
/** A device says something every few seconds; after so long something is wrong with it or with its link. */
const SILENT_AFTER_MS = 60_000;
/** Seconds that a device's clock may be off before somebody should set it. */
const CLOCK_TOLERANCE = 30;

/** The enrolled devices, looked at again every 15 seconds: what they say lies in no journal. */
export class DeviceWatch {
  readonly list: Loaded<DeviceTold[]>;
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(session: Session) {
    const look = () => session.ask(call('GET /api/devices').then(({ items }) => items));
    this.list = new Loaded(look);
    this.#timer = setInterval(() => void this.list.load(), LOOK_EVERY_MS);
  }

  get items(): DeviceTold[] {
    return this.list.value ?? [];
  }
  close(): void {
    clearInterval(this.#timer);
  }
}

export const isSilent = ({ paired, lastHeardAt }: DeviceTold, now: number): boolean =>
  paired && (lastHeardAt === null || now - Date.parse(lastHeardAt) > SILENT_AFTER_MS);

/** Percent at which somebody should bring a charger. */
const LOW_BATTERY = 20;

/** Whether the device will not last without a charger. */
export const isRunningLow = ({ battery, charging }: DeviceTold): boolean =>
  battery !== null && battery <= LOW_BATTERY && charging !== true;

/** Whole seconds that the device's clock is off; null where it is right or was never told. */
export const clockOffBy = ({ clockOffBy: seconds }: DeviceTold): number | null =>
  seconds === null || Math.abs(seconds) <= CLOCK_TOLERANCE ? null : Math.abs(Math.round(seconds));
