import { en, IN_RUSSIA, ky, ru, textsAbout } from './text.ts';

export const ISOLATION = textsAbout('R13', {
  bad: [
    ru('Ферма за городом, проживание на территории, выход за территорию запрещён.', { severity: 'HOLD' }),
    ru({ ...IN_RUSSIA, description: 'Вахта, общежитие, телефоны сдаются на время работы.' }),
    ru('Цех с проживанием, без права выхода до конца срока.'),
    ru({ description: 'Птичник далеко от города, покидать территорию нельзя.', housingMealsTransport: 'given' }),
    ru('Кошара в горах, жильё есть, отлучаться нельзя, связи и телефона нет.'),
    ky('Фермада жашап иштейсиз, сыртка чыгууга болбойт.'),
    ky('Жатаканада жашайсыз, телефон колдонууга тыюу салынат.'),
    ky('Цехте жатак бар, аймактан чыгууга уруксат жок.'),
    en('Live-in farm work on a remote site; leaving the site is not allowed.'),
    en('Accommodation on site, phones are collected on arrival.'),
    en('You live at the workshop and may not go out without permission.'),
  ],
  nearMiss: [
    ru('Вахта, общежитие бесплатно, в выходные город, связь хорошая.'),
    ru('Телефон на рабочем месте запрещён, смена в цехе 8 часов.'),
    ru({
      title: 'Охранник',
      description: 'Выход посторонних на территорию запрещён, ведение журнала, пост на проходной.',
    }),
    ru('Проживание в гостинице, курение на территории запрещено.'),
    ru({ title: 'Продавец телефонов', description: 'Приём телефонов в ремонт, проживание не предоставляется.' }),
    ru({ title: 'Горничная', description: 'Гостиница: номера проживания гостей, выход через день.' }),
    ky('Жайлоодо мал багуу, жатак жай жана тамак берилет, байланыш бар.'),
    ky('Жумуш учурунда телефон колдонууга болбойт, дүкөндө иштөө.'),
    en('Remote weather station, accommodation provided, free transport to town every weekend.'),
    en('Phones are not allowed on the shop floor; you live at home.'),
  ],
});
