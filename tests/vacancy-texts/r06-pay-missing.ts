import { en, ky, ru, textsAbout } from './text.ts';

const NO_PAY = { payFrom: undefined, payTo: undefined, payPeriod: undefined };

export const PAY_MISSING = textsAbout('R06', {
  bad: [
    ru(NO_PAY, { severity: 'WARN' }),
    ru({ ...NO_PAY, description: 'Зарплата по договорённости, график обсуждается. Касса и зал.' }),
    ru({ ...NO_PAY, description: 'Достойная оплата труда, стабильные выплаты 2 раза в месяц. Работа в зале.' }),
    ru({ payFrom: 0, payTo: undefined, payPeriod: undefined, description: 'Высокий доход, процент от продаж.' }),
    ky({ ...NO_PAY, description: 'Айлык келишим боюнча, 5 күн иштейсиз, 2 күн эс аласыз.' }),
    en({ ...NO_PAY, description: 'Competitive salary, to be discussed at the interview. 40 hours, 5 days.' }),
  ],
  nearMiss: [
    ru({ ...NO_PAY, description: 'Оклад 30 000 сом, касса и зал, чай и обед.' }),
    ru({ ...NO_PAY, description: 'Зарплата от 25000 до 40000 сомов в месяц, работа в зале.' }),
    ky({ ...NO_PAY, description: 'Айлык акы 25 000 сом, түшкү тамак берилет, дүкөндө иштөө.' }),
    en({ ...NO_PAY, description: 'Pay: $500 a month, lunch provided, serving customers.' }),
    ru({ payTo: undefined, payFrom: 20_000, description: 'Премия по договорённости, работа в зале.' }),
    ru({ payFrom: undefined, payTo: 35_000 }),
  ],
});
