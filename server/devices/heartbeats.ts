import type { Reader } from '../../db/journal.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import type { heartbeat, listDevices } from '../../shared/devices.ts';
import { devicesOf } from './store.ts';

type Beat = BodyOf<typeof heartbeat> & { heardAt: string };

/** What each device last said of itself. Kept in memory: it is news, not history, and a device says it again in seconds. */
export class Heartbeats {
  #beats = new Map<string, Beat>();

  hear(deviceId: string, beat: BodyOf<typeof heartbeat>, now: Date): void {
    this.#beats.set(deviceId, { ...beat, heardAt: now.toISOString() });
  }

  list(r: Reader): ReplyOf<typeof listDevices>['items'] {
    return devicesOf(r).map(({ id, name, kind, placeId, tokenHash }) => {
      const beat = this.#beats.get(id);
      return {
        id,
        name,
        kind,
        placeId,
        paired: tokenHash !== null,
        lastHeardAt: beat?.heardAt ?? null,
        pending: beat?.pending ?? null,
        oldestPendingAt: beat?.oldestPendingAt ?? null,
        version: beat?.version ?? null,
        battery: beat?.battery ?? null,
        charging: beat?.charging ?? null,
        storageKept: beat?.storageKept ?? null,
        clockOffBy: beat ? Math.round((Date.parse(beat.clockAt) - Date.parse(beat.heardAt)) / 100) / 10 : null,
        ...(beat?.scanTest ? { scanTest: beat.scanTest } : {}),
      };
    });
  }
}
