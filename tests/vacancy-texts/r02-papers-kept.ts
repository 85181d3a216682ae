import { en, IN_RUSSIA, ky, ru, textsAbout } from './text.ts';

export const PAPERS_KEPT = textsAbout('R02', {
  bad: [
    ru({ ...IN_RUSSIA, title: 'Разнорабочий', description: 'Общежитие. Паспорт сдаётся бригадиру на время вахты.' }),
    ru('Работа на складе. Паспорта хранятся у администратора до конца срока.'),
    ru('Продавец на рынок. Оставляете паспорт в залог до сдачи товара.', { also: ['R01'] }),
    ru('Оригинал диплома остаётся у работодателя на всё время договора.'),
    ru('Цех. Забираем документы на хранение, возвращаем при увольнении.'),
    ky('Курулушта иштөө. Паспортуңузду бригадирге тапшырасыз, иш бүткөндө кайтарылат.'),
    ky('Фермада иштөө. Документтер кожоюнда сакталат.'),
    ky('Дипломдун түп нускасы жумуш берүүчүдө калат.'),
    en('Farm work. Your passport is kept by the manager until the end of the season.'),
    en('Factory. Workers hand over their ID cards on the first day and get them back on leaving.'),
    en('The original diploma is held by the company for the whole contract.'),
  ],
  nearMiss: [
    ru('Паспорт остаётся у вас: для договора нужна только копия.'),
    ru('При себе иметь паспорт и резюме, собеседование на стенде.'),
    ru('Документы не забираем, оригиналы возвращаем сразу после сверки.'),
    ru({ title: 'Инженер', description: 'Ведение паспортов оборудования, хранение технических паспортов.' }),
    ru({ title: 'Архивариус', description: 'Хранение документов, выдача документов по запросу отделов.' }),
    ru('Загранпаспорт обязателен, диплом предъявляется при приёме.'),
    ru({ title: 'Паспортист', description: 'Приём граждан, документы сдаются в отдел регистрации.' }),
    ky('Паспорт өзүңүздө калат, келишим үчүн көчүрмөсү гана керек.'),
    ky('Паспорт жана диплом менен келиңиз.'),
    en('Bring your passport on the first day; we copy it and hand it back at once.'),
    en({ title: 'Archivist', description: 'Documents are kept in order and issued to the departments.' }),
    en('We never keep your passport or any other document.'),
  ],
});
