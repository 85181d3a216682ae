import type { Question } from '../../../shared/quiz.ts';

/** Three rules that hold whatever the article of the day says; each with where it comes from. */
export const QUIZ: Question[] = [
  {
    ask: {
      ky: 'Ишке чыкканда колуңузда эмне болушу керек?',
      ru: 'Что должно быть у вас на руках, когда вы выходите на работу?',
      en: 'What should you have in your hand when you begin to work?',
    },
    answers: [
      { ky: 'Оозеки убада жетет', ru: 'Достаточно устного обещания', en: 'A spoken promise is enough' },
      {
        ky: 'Жазуу жүзүндөгү келишимдин өз нускам',
        ru: 'Мой экземпляр письменного договора',
        en: 'My own copy of a written contract',
      },
      { ky: 'Бир айдан кийин келишим', ru: 'Договор, но через месяц', en: 'A contract, but after a month' },
    ],
    right: 1,
    because: {
      ky: 'Эмгек келишими жазуу жүзүндө, эки нуска түзүлөт, бири сизде калат. Убаданы ал гана далилдейт.',
      ru: 'Трудовой договор заключают письменно, в двух экземплярах, один остаётся у вас. Только он доказывает обещанное.',
      en: 'A work contract is made in writing and in two copies, one of them yours. It alone proves what was promised.',
    },
    source: {
      ky: 'Кыргыз Республикасынын Эмгек кодекси',
      ru: 'Трудовой кодекс Кыргызской Республики',
      en: 'Labour Code of the Kyrgyz Republic',
    },
  },
  {
    ask: {
      ky: 'Иш берүүчү паспортуңузду өзүндө кармап турса болобу?',
      ru: 'Может ли работодатель держать ваш паспорт у себя?',
      en: 'May an employer keep your passport?',
    },
    answers: [
      { ky: 'Ооба, жоголбосун деп', ru: 'Да, чтобы не потерялся', en: 'Yes, so that it is not lost' },
      { ky: 'Чет өлкөдө гана болот', ru: 'Только за границей', en: 'Only abroad' },
      { ky: 'Жок, ал менде турат', ru: 'Нет, он остаётся у меня', en: 'No, it stays with me' },
    ],
    right: 2,
    because: {
      ky: 'Документти алып коюу мажбурлап иштетүүнүн 11 белгисинин бири. Көрсөтсө же көчүрмөсүн берсе жетет.',
      ru: 'Отобранные документы это один из 11 признаков принудительного труда. Достаточно показать паспорт или дать копию.',
      en: 'Papers taken away are one of the 11 signs of forced labour. Showing the passport or giving a copy is enough.',
    },
    source: {
      ky: 'Эл аралык эмгек уюму, мажбурлап иштетүүнүн белгилери, 2012',
      ru: 'Международная организация труда, признаки принудительного труда, 2012',
      en: 'International Labour Organization, indicators of forced labour, 2012',
    },
  },
  {
    ask: {
      ky: 'Жумушка орношуу үчүн ким төлөйт?',
      ru: 'Кто платит за то, что вас устроили на работу?',
      en: 'Who pays for your getting a job?',
    },
    answers: [
      { ky: 'Иш берүүчү, мен эмес', ru: 'Работодатель, а не я', en: 'The employer, not me' },
      { ky: 'Мен, алдын ала', ru: 'Я, вперёд', en: 'I do, in advance' },
      { ky: 'Мен, биринчи айлыктан', ru: 'Я, из первой зарплаты', en: 'I do, out of my first pay' },
    ],
    right: 0,
    because: {
      ky: 'Жумушчудан жумушка орноштуруу үчүн акча алынбайт. Сурашса, алдамчылык же карызга байлоо болушу мүмкүн.',
      ru: 'С работника не берут денег за трудоустройство. Если просят, это может быть обман или долговая ловушка.',
      en: 'No fee is taken from a worker for a job. If one is asked, it may be fraud or a debt trap.',
    },
    source: {
      ky: 'Эл аралык эмгек уюму, адилет жумушка алуунун жалпы принциптери',
      ru: 'Международная организация труда, общие принципы справедливого найма',
      en: 'International Labour Organization, general principles for fair recruitment',
    },
  },
];
