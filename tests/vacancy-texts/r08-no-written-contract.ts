import { en, IN_RUSSIA, ky, ru, textsAbout } from './text.ts';

export const NO_WRITTEN_CONTRACT = textsAbout('R08', {
  bad: [
    ru({ contract: 'verbal' }, { severity: 'WARN' }),
    ru({ contract: undefined }, { severity: 'WARN' }),
    ru({ contract: 'not-said', description: 'Работа без оформления, касса и зал каждый день.' }),
    ru({ contract: undefined, description: 'Неофициальное трудоустройство, оплата наличными. Касса и зал.' }),
    ru(
      { ...IN_RUSSIA, contract: 'not-said', description: 'Работы на площадке, бригада из Оша.' },
      { severity: 'HOLD' },
    ),
    ky({ contract: 'not-said', description: 'Келишим түзүлбөйт, акы колго берилет. Дүкөндө иштөө.' }),
    ky({ ...IN_RUSSIA, contract: 'verbal' }, { severity: 'HOLD' }),
    en({ contract: 'verbal', description: 'Serving customers, cash in hand, no contract.' }),
    en({ contract: undefined, description: 'Kitchen work, six days, long term.' }),
  ],
  nearMiss: [
    ru({ contract: 'fixed-term', contractMonths: 6 }),
    ru({ contract: 'verbal', description: 'Разовая работа: разгрузить машину, один день.' }),
    ru({ contract: 'not-said', description: 'Официальное оформление, трудовой договор с первого дня. Касса и зал.' }),
    ru({ contract: undefined, description: 'Работа в зале, оформление по ТК, отпуск 28 дней.' }),
    ky({ contract: 'not-said', description: 'Бир күндүк жумуш: жүк түшүрүү.' }),
    ky({ contract: undefined, description: 'Эмгек келишими биринчи күндөн түзүлөт, дүкөндө иштөө.' }),
    en({ contract: 'not-said', description: 'A one-day job: handing out leaflets at the fair.' }),
    en({ contract: undefined, description: 'Serving customers; a written employment contract is signed on day one.' }),
  ],
});
