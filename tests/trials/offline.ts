import { findOrInstallChromium } from '../support/find-chromium.ts';
import { OfflineDay } from '../support/offline-day.ts';
import { CouldNotRun, holds, type Trial } from './trial.ts';

const ROUNDS = 200;

export const offline: Trial = {
  promise: 'a kiosk whose server and browser are killed, whose replies are lost or doubled, loses and doubles nobody',
  run: async ({ times, say }) => {
    const chromium = findOrInstallChromium();
    if (!chromium) throw new CouldNotRun('there is no Chromium on this machine');
    const day = await OfflineDay.begin(chromium);
    try {
      for (let n = 0; n < (times ?? ROUNDS); n++) {
        await day.round(n);
        const reported = await day.reported();
        const { letIn, women } = day.ledger;
        say(`${n + 1}: ${letIn} let in, ${reported.letIn} reported, ${reported.doubles} doubled`);
        holds(reported.letIn === letIn && reported.women === women, 'the figures are not the ledger');
        holds(reported.doubles === 0, 'somebody counted twice');
      }
    } finally {
      await day.end();
    }
  },
};
