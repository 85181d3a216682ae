import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { OfflineDay } from './support/offline-day.ts';

/** 200 by `npm run trials -- offline`. */
const ROUNDS = 20;
let day: OfflineDay;

beforeAll(async () => {
  day = await OfflineDay.begin(inject('chromiumPath'));
});
afterAll(() => day?.end());

it(
  'a kiosk whose server and browser are killed, whose replies are lost and whose calls come twice, loses and doubles nobody',
  async () => {
    for (let n = 0; n < ROUNDS; n++) {
      await day.round(n);
      expect({ round: n, ...(await day.reported()) }).toEqual({ round: n, ...day.ledger, doubles: 0 });
    }
  },
  20 * 60_000,
);
