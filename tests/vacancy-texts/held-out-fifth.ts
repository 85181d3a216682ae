import { en, IN_RUSSIA, ky, ru, textsAbout } from './text.ts';

const IN_POLAND = { ...IN_RUSSIA, country: 'PL', place: 'Лодзь', currency: 'EUR' } as const;

/** The fifth set, written after the second widening; its first count is what docs/decisions/013 reports. */
export const HELD_OUT_FIFTH = [
  textsAbout('R01', {
    bad: [
      ru('Курьеры на самокатах. За термобокс и куртку вносится 2500 сом, вернём, когда сдадите.'),
      ru('Обучение профессии бариста — 5 дней, стоимость 3500 сом, затем трудоустройство к нам.'),
      ru({ ...IN_POLAND, description: 'Мясокомбинат. Услуги куратора 400 евро, оплата при получении визы.' }),
      ky('Катталуу акысы 700 сом, аны төлөгөндөн кийин иш дареги айтылат.'),
      ky('Ишке алынгандар форма үчүн 2000 сомду администраторго өткөрөт. Кафе.'),
      en('Before you start, each driver buys a company jacket for 3,000 som.'),
    ],
    nearMiss: [
      ru({ title: 'Менеджер по аренде', description: 'Показ квартир, договоры, приём депозита от арендатора.' }),
      ky('Медициналык кароону ишкана төлөйт, кийим бекер. Нан бышыруучу.'),
      en('All recruitment costs, visa and medical included, are paid by the employer.'),
    ],
  }),
  textsAbout('R02', {
    bad: [
      ru('Трудовую книжку и паспорт на время работы храним в офисе. Склад стройматериалов.'),
      ru('Паспорт сдаётся мастеру смены, заберёте после вахты. Лесозаготовка.'),
      ky('Паспортторду бригадир жыйнап алат, иш бүткөндө берет. Курулуш.'),
      ky('Дипломуңуздун түп нускасы бир жыл бизде турат. Дарыкана.'),
      en('Our agent will hold your travel documents for the length of the contract. Hotel.'),
    ],
    nearMiss: [
      ru('Паспорт остаётся у вас, нужна только копия для договора. Лесозаготовка.'),
      ky({ title: 'Паспорт столунун адиси', description: 'Жарандардан арыз кабыл алуу, паспорт берүү.' }),
      en({ title: 'Border officer', description: 'Checking passports of travellers, night and day shifts.' }),
    ],
  }),
  textsAbout('R05', {
    bad: [
      ru('Заработок от 4000 в день на просмотре роликов, нужен лишь смартфон, опыт неважен.'),
      ru('Вложи 10 тысяч и через неделю забери 30 — команда трейдеров сделает всё за тебя.'),
      ru('Ищем владельцев банковских карт: даёте карту на месяц, получаете 5000 сом.'),
      ky('Телефон аркылуу күнүнө 5000 сом иштеп табасыз, тажрыйба жана билим керек эмес.'),
      en('Make $500 a week online, no experience, we guarantee it.'),
    ],
    nearMiss: [
      ru({ title: 'Монтажёр', description: 'Монтаж роликов для канала, график свободный, портфолио.' }),
      ky({ title: 'Сатуучу', description: 'Телефон жана аксессуар сатуу, күнүнө 1200 сом.' }),
      en({ title: 'Online teacher', description: 'English lessons by video, $10 an hour, degree needed.' }),
    ],
  }),
  textsAbout('R09', {
    bad: [
      ru('Парикмахер в салон, график 2/2 с 10 до 20, работа по патенту, который вы покупаете ежемесячно.', {
        also: ['R01'],
      }),
      ru({ contract: 'self-employed', contractMonths: 12, hours: 45, description: 'Кладовщик, учёт и отгрузка.' }),
      ky({ contract: 'patent', description: 'Сатуучу, жумасына алты күн, 9дан 18ге чейин.' }),
      ky('Официант, график 2/2. Жеке ишкер катары катталып иштейсиз.'),
      en('Office assistant, 9 to 18 on weekdays, as an independent contractor with no end date.'),
    ],
    nearMiss: [
      ru({ contract: 'civil-law', contractMonths: 2, description: 'Опросы населения на время переписи.' }),
      ky({ title: 'Инспектор', description: 'Жеке ишкерлердин патенттерин текшерүү, отчет, 9дан 18ге чейин.' }),
      en({ contract: 'self-employed', contractMonths: 1, description: 'Logo design, one project, your own hours.' }),
    ],
  }),
  textsAbout('R11', {
    bad: [
      ru('Испытательный срок неделя, без оплаты. Автомойка.'),
      ru('Зарплату за первые две недели выдаём только при увольнении. Столовая.'),
      ru('Действует система штрафов: опоздание 200 сом, грубость 1000 сом. Салон связи.'),
      ky('Үч күн сыноо, акы төлөнбөйт. Нан цехи.'),
      ky('Эмгек акы сезондун аягында толугу менен берилет. Пахта талаасы.'),
      en('Pay comes only after the harvest is sold. Orchard.'),
    ],
    nearMiss: [
      ru('Испытательный срок месяц, оплата полная, штрафов не бывает. Автомойка.'),
      ky('Айлык жума сайын, сыноо мөөнөтү толук төлөнөт. Нан цехи.'),
      en('Weekly wages, paid holidays and a bonus after the harvest. Orchard.'),
    ],
  }),
  textsAbout('R12', {
    bad: [
      ru('Дорогу и жильё оплачиваем, потом вычитаем частями из зарплаты. Рыбзавод.'),
      ru('Дадим аванс 20 000, отработать нужно не меньше полугода. Чабан.'),
      ky('Билетиңизди биз алабыз, акчасын айлыгыңыздан кармайбыз. Ферма.'),
      ky('Карызыңызды төлөп беребиз, аны иштеп кайтарасыз. Кирпич заводу.'),
      en({ ...IN_POLAND, description: 'Flat and bus cost 250 euros, taken from your pay each month.' }),
    ],
    nearMiss: [
      ru('Дорогу и жильё оплачивает завод, вычетов нет. Рыбзавод.'),
      ky({ title: 'Бухгалтер', description: 'Айлыктан салыктарды эсептеп чыгаруу, аванс отчеттору.' }),
      en('Free housing and meals; nothing is deducted from your wages. Dairy.'),
    ],
  }),
  textsAbout('R13', {
    bad: [
      ru('Проживание на территории цеха, выходить за ворота запрещено, телефон сдаётся на входе.'),
      ru('Кошара в горах, связи нет, уехать до осени нельзя. Помощник чабана.'),
      ky('Цехте жашайсыз, телефонду башчыга бересиз, сыртка чыгууга болбойт.'),
      ky('Теплицанын жанында жатакана, шаарга уруксат менен гана чыгасыз.'),
      en('You sleep at the workshop and must not leave the compound; mobiles are locked away.'),
    ],
    nearMiss: [
      ru('Общежитие на территории завода, вход круглосуточный, транспорт в город. Цех.'),
      ky('Жатакана бар, дем алыш күндөрү үйгө барасыз, интернет акысыз.'),
      en('Rooms on the farm, bicycles and wifi, weekends are your own.'),
    ],
  }),
  textsAbout('R14', {
    bad: [
      ru('Нужны девушки в колл-центр, приятный голос, грамотная речь.'),
      ru({ title: 'Грузчик (мужчина)', description: 'Склад стройматериалов, пять дней.' }),
      ky('Тигүү цехине аялдар гана керек, тажрыйбасы барлар.'),
      ky({ title: 'Айдоочу', description: 'Эркектер кайрылыңыздар, категория В.' }),
      en('Ladies needed for packing line, day shift.'),
    ],
    nearMiss: [
      ru({ title: 'Портной', description: 'Пошив мужских костюмов и женских платьев, ателье.' }),
      ky({ title: 'Сатуучу', description: 'Эркектердин кийимдерин сатуу, витрина, касса.' }),
      en({ title: 'Shelter worker', description: 'Supporting women and children in a crisis centre, days.' }),
    ],
  }),
  textsAbout('R15', {
    bad: [
      ru('Требуются сотрудники до 30 лет, холостые, готовые к переездам. Сеть магазинов.'),
      ru('Только славяне, приятной наружности. Ресторан.'),
      ru('Беременным и женщинам с детьми до трёх лет отказываем. Завод.'),
      ky('Жашы 18-35 болгон сатуучулар керек. Базар.'),
      ky('Орус улутундагы күтүүчү керек, балалуулар болбосун.'),
      en('Looking for a cook under 35, Christian, no kids.'),
    ],
    nearMiss: [
      ru('Возраст, семейное положение и национальность значения не имеют. Завод.'),
      ky({ title: 'Педиатр', description: 'Төрт жашка чейинки балдарды кароо, энелерге кеңеш.' }),
      en({ title: 'Midwife', description: 'Care of pregnant women and newborn children, clinic.' }),
    ],
  }),
  textsAbout('R16', {
    bad: [
      ru('Подработка для подростков 14–15 лет: ночная уборка торгового зала.'),
      ru('Берём детей от 11 лет на сбор хлопка вместе с родителями.'),
      ky('12 жаштан баштап балдар тамеки терүүгө келсе болот.'),
      ky({ title: 'Бар', description: '16 жаштан официант, түнкүсүн, алкоголь сатуу.' }),
      en('Boys from 13 wanted to carry bricks.', { also: ['R14'] }),
    ],
    nearMiss: [
      ru({ title: 'Учитель химии', description: 'Уроки в 8–11 классах, подростки 14–17 лет, кружок.' }),
      ky({ title: 'Футбол машыктыруучу', description: '10 жаштан 15 жашка чейинки топ, мелдештер.' }),
      en({ title: 'Ice cream seller', description: 'Day work in the park, from age 16.' }),
    ],
  }),
  textsAbout('R17', {
    bad: [
      ru({ ...IN_POLAND, title: 'Танцовщица', description: 'Ночной клуб, консумация, жильё с другими артистками.' }),
      ru('Массажистка в мужской клуб, без опыта, без интима, 10 000 сом за вечер.'),
      ru('Модель для рекламы: пришлите фото в белье, отбор вечером в отеле.', { also: ['R19'] }),
      ky('Караокеге сулуу кыздар керек, коноктор менен отуруу, ичимдиктен пайыз.', { also: ['R14', 'R15'] }),
      en('Attractive girls aged 18 to 24 to entertain VIP guests in Dubai, all expenses paid.', {
        also: ['R14', 'R15'],
      }),
    ],
    nearMiss: [
      ru({ title: 'Хореограф', description: 'Танцевальная студия, дети и взрослые, концерты.' }),
      ky({ title: 'Караоке-кафеге ашпозчу', description: 'Ысык тамак, салат, эки күн иш, эки күн эс.' }),
      en({ title: 'Model maker', description: 'Building models of houses for an architect, evening hours possible.' }),
    ],
  }),
  textsAbout('R18', {
    bad: [
      ru('Участие в профсоюзе у нас не приветствуется. Кондитерская фабрика.'),
      ru('Подпишете обязательство не создавать профсоюз. Логистика.'),
      ky('Профсоюзга мүчө болгондорду албайбыз. Кондитердик фабрика.'),
      ky('Кесиптик бирлик түзүүгө аракет кылгандар бошотулат. Логистика.'),
      en('Do not apply if you belong to a trade union. Dairy.'),
    ],
    nearMiss: [
      ru('Профсоюз действует, взносы по желанию, путёвки детям. Логистика.'),
      ky({ title: 'Профсоюздун бухгалтери', description: 'Мүчөлүк акыларды эсептөө, отчет.' }),
      en('Pay follows the union agreement. Dairy.'),
    ],
  }),
  textsAbout('R19', {
    bad: [
      ru('Для записи на собеседование отправьте фото паспорта в ватсап. Пекарня.'),
      ru('К анкете приложите справку о ВИЧ и флюорографию. Отель.'),
      ky('Резюме менен паспорттун көчүрмөсүн жана карта номерин жибериңиз. Отель.'),
      ky('Анкетага сүрөтүңүздү, боюңузду, салмагыңызды жазып жөнөтүңүз. Дүкөн.'),
      en('Applicants must provide a pregnancy test result and a photo with their CV. Hotel.'),
    ],
    nearMiss: [
      ru('Достаточно позвонить; фото и копии документов не нужны. Пекарня.'),
      ky({ title: 'Фотограф', description: 'Паспортко сүрөт тартуу, басып чыгаруу, кардарларды тейлөө.' }),
      en({ title: 'HIV counsellor', description: 'Testing and counselling of patients, outreach, records.' }),
    ],
  }),
].flat();
