import type { ExampleHandout } from '../example.ts';
import { idOf } from './ids.ts';

/** What visitors take home about looking for work, unions, equal treatment and work abroad. */
export const HANDOUTS_ON_RIGHTS: ExampleHandout[] = [
  {
    id: idOf('handout/ask-employer'),
    topic: 'job-search',
    title: {
      ky: 'Иш берүүчүдөн эмнени сурайбыз',
      ru: 'О чём спросить работодателя',
      en: 'What to ask an employer',
    },
    text: {
      ky: `Стендде сурай бериңиз: бул уят эмес.

- Айлыгы канча, колго канча тиет, качан төлөнөт?
- Эмгек келишими барбы, үлгүсүн көрсө болобу?
- Иш саат канчада башталып, канчада бүтөт?
- Ашыкча иштесе кандай төлөнөт?
- Өргүү жана ооруп калганда төлөм барбы?
- Сыноо мөөнөтү канча, ал кезде төлөнөбү?
- Коопсуздук үчүн эмне берилет?
- Ким менен иштейм, ким үйрөтөт?

Жумушка алуу үчүн акча сурашса, паспортту алып калабыз дешсе, макул болбоңуз жана кеңеш берүүчүгө айтыңыз.`,
      ru: `Спрашивайте у стенда: это не стыдно.

- Сколько платят, сколько на руки и когда?
- Есть ли трудовой договор, можно ли увидеть образец?
- Когда начинается и кончается рабочий день?
- Как оплачивают сверхурочные?
- Есть ли отпуск и больничные?
- Какой испытательный срок, платят ли в это время?
- Что дают для безопасности?
- С кем я буду работать, кто научит?

Если за приём на работу просят деньги или хотят забрать паспорт, не соглашайтесь и скажите консультанту.`,
      en: `Ask at the stand: there is no shame in it.

- How much is paid, how much in the hand, and when?
- Is there a work contract, and may I see a sample?
- When does the day begin and end?
- How is overtime paid?
- Is there leave and sick pay?
- How long is the probation, and is it paid?
- What is given for safety?
- With whom will I work, and who teaches me?

If money is asked for taking you on, or somebody wants to keep your passport, do not agree, and tell an adviser.`,
    },
    printed: { ky: 400, ru: 250, en: 40 },
  },
  {
    id: idOf('handout/forced-labour'),
    topic: 'migration',
    title: {
      ky: 'Мажбурлап иштетүүнүн 11 белгиси',
      ru: '11 признаков принудительного труда',
      en: '11 signs of forced labour',
    },
    text: {
      ky: `Эл аралык эмгек уюму (2012) 11 белгини атайт. Бирөөсү болсо да кеңеш сураңыз.

- кыйын абалыңыздан пайдаланышат
- иш тууралуу алдашат
- каалаган жериңизге барууга уруксат жок
- үй-бүлөңүздөн, башкалардан бөлүп коюшат
- уруп-сабашат же зордукташат
- коркутушат
- паспортту же документти алып коюшат
- айлыкты кармап калышат
- карыз менен байлап коюшат
- жашоо же иштөө шарты чыдагыс
- чектен ашык көп саат иштетишет

Паспортуңуз өзүңүздө болсун. Кайда баратканыңызды жакындарыңызга айтып, келишимдин көчүрмөсүн калтырыңыз.`,
      ru: `Международная организация труда (2012) называет 11 признаков. Если есть хотя бы один, спросите совета.

- пользуются вашим трудным положением
- обманывают о работе
- не дают идти, куда хотите
- отделяют от семьи и других людей
- бьют или насилуют
- запугивают
- забирают паспорт или документы
- удерживают заработок
- привязывают долгом
- невыносимые условия жизни или работы
- заставляют работать чрезмерно долго

Держите паспорт при себе. Скажите близким, куда едете, и оставьте им копию договора.`,
      en: `The International Labour Organization (2012) names 11 signs. If you see even one, ask for advice.

- your difficult situation is made use of
- you are deceived about the work
- you may not go where you want
- you are kept apart from family and others
- violence, also sexual
- threats
- your passport or papers are taken away
- your pay is held back
- you are bound by a debt
- living or working conditions are unbearable
- you are made to work far too long

Keep your passport with you. Tell your family where you go, and leave them a copy of the contract.`,
    },
    printed: { ky: 250, ru: 250, en: 20 },
  },
  {
    id: idOf('handout/union'),
    topic: 'trade-unions',
    title: { ky: 'Кесиптик бирлик эмне кылат', ru: 'Что делает профсоюз', en: 'What a trade union does' },
    text: {
      ky: `Кесиптик бирлик жумушчулардын өз уюму. Ага кирүү же кирбөө өз эркиңиз: эч ким мажбурлай албайт, тыюу да сала албайт.

Ал жардам берет:
- келишимди түшүнүүгө
- айлык, саат жана коопсуздук боюнча чогуу сүйлөшүүгө
- жамааттык келишим түзүүгө
- талашта жаныңызда турууга

Мүчө болбосоңуз да сураса болот. Ким сурады, иш берүүчүгө айтылбайт.`,
      ru: `Профсоюз это организация самих работников. Вступать или нет, решаете вы: никто не может заставить и никто не может запретить.

Он помогает:
- понять договор
- вместе говорить об оплате, часах и безопасности
- заключить коллективный договор
- в споре: вы не один

Спросить можно и не будучи членом. Кто спрашивал, работодателю не говорят.`,
      en: `A trade union is the workers' own organisation. Joining is your own choice: nobody can force you, and nobody can forbid it.

It helps:
- to understand a contract
- to speak together about pay, hours and safety
- to make a collective agreement
- in a dispute: you are not alone

You may ask without being a member. Who asked is not told to the employer.`,
    },
    printed: { ky: 200, ru: 120, en: 20 },
  },
  {
    id: idOf('handout/discrimination'),
    topic: 'discrimination',
    title: {
      ky: 'Жумуштагы басмырлоону кантип тааныйбыз',
      ru: 'Как узнать дискриминацию на работе',
      en: 'How to recognise discrimination at work',
    },
    text: {
      ky: `Басмырлоо: ишиңизге тиешеси жок нерсе үчүн сизге начарыраак мамиле кылуу.

- жынысы, улуту, дини, жашы, майыптыгы үчүн жумушка албоо
- бирдей ишке аялга аз төлөө
- «бала төрөйсүзбү?» деп сурап, ошого карап чечүү
- кесиптик бирликке киргени үчүн кысуу
- тийишүү, кордоо

Эмне кылса болот:
- качан, ким, эмне деди: жазып коюңуз
- күбөлөрдү эстеп калыңыз
- чогуу барыңыз: кесиптик бирлик, укуктук жардам, Акыйкатчы`,
      ru: `Дискриминация это когда с вами обращаются хуже из-за того, что к работе не относится.

- не берут из-за пола, национальности, веры, возраста, инвалидности
- женщине за ту же работу платят меньше
- спрашивают, собираетесь ли рожать, и решают по ответу
- притесняют за вступление в профсоюз
- пристают, унижают

Что можно сделать:
- записать, когда, кто и что сказал
- запомнить свидетелей
- пойти не одному: профсоюз, юридическая помощь, Акыйкатчы`,
      en: `Discrimination is being treated worse for something that has nothing to do with the work.

- not taken on because of sex, ethnicity, faith, age or a disability
- a woman is paid less for the same work
- being asked whether you will have children, and judged by the answer
- pressure for having joined a union
- harassment, humiliation

What can be done:
- write down when, who, and what was said
- remember who saw it
- do not go alone: a union, legal aid, the Ombudsman`,
    },
    printed: { ky: 200, ru: 120, en: 20 },
  },
];
