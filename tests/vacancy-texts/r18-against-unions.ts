import { en, ky, ru, textsAbout } from './text.ts';

export const AGAINST_UNIONS = textsAbout('R18', {
  bad: [
    ru('Работаем без профсоюза, касса и зал.', { severity: 'HOLD' }),
    ru('Условие: не состоять в профсоюзе. Работа в цехе.'),
    ru('Вступление в профсоюз запрещено, цех розлива.'),
    ru('Членов профсоюза не принимаем. Работа на складе.'),
    ru('При приёме подписывается отказ от профсоюза, касса и зал.'),
    ky('Кесиптик бирликке кирүүгө тыюу салынат, цехте иштөө.'),
    ky('Профсоюзга мүчө болбоо шарты менен, кампада иштөө.'),
    ky('Кесиптик кошууну жок, мүчөлөрүн албайбыз. Цехте иштөө.'),
    en('You must not join a trade union. Assembly line work.'),
    en('Union members need not apply. Warehouse work.'),
    en('We are a union-free workplace. Packing goods.'),
  ],
  nearMiss: [
    ru('Действует профсоюз, коллективный договор, касса и зал.'),
    ru({ title: 'Бухгалтер профсоюза', description: 'Учёт членских сумм, отчёты профкому.' }),
    ru('Вступление в профсоюз добровольное, работа в цехе.'),
    ru({ unionOrAgreement: 'neither' }),
    ru('Принимаем и членов профсоюза, и тех, кто в нём не состоит. Цех розлива.'),
    ky('Кесиптик бирлик иштейт, жамааттык келишим бар. Цехте иштөө.'),
    ky({ title: 'Юрист', description: 'Кесиптик бирликтин мүчөлөрүнө кеңеш берүү.' }),
    en('The plant has a trade union and a collective agreement. Assembly line work.'),
    en({ title: 'Payroll clerk', description: 'Union dues, union-negotiated wages, pay slips.' }),
    en('You may join the union of your choice. Packing goods.'),
  ],
});
