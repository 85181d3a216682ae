import { en, IN_RUSSIA, ky, ru, textsAbout } from './text.ts';

const IN_KOREA = { ...IN_RUSSIA, country: 'KR', place: 'Инчхон' };

/** The fourth set, written after the rules were rebuilt as patterns; its first count stands in docs/decisions/013. */
export const HELD_OUT_FOURTH = [
  textsAbout('R01', {
    bad: [
      ru('Мерчандайзер. Планшет для работы даём под залоговую сумму 4 тысячи, при увольнении отдадим.'),
      ru('Набор в охрану: лицензия делается через нас, 6500 сом с человека, без неё к посту не допускаем.'),
      ru({ ...IN_KOREA, description: 'Фрукты, теплица. Пакет документов и сопровождение до самолёта — 900 долларов.' }),
      ky('Кечки поварлар. Санитардык китепчени өз акчаңызга жасатасыз, халатты да сатып аласыз.'),
      ky('Таксиге айдоочу: машинаны алуу үчүн 10 000 сом күрөө коюлат.'),
      en('Housekeepers: bring 1,500 som on day one for your uniform and locker key.'),
    ],
    nearMiss: [
      ru({ title: 'Администратор автопроката', description: 'Оформление машин, приём залога у клиентов, проверка.' }),
      ky('Кийим жана окутуу үчүн бизден эч кандай акы алынбайт. Тазалоочу.'),
      en('There is nothing to pay: visa and flight are covered by the farm.'),
    ],
  }),
  textsAbout('R02', {
    bad: [
      ru('Приехали на объект — паспорта отдали прорабу, получили обратно в день отъезда. Монолит.'),
      ru('Берём только с оригиналом аттестата, он лежит у нас, пока работаете. Кол-центр.'),
      ky('Документиңизди кожоюнга бересиз, күзүндө мал санаганда кайра аласыз. Чабан.'),
      ky('Телефон жана паспорт бригадирде турат. Курулуш.'),
      en('For security reasons the captain keeps all passports during the season. Fishing crew.'),
      en('You will leave your ID card with the office while you work here. Laundry.'),
    ],
    nearMiss: [
      ru({ title: 'Сотрудник ЦОН', description: 'Выдача готовых паспортов, приём заявлений, очередь.' }),
      ky('Паспортуңуз өзүңүздө калат, биз көчүрмөсүн гана алабыз. Курулуш.'),
      en({ title: 'Records clerk', description: 'Keeping personnel documents in order, scanning, filing.' }),
    ],
  }),
  textsAbout('R05', {
    bad: [
      ru('Хватит работать на дядю! Получай от 7000 в день, сидя на диване с телефоном.'),
      ru('Сдай свой аккаунт в мессенджере в аренду и получай 1500 сом каждые сутки.'),
      ru('Оставляешь свёрток по координатам, скидываешь фото, деньги сразу. Пеший курьер.'),
      ky('Бизге 5000 сом салсаңыз, апта сайын 1000 сомдон пайда алып турасыз.'),
      ky('Телефонуңуз барбы? Күнүнө бир саат отуруп, 2000 сом табыңыз, баары оңой.'),
      en('Receive transfers on your card and pass them on, keep ten percent for yourself.'),
      en('Be your own boss, unlimited income, no experience, only serious people with a phone.'),
    ],
    nearMiss: [
      ru({ title: 'Оператор такси', description: 'Приём звонков, 1500 сом за смену, обучение два дня.' }),
      ky({ title: 'Дизайнер', description: 'Телефондун тиркемесине баракчаларды тартуу, үйдөн иштөөгө болот.' }),
      en({ title: 'Investment analyst', description: 'Reports on funds and returns for the pension board.' }),
    ],
  }),
  textsAbout('R09', {
    bad: [
      ru('Кассир, смены 12 часов два через два, обязателен статус самозанятого.'),
      ru({ contract: 'self-employed', description: 'Менеджер зала, присутствие в офисе с 10 до 19, пять дней.' }),
      ky('Сатуучу, күн сайын 9дан 19га чейин дүкөндө. Патентти өзүңүз аласыз, ай сайын жаңыртасыз.', {
        also: ['R01'],
      }),
      ky({ contract: 'civil-law', contractMonths: 8, schedule: 'Эки күн иш, эки күн эс, 12 сааттан' }),
      en('Warehouse picker, five shifts a week. Everyone here signs a services agreement instead of employment.'),
    ],
    nearMiss: [
      ru({
        contract: 'civil-law',
        contractMonths: undefined,
        description: 'Разовый заказ: роспись стены в детском саду.',
      }),
      ky({ contract: 'self-employed', description: 'Үйдөн котормо, буйрутма боюнча, убактысы эркин.' }),
      en({
        title: 'Procurement clerk',
        description: 'Preparing services agreements with contractors, Monday to Friday.',
      }),
    ],
  }),
  textsAbout('R11', {
    bad: [
      ru('Первую зарплату получите через два месяца, дальше ежемесячно. Прачечная.'),
      ru('Три дня смотрим вас в деле бесплатно, потом договоримся. Шаурма.'),
      ru('Бригаде платим, когда заказчик рассчитается с нами. Кровля.'),
      ky('Айлык күзүндө, түшүм сатылгандан кийин берилет. Бакча.'),
      ky('Кечиккен үчүн 300 сом, тамеки тарткан үчүн 500 сом кармалат. Кампа.'),
      en('Two weeks of pay stay with us as security until you finish the contract. Farm.'),
      en('Break a plate and you lose a day of pay. Kitchen porter.'),
    ],
    nearMiss: [
      ru('Оплата каждую субботу, пробный день оплачиваем. Шаурма.'),
      ky('Айлык айына эки жолу, кечиктирилбейт, айып салынбайт. Кампа.'),
      en({ title: 'Payroll clerk', description: 'Calculating wages and deductions for tax, end of year reports.' }),
    ],
  }),
  textsAbout('R12', {
    bad: [
      ru('Общага 3000 и еда 4000 — снимаем с зарплаты сами. Птицефабрика.'),
      ru('Погашаем ваши старые долги, а вы живёте и трудитесь у нас, пока не закроете сумму. Кошара.'),
      ru(
        { ...IN_KOREA, description: 'Билеты и визу оформим в кредит от агентства, погашение из заработка.' },
        {
          also: [],
        },
      ),
      ky('Жатакана менен тамактын акчасы айлык берилгенде чегерилет. Цех.'),
      ky('Визаңызга биз төлөйбүз, кийин алты ай иштеп карызды жабасыз. Ферма.'),
      en('We lend you the travel money; you stay until the loan is cleared. Herding.'),
    ],
    nearMiss: [
      ru('Общежитие бесплатное, обеды за счёт фабрики, зарплата без удержаний. Птицефабрика.'),
      ky({ title: 'Тамак ташуучу', description: 'Тамак-аш жеткирүү, жол билети берилет, айлык ай сайын.' }),
      en({ title: 'Loan officer', description: 'Following up loans, meeting borrowers, monthly salary plus bonus.' }),
    ],
  }),
  textsAbout('R13', {
    bad: [
      ru('Дача за городом, живёте в домике, отлучаться хозяин не разрешает. Садовник.'),
      ru('Вагончик на карьере. Телефон вечером на десять минут, выезд раз в три месяца по решению мастера.'),
      ky('Фермада жашайсыз, дарбаза кулпуланат, каалаган убакта чыга албайсыз.'),
      ky('Жатакана ичинде. Телефонду кире бериште тапшырасыз, аптасына бир жолу үйгө чалууга болот.'),
      en('Crew live on board for six months, no shore leave and no phones. Trawler.'),
    ],
    nearMiss: [
      ru('Дом для персонала в горах, связь ловит, раз в неделю машина в город, отгулы по заявлению.'),
      ky('Жайлоодо үй берилет, байланыш бар, каалаган убакта түшүп кетсе болот.'),
      en('Staff flat near the hotel; come and go as you please, wifi included.'),
    ],
  }),
  textsAbout('R14', {
    bad: [
      ru('На мойку посуды — женщина, на кухню — тоже.'),
      ru({ title: 'Сварщик', description: 'Коллектив мужской, кандидатуры женщин не обсуждаем. Цех.' }),
      ky('Жүк түшүрүүгө күчтүү жигиттер болсо келиңиздер.'),
      ky({ title: 'Касса', description: 'Сылык, сабырдуу кыздарды жумушка алабыз.' }),
      en('We are after a strong young man to help in the garden.', { also: [] }),
      en({ title: 'Waitress', description: 'Front of house, evenings. This post is not open to men.' }),
    ],
    nearMiss: [
      ru({ title: 'Тренер', description: 'Женская и мужская секции волейбола, набор детей, разряды.' }),
      ky({ title: 'Дарыгер', description: 'Аялдар консультациясында кабыл алуу, кыздарга профилактика.' }),
      en('Women and men are equally welcome. Garden and greenhouse.'),
    ],
  }),
  textsAbout('R15', {
    bad: [
      ru('Кандидаты после сорока — извините, нет. Колл-центр.'),
      ru('Говорите по-русски без акцента, вид европейский, иначе не тратьте время. Ресепшен.'),
      ru('Молодых мам и тех, кто собирается в декрет, не оформляем. Банк.'),
      ky('Балалуу келиндер келбей эле койсун. Ашкана.', { also: ['R14'] }),
      ky('Жашыңыз 35тен ашса, чалбаңыз. Дүкөн.'),
      en('Applicants with beards or headscarves will not be interviewed. Bank desk.'),
      en('We prefer single people without family obligations, age 20 to 30.'),
    ],
    nearMiss: [
      ru({ title: 'Соцработник', description: 'Помощь молодым мамам и пожилым, выезды, отчёты.' }),
      ky({ title: 'Модератор', description: 'Үй-бүлөлүк майрамдарды алып баруу, балдар менен оюндар.' }),
      en({ title: 'Barber', description: 'Beard trims and haircuts, all customers welcome.' }),
    ],
  }),
  textsAbout('R16', {
    bad: [
      ru('Школьников на каникулы зовём: разбор металлолома, плата сразу.'),
      ru({ title: 'Грузчик', description: 'Возраст от 15, ящики до 30 кг, рынок.' }),
      ky('15 жаштагы балдарды да алабыз, кирпич куюу.'),
      ky({ title: 'Барменге жардамчы', description: 'Түнкү смена, 16дан баштап кабыл алабыз.' }),
      en('After-school job for 12 and 13 year olds: sorting rubbish at the depot.'),
    ],
    nearMiss: [
      ru({ title: 'Педагог', description: 'Кружок робототехники, школьники 10–15 лет, каникулы.' }),
      ky({ title: 'Медайым', description: 'Мектепте 7–17 жаштагы окуучуларды кароо, эмдөө.' }),
      en({ title: 'Night guard', description: 'Adults of 18 and over, night shifts at the depot.' }),
    ],
  }),
  textsAbout('R17', {
    bad: [
      ru({ ...IN_KOREA, title: 'Консумация', description: 'Общение с посетителями бара, напитки, языка не надо.' }),
      ru('Спутница для успешного мужчины на вечера и поездки, вознаграждение щедрое.'),
      ru('Спа-салон: мастера расслабляющего массажа, можно без диплома, клиенты только мужчины, 18–25 лет.', {
        also: ['R15'],
      }),
      ky('Сауна-комплекске кыздар керек, түнкүсүн, күнүнө 5000 сомдон, баары жашыруун.', { also: ['R14'] }),
      ky('Дубайда меймандарга жылмайып, жанында отуруп берсеңиз болду, кино сыяктуу жашоо.'),
      en('Photo models, no experience; the first shoot is at my flat, come by yourself in the evening.'),
    ],
    nearMiss: [
      ru({ title: 'Мастер СПА', description: 'Обёртывания, уход за лицом, запись гостей, медкнижка.' }),
      ky({ title: 'Сауна администратору', description: 'Каттоо, тазалык, касса, эки күн иш.' }),
      en({ title: 'Evening hotel receptionist', description: 'Welcoming guests, room keys, phone calls.' }),
    ],
  }),
  textsAbout('R18', {
    bad: [
      ru('Профсоюзов у нас нет и не будет, кому это важно — не приходите. Литейный цех.'),
      ru('Вступил в профсоюз — пишешь заявление по собственному. Депо.'),
      ky('Профсоюз уюштурам дегендер бизге керек эмес. Кирпич заводу.'),
      ky('Ишке орношсоңуз, кесиптик бирликтен чыгуу жөнүндө арыз жазасыз. Депо.'),
      en('Anyone talking to union organisers will be let go. Packing hall.'),
    ],
    nearMiss: [
      ru({ title: 'Секретарь профкома', description: 'Протоколы, учёт членов профсоюза, путёвки, отчёты.' }),
      ky('Ишканада кесиптик бирлик бар, келишим боюнча өргүү 28 күн. Депо.'),
      en('Union members and others are treated alike. Packing hall.'),
    ],
  }),
  textsAbout('R19', {
    bad: [
      ru('Чтобы мы рассмотрели анкету, нужны снимки паспорта с двух сторон и карта, куда платить.'),
      ru('В отклике укажите рост, вес, вложите фото в полный рост и данные о здоровье. Магазин.'),
      ky('Арыз калтыруу үчүн ID картанын эки жагын тартып жөнөтүңүз. Склад.'),
      ky('Маектешүүгө келерде кан анализин жана боюңузда жок экени тууралуу справка алып келиңиз. Цех.'),
      en('Before the interview we need a selfie holding your ID and your bank login. Support.'),
    ],
    nearMiss: [
      ru('Отклик без фото, достаточно имени и телефона; документы после решения о приёме.'),
      ky({ title: 'Лаборант', description: 'Кан анализин алуу, бейтаптарды каттоо, жыйынтык берүү.' }),
      en({ title: 'Bank clerk', description: 'Opening accounts, checking the identity of clients, issuing cards.' }),
    ],
  }),
].flat();
