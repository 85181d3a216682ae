import type { Stand } from '../stand.ts';
import { rows } from './rows.ts';
import { HERE } from './wheres.ts';

/** Shops, kitchens, hotels and workshops that came with the employers' association. */
export const TRADE_AND_SERVICES: Stand[] = [
  {
    key: 'ishker-birlik',
    name: 'Иш берүүчүлөр ассоциациясы «Ишкер Өрөөн»',
    kind: 'ngo',
    sector: 'S',
    city: 'Жалал-Абад',
    stand: 'C1',
    taxNumber: '00606201120127',
    about: 'Бизнес бирикмеси, «Жумуш издөө» чатырын чогуу өткөрөбүз.',
    vacancies: rows(
      HERE,
      `
      Мүчөлөр менен иштөө адиси | 2432 x1 | 32000-38000 month gross monthly | fixed-term:12 40h 1-3 | +overtime +leave +sick +social +growth access:screen-work | Ишкерлер менен жолугушуу, кеңеш берүү.
      Стажёр | 4110 x3 | 10000 month gross monthly | internship:3 20h none | +social +growth +studies access:flexible-hours,screen-work | Опросы предпринимателей, помощь на мероприятиях.
      `,
    ),
  },
  {
    key: 'bazar-soodasy',
    name: 'ОсОО «Базар-Курган Соода»',
    kind: 'private',
    sector: 'G',
    city: 'Жалал-Абад',
    stand: 'C2',
    taxNumber: '01312201720138',
    about: 'Алты азык-түлүк дүкөнү.',
    vacancies: rows(
      HERE,
      `
      Сатуучу | 5223 x8 | 20000-25000 month net twice-a-month | open-ended 44h 2-2 none | +leave +social probation:2 | Эки күн иш, эки күн эс алуу.
      Кассир | 5230 x4 | 22000-26000 month net twice-a-month | open-ended 44h 2-2 none | +leave +social access:step-free | Терминал жана накталай акча.
      Товаровед | 3323 x1 | 32000-38000 month net | open-ended 44h 1-3 | +leave +social | Заказы поставщикам, остатки.
      Охранник | 5414 x3 | 18000 month net | civil-law:12 48h none | +nights -overtime | Сутки через двое.
      Таңкы жүк түшүрүүчү | 9333 x2 | 700 day daily | verbal 24h none | +studies | Эртең мененки саат 6дан 9га чейин, окуу менен айкалышат.
      Наабайчы | 7512 x2 | 28000-34000 month net twice-a-month | open-ended 48h under-1 | +leave +social +nights board:given | Дүкөндүн өз наабайканасы.
      `,
    ),
  },
  {
    key: 'kurmanbek-ashkana',
    name: 'ИП «Дастаркон Плаза»',
    kind: 'private',
    sector: 'I',
    city: 'Жалал-Абад',
    stand: 'C3',
    taxNumber: '02010198520149',
    about: 'Башкы көчөдөгү ашкана жана кофейня.',
    vacancies: rows(
      HERE,
      `
      Ашпозчу | 5120 x3 | 35000-45000 month net twice-a-month | open-ended 48h 1-3 | +leave -overtime board:given | Улуттук тамактар.
      Официант | 5131 x6 | 18000-30000 month net weekly | verbal 48h none | -sick board:given | Ставка и чаевые, смены до 23:00.
      Бариста | 5132 x2 | 22000-28000 month net twice-a-month | fixed-term:6 40h none | +leave +growth +studies board:given | Обучение за счёт кафе.
      Идиш жуугуч | 9412 x2 | 800 shift daily | not-said 48h none | | Кечки смена.
      Кондитер | 7512 x1 | 30000-36000 month net | open-ended 44h under-1 | +leave +social | Торты на заказ.
      `,
    ),
  },
  {
    key: 'arashan-kurort',
    name: 'ОАО «Ак-Дөбө Санаторийи»',
    kind: 'private',
    sector: 'I',
    city: 'Жалал-Абад',
    stand: 'C4',
    taxNumber: '00207200520150',
    about: 'Санаторий на холме, минеральные ванны, 200 мест.',
    vacancies: rows(
      HERE,
      `
      Горничная / горничный | 9112 x5 | 18000-21000 month gross monthly | seasonal:6 40h none | +leave +sick +social union board:given | Уборка номеров, питание бесплатно.
      Физиотерапия медайымы | 3221 x3 | 22000-27000 month gross monthly | open-ended 39h none | +leave +sick +social +safety +growth union board:given | Ванна жана электр менен дарылоо.
      Администратор | 4224 x2 | 24000-28000 month gross monthly | open-ended 40h under-1 | +leave +sick +social union access:step-free | Кыргызский, русский, узбекский.
      Сантехник | 7126 x1 | 28000-32000 month gross monthly | open-ended 40h 1-3 | +overtime +leave +sick +social +safety union | Трубы горячей воды и ванные корпуса.
      Багбан | 6113 x2 | 17000-19000 month gross monthly | seasonal:8 40h none | +leave +social +safety union | Сейил багын кароо.
      Ашпозчунун жардамчысы | 9412 x3 | 16000-18000 month gross monthly | seasonal:6 40h none | +leave +social union board:given | Диеталык тамак даярдоо.
      `,
    ),
  },
  {
    key: 'tez-unaa',
    name: 'ОсОО «Тез Унаа Сервис»',
    kind: 'private',
    sector: 'G',
    city: 'Жалал-Абад',
    stand: 'C5',
    taxNumber: '01401201920163',
    about: 'Автосервис жана тетик бөлүктөр дүкөнү.',
    vacancies: rows(
      HERE,
      `
      Автослесарь | 7231 x3 | 30000-50000 month net weekly | verbal 50h 1-3 | -sick | Ходовая, доля от заказа.
      Автоэлектрик | 7412 x1 | 35000-50000 month net | patent:12 48h 1-3 | -social | Диагностика, своё рабочее место.
      Шакирт | 7231 x3 | 10000-12000 month | not-said 44h none | +growth age:16 | Устанын жанында үйрөнүү.
      Тетик бөлүк сатуучу | 5223 x2 | 22000-27000 month net | fixed-term:12 44h none | +leave +social | Каталог менен иштөө.
      `,
    ),
  },
  {
    key: 'alo-kuryer',
    name: 'ОсОО «Ылдам Жеткир»',
    kind: 'private',
    sector: 'H',
    city: 'Жалал-Абад',
    stand: 'C6',
    taxNumber: '02702202220171',
    about: 'Шаар ичинде тамак жана посылка жеткиребиз.',
    vacancies: rows(
      HERE,
      `
      Велокурьер | 9621 x10 | 70-120 piece daily | self-employed 30h none | +studies -social | Өзүңүз убакыт тандайсыз.
      Диспетчер | 4419 x2 | 20000-24000 month net | open-ended 40h under-1 | +leave +social access:screen-work,home-work | Приём заказов, две смены.
      Водитель такси-доставки | 8322 x4 | | self-employed 40h 1-3 | | На своей машине, процент с заказа.
      Маркетинг боюнча стажёр | 2431 x1 | 8000 month net | internship:2 20h none | +growth +studies access:home-work,screen-work | Баракчаны жүргүзүү.
      `,
    ),
  },
  {
    key: 'suluu-salon',
    name: 'ИП «Сулуу Чач»',
    kind: 'private',
    sector: 'S',
    city: 'Жалал-Абад',
    stand: 'C7',
    taxNumber: '01207199120367',
    about: 'Салон красоты у рынка, четыре кресла.',
    vacancies: rows(
      HERE,
      `
      Парикмахер-универсал | 5141 x2 | 25000-50000 month net weekly | patent:12 48h 1-3 | -social | Половина от заказа, кресло и свет наши.
      Мастер маникюра | 5142 x2 | 20000-40000 month net weekly | self-employed 40h under-1 | | Свои инструменты.
      Чач тарачтын шакирти | 5141 x2 | | not-said 40h none | +growth | Үч ай үйрөнүү.
      `,
    ),
  },
  {
    key: 'jashtar-borbor',
    name: 'ОФ «Жаштар Көпүрөсү»',
    kind: 'ngo',
    sector: 'S',
    city: 'Жалал-Абад',
    stand: 'C8',
    taxNumber: '00503201220379',
    about: 'Айыл жаштары менен иштейбиз.',
    vacancies: rows(
      HERE,
      `
      Координатор проекта | 2422 x1 | 42000-50000 month net monthly | fixed-term:18 40h 1-3 | +overtime +leave +sick +social +growth access:step-free,screen-work | Отчёты на русском и английском.
      Тренер | 2424 x4 | 1500-2000 day | civil-law:4 16h under-1 | +growth +studies | Жумуш издөө боюнча эки күндүк тренинг.
      Социальный работник | 2635 x2 | 28000-32000 month net monthly | fixed-term:12 36h under-1 | +leave +sick +social +growth access:flexible-hours | Сопровождение молодёжи с инвалидностью.
      Волонтёр-практикант | 2635 x5 | | internship:3 12h none | +studies +growth access:flexible-hours,step-free | Жол кире төлөнөт.
      `,
    ),
  },
];
