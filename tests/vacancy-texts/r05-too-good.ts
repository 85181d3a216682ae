import { en, ky, ru, textsAbout } from './text.ts';

export const TOO_GOOD = textsAbout('R05', {
  bad: [
    ru('Лёгкие деньги без опыта, нужен только телефон.', { severity: 'HOLD' }),
    ru('Простые задания в интернете: ставите лайки, пишете отзывы на маркетплейсах.'),
    ru({ title: 'Менеджер', description: 'Арбитраж криптовалюты, доход каждый день, обучаем.' }),
    ru({ title: 'Помощник', description: 'Ставки на спорт по нашей схеме, пассивный доход с первого дня.' }),
    ru({ title: 'Курьер-закладчик', description: 'Раскладка по адресам, пешком или на авто, высокий доход.' }),
    ru({ payFrom: 150_000, payTo: 180_000 }, { circumstances: { medianPay: 28_000 } }),
    ru({ payFrom: undefined, payTo: 120_000 }, { circumstances: { medianPay: 30_000 } }),
    ky('Оңой акча, телефон менен үйдөн иштейсиз.'),
    ky('Жөнөкөй тапшырмалар: маркетплейске пикир жазып, лайк басасыз.'),
    ky('Криптовалюта менен иштөө, күн сайын киреше, тажрыйба керек эмес.'),
    en('Easy money from your phone, no experience needed.'),
    en('Simple online tasks: write product reviews and earn every day.'),
    en('Join our crypto trading team, guaranteed passive income.'),
    ru('Лeгкиe дeньги, работа по два часа в день, остальное расскажем при встрече.'),
  ],
  nearMiss: [
    ru({ title: 'Юрист', description: 'Представительство в арбитражном суде, претензионная работа.' }),
    ru({ title: 'Кредитный специалист', description: 'Расчёт процентной ставки, приём заявок, работа с клиентами.' }),
    ru({ title: 'Учитель', description: 'Работа на полторы ставки, тарифная ставка по разряду.' }),
    ru({
      title: 'Менеджер маркетплейсов',
      description: 'Карточки товара, ответы на отзывы покупателей на маркетплейсе.',
    }),
    ru({ title: 'Программист', description: 'Криптография, защита данных, Linux.' }),
    ru({ title: 'Агроном', description: 'Закладка сада, питомник, защита растений.' }),
    ru({ payFrom: 60_000, payTo: 80_000 }, { circumstances: { medianPay: 28_000 } }),
    ru({ payFrom: 150_000, payTo: 180_000 }),
    ru({ payFrom: 3000, payTo: 4000, payPeriod: 'day' }, { circumstances: { medianPay: 1000 } }),
    ky({ title: 'Мугалим', description: 'Жөнөкөй эсептерди үйрөтүү, балдардын тапшырмаларын текшерүү.' }),
    en({ title: 'Support agent', description: 'Answering customer reviews, assigning tasks to colleagues.' }),
    en({ title: 'Engineer', description: 'Cryptography and simple, well tested code.' }),
  ],
});
