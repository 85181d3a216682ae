import { AGENCY, en, IN_RUSSIA, ky, ru, textsAbout } from './text.ts';

const WAREHOUSE = 'Склад одежды, договор с ООО «Тёплый Склад», услуги бесплатны для работника.';
const BY_AGENCY = { ...IN_RUSSIA, recruiter: 'private-agency' } as const;

export const ABROAD_WITHOUT_PERMIT = textsAbout('R03', {
  bad: [
    ru({ ...BY_AGENCY, title: 'Работник склада', description: WAREHOUSE }, { employer: AGENCY, severity: 'HOLD' }),
    ru({ ...IN_RUSSIA, recruiter: undefined, description: WAREHOUSE }, { employer: AGENCY }),
    ru({ ...BY_AGENCY, permitNumber: '—', description: WAREHOUSE }, { employer: AGENCY }),
    ru({ ...BY_AGENCY, country: undefined, place: 'Россия, Казань', description: WAREHOUSE }, { employer: AGENCY }),
    ru(
      {
        ...BY_AGENCY,
        country: 'KR',
        place: 'Кёнбук',
        description: 'Сбор овощей на ферме «Ханыль», общежитие бесплатно.',
      },
      { employer: AGENCY },
    ),
    ky(
      {
        ...BY_AGENCY,
        country: 'TR',
        place: 'Стамбул',
        description: '«Йылдыз Текстиль» фабрикасында тигүүчү болуп иштөө, жатак жай берилет.',
      },
      { employer: AGENCY },
    ),
    en(
      {
        ...BY_AGENCY,
        country: 'PL',
        place: 'Poznan',
        description: 'Meat packing at Rolmax LLC, contract with the plant.',
      },
      { employer: AGENCY },
    ),
  ],
  nearMiss: [
    ru({ ...BY_AGENCY, permitNumber: '2024-117', description: WAREHOUSE }, { employer: AGENCY }),
    ru({ ...BY_AGENCY, description: WAREHOUSE }, { employer: { ...AGENCY, permitNumber: '2025-031' } }),
    ru({ ...IN_RUSSIA, description: 'Монолитные работы, договор заключает завод до выезда.' }),
    ru({ recruiter: 'private-agency', description: 'Работа в Оше, договор с ОсОО «Нур Тиг».' }, { employer: AGENCY }),
    ru({ ...IN_RUSSIA, recruiter: 'public-service', description: WAREHOUSE }, { employer: { kind: 'public' } }),
    ky(
      { country: undefined, place: 'Бишкек', description: '«Достук» дүкөнүндө сатуучу, келишим түзүлөт.' },
      { employer: AGENCY },
    ),
    en(
      { country: undefined, place: 'Jalal-Abad', description: 'Cutting fabric at Ak-Bulak LLC.' },
      { employer: AGENCY },
    ),
  ],
});
