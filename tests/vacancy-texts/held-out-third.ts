import { en, IN_RUSSIA, ky, ru, textsAbout } from './text.ts';

const IN_TURKEY = { ...IN_RUSSIA, country: 'TR', place: 'Анталья' };
const IN_DUBAI = { ...IN_RUSSIA, country: 'AE', place: 'Дубай' };

/** The third set, written before the rules were rebuilt as patterns; its first count stands in docs/decisions/013. */
export const HELD_OUT_THIRD = [
  textsAbout('R01', {
    bad: [
      ru('Форма выдаётся в первый день, 1800 сом за неё сдаёте администратору. Супермаркет, касса.'),
      ru('Чтобы забронировать место на складе, переведите 3000 сом на карту менеджера, вернём после месяца работы.'),
      ru({ ...IN_RUSSIA, description: 'Оформление патента и медкомиссия за счёт работника, около 12 тысяч рублей.' }),
      ky('Жумушка чыгаардан мурун окуудан өтөсүз, окуунун баасы 4000 сом, өзүңүз төлөйсүз. Чач тарач салону.'),
      ky('Виза ачуу үчүн 300 доллар бересиз, калганын биз чечебиз. Курулуш.'),
      en('A refundable deposit of 2,000 som is required for your delivery bag before the first shift.'),
    ],
    nearMiss: [
      ru({ title: 'Бухгалтер', description: 'Учёт залогов по аренде, возврат депозитов арендаторам, сверка.' }),
      ky('Форма акысыз берилет, окутуу жумуш берүүчүнүн эсебинен. Супермаркет.'),
      en('We never charge applicants: training, uniform and the medical check are on us.'),
    ],
  }),
  textsAbout('R02', {
    bad: [
      ru('На время вахты паспорта хранятся в сейфе у начальника участка. Буровая.'),
      ru('Диплом и трудовая остаются у нас, пока не отработаете сезон. Санаторий, кухня.'),
      ky('Ишке киргенде ID-картаңызды кепилдик катары калтырасыз. Кафе.'),
      ky('Паспортуңуздар фирмада сакталат, келишим бүткөндө кайтарылат. Тигүү цехи.'),
      en('Workers give their passports to the supervisor on arrival for safekeeping. Greenhouse.'),
    ],
    nearMiss: [
      ru('Для оформления принесите копию паспорта и диплома, оригиналы сразу возвращаем.'),
      ky({ title: 'Архивчи', description: 'Документтерди сактоо, иш кагаздарын тартипке келтирүү, архив.' }),
      en({ title: 'Hotel receptionist', description: 'Checking in guests, copying their passports, giving out keys.' }),
    ],
  }),
  textsAbout('R05', {
    bad: [
      ru('Нужен телефон и два часа свободного времени: 5000 сом в день гарантируем каждому. Подробности в личку.'),
      ru('Оформи карту банка на себя и передай нам, за каждую платим 3000 сом.'),
      ru({ title: 'Курьер', description: 'Забрать пакет и положить в указанное место, содержимое не ваша забота.' }),
      ky('Интернетте видеолорду көрүп, лайк коюп, күнүнө 3000 сомго чейин табасыз. Эч кандай билим керек эмес.'),
      ky('Акчаңызды салсаңыз, бир айда эки эсе болуп кайтат. Командабызга кошулуңуз.'),
      en('Earn $200 a day from home just by liking videos. No skills needed, start today.'),
    ],
    nearMiss: [
      ru({ title: 'SMM-специалист', description: 'Ведение страниц магазина, съёмка видео, ответы подписчикам.' }),
      ky({ title: 'Банк кызматкери', description: 'Карта чыгаруу, аманат ачуу, кардарларга кеңеш берүү.' }),
      en({ title: 'Courier', description: 'Delivering parcels in the city, daily routes, company bicycle.' }),
    ],
  }),
  textsAbout('R09', {
    bad: [
      ru('Продавец в сеть, пятидневка с 9 до 18. Оформляем через самозанятость, трудовой книжки нет.'),
      ru({ contract: 'civil-law', contractMonths: 10, description: 'Диспетчер такси, смены сутки через двое.' }),
      ky({ contract: 'patent', description: 'Тигүү цехи, эртең менен 8ден кечки 7ге чейин, жекшемби эс алуу.' }),
      ky('Оператор, жумасына беш күн, 9дан 18ге чейин. ЖИ болуп катталып иштейсиз, эмгек келишими жок.', {
        also: ['R08'],
      }),
      en('Receptionist, Monday to Friday nine to six. You will invoice us as a freelancer every month.'),
    ],
    nearMiss: [
      ru({ contract: 'civil-law', contractMonths: 1, description: 'Разовая вёрстка каталога, сроки обсудим.' }),
      ky({ title: 'Салык кеңешчиси', description: 'Ишкерлерге патент алууга жардам берүү, отчет тапшыруу.' }),
      en({ title: 'Tutor coordinator', description: 'Paying freelance tutors, checking their invoices, timetable.' }),
    ],
  }),
  textsAbout('R11', {
    bad: [
      ru('Стажировка пять дней, не оплачивается. Потом решим, берём ли вас. Пекарня.'),
      ru('Расчёт после сдачи объекта, аванс не предусмотрен. Отделочники.'),
      ru('Опоздание 10 минут — минус 500 сом, телефон на смене — минус 1000. Магазин.'),
      ky('Биринчи айдын айлыгы кармалып турат, жумуштан чыкканда берилет. Чайкана.'),
      ky('Сыноо мөөнөтү он күн, ал күндөр үчүн акы төлөнбөйт. Кондитердик цех.'),
      en('Your first month of wages is held back and paid when you leave. Car wash.'),
    ],
    nearMiss: [
      ru('Выплаты два раза в месяц без задержек, стажировка оплачивается с первого дня. Пекарня.'),
      ky('Айлык ай сайын 5-күнү берилет, айып пул жок. Чайкана.'),
      en({ title: 'Traffic inspector', description: 'Issuing fines to drivers, keeping records, court hearings.' }),
    ],
  }),
  textsAbout('R12', {
    bad: [
      ru('Билет покупаем мы, его стоимость вернёте из первых двух зарплат. Рыбный завод, Мурманск.'),
      ru('Выдаём подъёмные 15 000 сом, при увольнении раньше года возвращаете вдвойне. Овцеферма.'),
      ky('Жол киреси бизден, кийин айлыгыңыздан кармап калабыз. Кирпич заводу.'),
      ky('Алдын ала 20000 сом беребиз, аны иштеп төлөп бүтмөйүнчө кете албайсыз. Малчы.'),
      en({ ...IN_TURKEY, description: 'We cover your flight and visa; the cost is deducted from your wages monthly.' }),
    ],
    nearMiss: [
      ru('Билет в обе стороны оплачивает завод, из зарплаты ничего не вычитаем. Рыбный завод.'),
      ky({ title: 'Кредит адиси', description: 'Карыздарды эсептөө, кардарлардын төлөмдөрүн көзөмөлдөө.' }),
      en('Free staff bus and an advance of half the salary on the 15th. Brick plant.'),
    ],
  }),
  textsAbout('R13', {
    bad: [
      ru('Теплицы в степи, живём на месте, до конца сезона никто никуда не уезжает.'),
      ru('Проживание на базе, выход в город только с разрешения хозяина, мобильные сдаём.'),
      ky('Жайлоодо жашайсыз, күзгө чейин айылга түшүүгө болбойт, байланыш жок. Малчы.'),
      ky('Жатакана берилет, сыртка уруксатсыз чыкканга тыюу салынат. Цех.'),
      en('You live in the house with the family and may not go out without permission. Nanny.'),
    ],
    nearMiss: [
      ru('Вахта 15/15, общежитие у станции, вайфай, по выходным возим в райцентр.'),
      ky('Жатакана берилет, бош убактыңызда каалаган жакка барасыз. Цех.'),
      en({ title: 'Guard', description: 'Nobody enters the site without permission; staff house with internet.' }),
    ],
  }),
  textsAbout('R14', {
    bad: [
      ru('Ищем помощницу повара, аккуратную, быструю. Кафе у вокзала.'),
      ru('Возьмём двух крепких ребят-мужчин на склад, женщин не рассматриваем.'),
      ky({ title: 'Официант кыз', description: 'Кафеге керек, жумуш эки күн иш, эки күн эс.' }),
      ky('Аял киши керек, үй тазалаганга жана тамак жасаганга.'),
      en('Male applicants only, loading and unloading trucks.'),
    ],
    nearMiss: [
      ru({ title: 'Продавец женской обуви', description: 'Консультации, примерка, касса, выкладка.' }),
      ky({ title: 'Тигүүчү', description: 'Аялдардын көйнөктөрүн жана эркектердин шымдарын тигүү.' }),
      en({ title: 'Nurse', description: "Work on the women's ward; men and women are welcome to apply." }),
    ],
  }),
  textsAbout('R15', {
    bad: [
      ru('Официанты, возраст 19–27, внешность модельная обязательна. Ресторан.', { also: ['R17'] }),
      ru('Сиделка, желательно русская, без семьи и вредных привычек.'),
      ru('Женатым и с маленькими детьми просьба не звонить. Вахта, склад.'),
      ky('Дүкөнгө жаш, сулуу, 30га чейинки сатуучу керек.'),
      ky('Кыргыз улутундагылар гана, намаз окубаган адам керек. Курулуш.'),
      en('No one over 40 please, and no women planning a baby. Sales floor.'),
    ],
    nearMiss: [
      ru({ title: 'Воспитатель', description: 'Группа детей 3–5 лет, работа с семьями, праздники.' }),
      ky({ title: 'Котормочу', description: 'Кыргыз жана орус тилдеринде эркин сүйлөө, котормо.' }),
      en('We welcome people of any age, faith or origin, parents included. Sales floor.'),
    ],
  }),
  textsAbout('R16', {
    bad: [
      ru('Школьники 12–14 лет на сбор клубники, оплата за ящик.'),
      ru('Можно несовершеннолетним. Ночная разгрузка фур.'),
      ky('Мектеп окуучулары керек, 13 жаштан, базарда араба түртүү.'),
      ky({ title: 'Кальянчы', description: '17 жаштан кабыл алабыз, кечки саат 8ден түнкү 3кө чейин иш.' }),
      en('Kids of 13 and 14 can join us picking tobacco leaves in summer.'),
    ],
    nearMiss: [
      ru({ title: 'Вожатый', description: 'Отряд школьников 12–14 лет, сменами по три недели, с 18 лет.' }),
      ky({ title: 'Тарбиячы', description: '5 жаштан 7 жашка чейинки балдар тобу, бала бакча.' }),
      en({ title: 'Librarian', description: 'Reading club for teenagers aged 13 to 16, story hour.' }),
    ],
  }),
  textsAbout('R17', {
    bad: [
      ru(
        { ...IN_TURKEY, title: 'Официантка в ночной клуб', description: 'Танцы, консумация, проживание с девушками.' },
        {},
      ),
      ru('Массаж мужчинам, опыт не нужен, доход от 10 000 в день, полная конфиденциальность.'),
      ru('Ассистентка руководителя: поездки, вечера, раскованность, фото в полный рост обязательно.', {
        also: ['R19'],
      }),
      ky('Түнкү клубга бийчилер керек, чет өлкө, паспортту биз жасайбыз, сулуу болсо жетиштүү.', { also: ['R15'] }),
      en(
        { ...IN_DUBAI, title: 'Lounge girls', description: 'Sit with VIP guests, drinks commission, room shared.' },
        { also: ['R14'] },
      ),
    ],
    nearMiss: [
      ru({ title: 'Массажист', description: 'Медицинский массаж в санатории, сертификат обязателен.' }),
      ky({ title: 'Бий мугалими', description: 'Балдарды бийге үйрөтүү, концерттерге даярдоо.' }),
      en({ title: 'Bartender', description: 'Mixing drinks in a hotel bar, stock count, evening shifts.' }),
    ],
  }),
  textsAbout('R18', {
    bad: [
      ru('При приёме подписываете, что не будете вступать в профсоюз. Фабрика.'),
      ru('Активистов и членов профсоюза просим не беспокоить. Завод.'),
      ky('Профсоюзга кирген адамды жумуштан чыгарабыз. Цех.'),
      ky('Кесиптик бирликке мүчө болбогон адамдар гана алынат. Фабрика.'),
      en('This is a union-free workplace and we intend to keep it that way. Warehouse.'),
    ],
    nearMiss: [
      ru('На предприятии есть профсоюз, действует коллективный договор. Фабрика.'),
      ky({ title: 'Юрист', description: 'Профсоюз мүчөлөрүнө укуктук жардам, келишимдерди даярдоо.' }),
      en('You are free to join the union. Warehouse.'),
    ],
  }),
  textsAbout('R19', {
    bad: [
      ru('Вместе с анкетой пришлите скан паспорта всех страниц и номер банковской карты. Колл-центр.'),
      ru('До собеседования сдайте тест на беременность и справку от гинеколога. Цех.'),
      ky('Анкета толтурганда паспортуңуздун сүрөтүн жана карта номериңизди жибериңиз. Склад.'),
      ky('Жумушка кабыл алуудан мурун кош бойлуулукка текшерүүдөн өтүшүңүз керек. Фабрика.'),
      en('To apply, send a full-length photo, your passport copy and bank card details. Office.'),
    ],
    nearMiss: [
      ru('К резюме можно приложить портфолио, паспорт понадобится только при оформлении договора.'),
      ky('Резюмеңизди жибериңиз, сүрөт талап кылынбайт. Склад.'),
      en({ title: 'Photographer', description: 'Taking passport photos, printing, simple retouching.' }),
    ],
  }),
].flat();
