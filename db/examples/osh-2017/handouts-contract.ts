import type { ExampleHandout } from '../example.ts';
import { idOf } from './ids.ts';

/** What visitors take home about contracts and pay. */
export const HANDOUTS_ON_CONTRACTS: ExampleHandout[] = [
  {
    id: idOf('handout/contract'),
    topic: 'work-contracts',
    title: {
      ky: 'Эмгек келишиминде эмне болушу керек',
      ru: 'Что должно быть в трудовом договоре',
      en: 'What a work contract must say',
    },
    text: {
      ky: `Келишимди кол коёрдон мурун өзүңүз окуңуз. Түшүнбөгөн жерин сураңыз: шаштырганга макул болбоңуз.

Төмөнкүлөр жазылганын текшериңиз:
- иш берүүчүнүн толук аталышы жана сиздин аты-жөнүңүз
- кызмат ордуңуз жана эмне иш кыласыз
- кайда иштейсиз
- канча төлөнөт, качан төлөнөт, кармап калуулар барбы
- канча саат иштейсиз, кайсы күнү дем аласыз
- ашыкча саат кандай төлөнөт
- акы төлөнүүчү өргүү жана ооруп калганда төлөм
- сыноо мөөнөтү барбы, ал кезде канча төлөнөт
- Социалдык фондго төгүмдөр
- келишим кантип токтотулат

Келишим эки нуска болот: бири сизде калат. Бош жери бар баракка кол койбоңуз.
Оозеки убаданы далилдөө кыйын. Убада берилсе, келишимге жаздырыңыз.`,
      ru: `Прочтите договор сами до того, как подписать. Спросите обо всём, что непонятно, и не соглашайтесь, если торопят.

Проверьте, что в нём написано:
- полное название работодателя и ваше имя
- ваша должность и что вы делаете
- где вы работаете
- сколько платят, когда платят, есть ли удержания
- сколько часов вы работаете и когда выходные
- как оплачиваются сверхурочные
- оплачиваемый отпуск и больничные
- есть ли испытательный срок и сколько платят в это время
- взносы в Социальный фонд
- как договор прекращается

Экземпляров два: один остаётся у вас. Не подписывайте лист с пустыми местами.
Устное обещание трудно доказать. Если вам обещают, попросите записать это в договор.`,
      en: `Read the contract yourself before you sign. Ask about everything that is unclear, and do not be hurried.

Check that it says:
- the full name of the employer, and yours
- your job and what you do
- where you work
- how much is paid, when, and whether anything is taken off
- how many hours you work and which days are off
- how overtime is paid
- paid leave and sick pay
- whether there is a probation, and what is paid during it
- contributions to the Social Fund
- how the contract ends

There are two copies: one stays with you. Do not sign a page with empty places.
What was only said is hard to prove. If something is promised, ask for it to be written down.`,
    },
    printed: { ky: 400, ru: 250, en: 40 },
  },
  {
    id: idOf('handout/patent'),
    topic: 'work-contracts',
    title: { ky: 'Патент же келишим', ru: 'Патент или договор', en: 'Patent or contract' },
    text: {
      ky: `Патент өзүнө өзү иштеген адам салыкты жөнөкөй төлөшү үчүн керек. Ал эмгек келишими эмес.

Эгер сизге качан келүүнү, эмне кылууну башка бирөө айтса, анын шаймандары менен иштесеңиз жана ай сайын акча төлөсө, бул жумуш: эмгек келишими керек.

Патент менен иштегенде көбүнчө жок:
- акы төлөнүүчү өргүү
- ооруп калганда төлөм
- ашыкча саат үчүн акы
- иштен чыгарууда эскертүү
- жумушта жаракат алганда иш берүүчүнүн жоопкерчилиги
Төгүмдөрдү да өзүңүз ойлошуңуз керек.

Бир эле жумушта айрымдарга келишим, айрымдарга, мисалы подряддык уюм аркылуу келген аялдарга, патент сунушталса, бул басмырлоо болушу мүмкүн. Кеңеш берүүчүгө айтыңыз.`,
      ru: `Патент нужен тому, кто работает на себя, чтобы проще платить налог. Трудовым договором он не является.

Если кто-то другой говорит, когда приходить и что делать, даёт инструмент и каждый месяц платит, это работа по найму: нужен трудовой договор.

При работе по патенту обычно нет:
- оплачиваемого отпуска
- оплаты больничных
- оплаты сверхурочных
- предупреждения об увольнении
- ответственности работодателя за травму на работе
О взносах тоже приходится думать самому.

Если на одной и той же работе одним дают договор, а другим, например женщинам через подрядную организацию, предлагают патент, это может быть дискриминацией. Скажите об этом консультанту.`,
      en: `A patent lets people who work for themselves pay their tax simply. It is not a work contract.

If somebody else tells you when to come and what to do, gives you the tools and pays you each month, it is employment: there must be a work contract.

With a patent there is usually no:
- paid leave
- sick pay
- pay for overtime
- notice before you are sent away
- responsibility of the employer for an accident at work
Contributions are your own concern, too.

If some get a contract and others, for example women who come through a subcontractor, are offered a patent for the same work, that may be discrimination. Tell an adviser.`,
    },
    printed: { ky: 250, ru: 150, en: 20 },
  },
  {
    id: idOf('handout/pay-slip'),
    topic: 'pay',
    title: { ky: 'Айлык баракчаңыз', ru: 'Ваш расчётный листок', en: 'Your pay slip' },
    text: {
      ky: `Ар бир төлөмдөн кийин баракча сураңыз жана сактаңыз.

Анда көрүнөт:
- канча күн, канча саат иштедиңиз
- негизги айлык, кошумча жана ашыкча саат
- кармап калуулар: эмне үчүн жана канча
- Социалдык фондго төгүмдөр
- колуңузга канча тийди

Айлык келишимдегиден аз болсо:
- кайсы күнү канча алганыңызды жазып коюңуз
- иш берүүчүдөн жазуу жүзүндө сураңыз
- кесиптик бирликке же укуктук жардамга барыңыз
Эсебин өзүңүз да жүргүзүңүз: иштеген күндөр жана сааттар дептерде турсун.`,
      ru: `После каждой выплаты просите листок и храните его.

В нём видно:
- сколько дней и часов вы отработали
- основная оплата, надбавки и сверхурочные
- удержания: за что и сколько
- взносы в Социальный фонд
- сколько вы получили на руки

Если заплатили меньше, чем в договоре:
- запишите, в какой день и сколько вы получили
- спросите работодателя письменно
- обратитесь в профсоюз или за юридической помощью
Ведите и свой счёт: дни и часы работы в тетради.`,
      en: `Ask for a slip after each payment, and keep it.

It shows:
- how many days and hours you worked
- basic pay, additions and overtime
- what was taken off: what for and how much
- contributions to the Social Fund
- how much you got in your hand

If less is paid than the contract says:
- write down on which day you got how much
- ask the employer in writing
- turn to a union or to legal aid
Keep your own account as well: days and hours in a notebook.`,
    },
    printed: { ky: 200, ru: 120 },
  },
];
