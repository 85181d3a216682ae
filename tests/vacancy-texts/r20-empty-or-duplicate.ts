import { en, ky, ru, textsAbout } from './text.ts';

export const EMPTY_OR_DUPLICATE = textsAbout('R20', {
  bad: [
    ru({ description: undefined }, { severity: 'WARN' }),
    ru('Звоните!!! 12345 67890 12345'),
    ky('Жумуш бар.'),
    en('Call us now.'),
    ru({ place: undefined }),
    ru({ validUntil: '2026-11-01' }),
    ru({ howToApply: 'https://t.me/rabota_osh' }),
    ru({ howToApply: 'Пишите в телеграм @jumush_bar' }),
    ky({ howToApply: 'Ватсапка жазыңыз wa.me/996555010203' }),
    en({ howToApply: 'Apply here: bit.ly/3xYzAb1' }),
    ky({}, { circumstances: { sameText: 4 } }),
  ],
  nearMiss: [
    ru('Касса, зал, выкладка товара.'),
    ru({ howToApply: 'Стенд A1 или телеграм @alma_bak' }),
    ru({ howToApply: 'WhatsApp +996 555 010 203' }),
    ru({ howToApply: 'hr@almabak.kg, t.me/almabak' }),
    ru({ validUntil: '2026-11-22' }),
    ru({ validUntil: undefined, howToApply: undefined }),
    ky({}, { circumstances: { sameText: 3 } }),
    ky({ place: undefined, accessibleTo: ['home-work'], description: 'Үйдөн иштөө: кардарларга жооп берүү, эсеп.' }),
    en({ howToApply: 'https://almabak.kg/jobs' }),
    en({ place: undefined, region: 'KG-GO' }),
  ],
});
