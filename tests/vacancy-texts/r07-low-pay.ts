import { en, IN_RUSSIA, ky, ru, textsAbout } from './text.ts';

export const LOW_PAY = textsAbout('R07', {
  bad: [
    ru({ payFrom: 8000, payTo: 9000 }, { severity: 'WARN' }),
    ru({ payFrom: 9500, payTo: 9500, hours: undefined }, { severity: 'WARN' }),
    ru({ payFrom: 3000, payTo: undefined }, { severity: 'BLOCK' }),
    ky({ payFrom: undefined, payTo: 7000, currency: undefined }, { severity: 'WARN' }),
    ky({ payFrom: 2500, payTo: 3000, hours: 48 }, { severity: 'BLOCK' }),
    en({ payFrom: 9000, payTo: 12_000, hours: 35 }, { severity: 'WARN' }),
  ],
  nearMiss: [
    ru({ payFrom: 9818, payTo: 12_000 }),
    ru({ payFrom: 6000, payTo: 7000, hours: 20 }),
    ru({ payFrom: 1200, payTo: 1500, payPeriod: 'shift' }),
    ru({ ...IN_RUSSIA, payFrom: 9000, payTo: 9500 }),
    ky({ payFrom: 80, payTo: 110, payPeriod: 'hour' }),
    en({ payFrom: 500, payTo: 700, currency: 'USD' }),
  ],
});
