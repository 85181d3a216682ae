import { AGENCY, en, ky, ru, textsAbout } from './text.ts';

const NOWHERE = { taxNumber: null, stand: null, city: null };

export const EMPLOYER_HIDDEN = textsAbout('R04', {
  bad: [
    ru({}, { employer: NOWHERE, severity: 'HOLD' }),
    ky({}, { employer: NOWHERE }),
    en({}, { employer: { ...NOWHERE, name: 'Good Job', taxNumber: ' ' } }),
    ru('Для крупной торговой сети набираем работников на склад.', { employer: AGENCY }),
    ky('Чоң тигүү фабрикасына жумушчулар керек, жатак жай берилет.', { employer: AGENCY }),
    en('Our client, a leading food producer, is looking for packers.', { employer: AGENCY }),
    ru({
      recruiter: 'private-agency',
      description: 'Название компании сообщим после собеседования. Работа на складе.',
    }),
    ru('Имя работодателя не разглашается, подробности при встрече. Сортировка товара.'),
  ],
  nearMiss: [
    ru({}, { employer: { ...NOWHERE, taxNumber: '02711200111096' } }),
    ru({}, { employer: { ...NOWHERE, stand: 'B2' } }),
    ru({}, { employer: { ...NOWHERE, city: 'Кара-Суу' } }),
    ru('Сборка мебели для ОсОО «Ак Эмерек», договор с фабрикой.', { employer: AGENCY }),
    ru('Сборка мебели на фабрике, договор до начала работы.', {
      employer: { ...AGENCY, subcontractorOf: 'ОсОО «Ак Эмерек»' },
    }),
    ky('«Достук» кафесине официант керек, келишим түзүлөт.', { employer: AGENCY }),
    en('Packing at Ak-Bulak LLC, contract with the plant.', { employer: AGENCY }),
    ru('Ведение реестра клиентов; имена клиентов не разглашаются третьим лицам.'),
  ],
});
