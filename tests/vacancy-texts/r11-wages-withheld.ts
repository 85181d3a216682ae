import { en, ky, ru, textsAbout } from './text.ts';

export const WAGES_WITHHELD = textsAbout('R11', {
  bad: [
    ru('Держим первый месяц, потом выплаты каждую неделю. Работа в зале.', { severity: 'HOLD' }),
    ru('Первая зарплата через 45 дней после выхода. Касса и зал.'),
    ru({ title: 'Сборщик яблок', description: 'Сбор яблок, расчёт в конце сезона.' }),
    ru('Стажировка 5 дней без оплаты, затем касса и зал.'),
    ru('Система штрафов: опоздание 500 сом, телефон 300 сом. Работа в зале.'),
    ru({ probationWeeks: 4, probationPaid: 'no' }),
    ru('Неоплачиваемая стажировка две недели, потом смены.'),
    ky('Биринчи айдын айлыгы кармалып турат, кийин үзгүлтүксүз берилет. Дүкөндө иштөө.'),
    ky('Пахта терүү, акча сезондун аягында берилет.'),
    ky('Кечиксеңиз айып пул 500 сом, дүкөндө иштөө.'),
    ky('Сыноо мөөнөтү бир жума, акысыз. Дүкөндө иштөө.'),
    en('The first month is held back until you leave. Kitchen work.'),
    en('Wages are paid at the end of the season. Picking grapes.'),
    en('Unpaid trial period of two weeks, then regular shifts.'),
  ],
  nearMiss: [
    ru('Пробный день один, оплачивается; выплаты два раза в месяц.'),
    ru('Работаем без штрафов, зарплата вовремя. Касса и зал.'),
    ru({ title: 'Юрист', description: 'Обжалование штрафов ГАИ, подготовка исков.' }),
    ru({ title: 'Сборщик яблок', description: 'Сбор яблок, оплата ежедневно, премия в конце сезона.' }),
    ru({ title: 'Бариста', description: 'Кофе и касса; стажировка две недели оплачивается.' }),
    ru({ probationWeeks: 8, probationPaid: 'yes' }),
    ru('Первая зарплата через две недели, дальше каждый месяц. Касса и зал.'),
    ky('Айып пул жок, айлык өз убагында берилет. Дүкөндө иштөө.'),
    ky('Сыноо мөөнөтү бир ай, акы төлөнөт. Окутуу акысыз.'),
    en('Paid trial shift; wages every week, bonus at the end of the season.'),
    en({ title: 'Librarian', description: 'Issuing books, collecting library fines from readers.' }),
  ],
});
