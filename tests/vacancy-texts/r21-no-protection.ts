import { en, ky, ru, textsAbout } from './text.ts';

const NOTHING = { socialContributions: 'no', paidLeave: 'no', sickPay: 'no' } as const;

export const NO_PROTECTION = textsAbout('R21', {
  bad: [
    ru(NOTHING, { severity: 'WARN' }),
    ru({ ...NOTHING, hours: undefined }),
    ru({ ...NOTHING, hours: 48 }),
    ky({ ...NOTHING, hours: 35 }),
    en({ ...NOTHING, contract: 'fixed-term', contractMonths: 12 }),
    en({ ...NOTHING, title: 'Cook' }),
  ],
  nearMiss: [
    ru({ ...NOTHING, hours: 20 }),
    ru({ ...NOTHING, sickPay: 'not-said' }),
    ru({ ...NOTHING, paidLeave: undefined }),
    ky({ ...NOTHING, socialContributions: 'yes' }),
    en({ ...NOTHING, sickPay: 'yes' }),
    en({ socialContributions: undefined, paidLeave: undefined, sickPay: undefined }),
  ],
});
