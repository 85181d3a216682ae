import type { Names } from '../../../shared/fields.ts';
import type { TENTS } from './square.ts';

/** What each tent discusses, hour by hour. */
export const QUESTIONS: Record<(typeof TENTS)[number]['key'], readonly Names[]> = {
  'job-search': [
    {
      ky: 'Жумушту кайдан издейбиз: тааныштар, борбор, интернет',
      ru: 'Где искать работу: знакомые, центр занятости, интернет',
      en: 'Where to look: people you know, the employment centre, the internet',
    },
    { ky: 'Бир беттик резюме', ru: 'Резюме на одной странице', en: 'A CV on one page' },
    { ky: 'Биринчи аңгемелешүү', ru: 'Первое собеседование', en: 'The first interview' },
    { ky: 'Тажрыйбасыз кантип баштоо керек', ru: 'Как начать без опыта', en: 'Starting without experience' },
    { ky: 'Чет өлкөдөгү жумушту текшерүү', ru: 'Как проверить работу за границей', en: 'Checking work abroad' },
  ],
  'work-contracts': [
    { ky: 'Эмгек келишими деген эмне', ru: 'Что такое трудовой договор', en: 'What a work contract is' },
    { ky: 'Кол коёрдон мурда эмнени окуйбуз', ru: 'Что прочесть до подписи', en: 'What to read before signing' },
    { ky: 'Сыноо мөөнөтү жана айлык', ru: 'Испытательный срок и оплата', en: 'Probation and pay' },
    { ky: 'Патент же келишим: айырмасы эмнеде', ru: 'Патент или договор: в чём разница', en: 'Patent or contract' },
    {
      ky: 'Эмгек акыны төлөбөй койсо эмне кылабыз',
      ru: 'Что делать, если не заплатили',
      en: 'What to do when pay does not come',
    },
  ],
  'trade-unions': [
    { ky: 'Кесиптик бирлик деген ким', ru: 'Кто такой профсоюз', en: 'What a trade union is' },
    {
      ky: 'Жамааттык келишим эмне берет',
      ru: 'Что даёт коллективный договор',
      en: 'What a collective agreement gives',
    },
    { ky: 'Жаштар жана профсоюз', ru: 'Молодёжь и профсоюз', en: 'Young people and unions' },
    { ky: 'Жумушта талаш чыкса кимге барабыз', ru: 'К кому идти со спором', en: 'Where to turn in a dispute' },
    { ky: 'Коопсуз жумуш орду', ru: 'Безопасное рабочее место', en: 'A safe workplace' },
  ],
  discrimination: [
    { ky: 'Басмырлоону кантип тааныйбыз', ru: 'Как узнать дискриминацию', en: 'How to recognise discrimination' },
    {
      ky: 'Жарнамадагы мыйзамсыз талаптар',
      ru: 'Незаконные требования в объявлениях',
      en: 'Unlawful demands in job adverts',
    },
    { ky: 'Аялдар жана тең акы', ru: 'Женщины и равная оплата', en: 'Women and equal pay' },
    { ky: 'Майыптыгы бар адамдар жумушта', ru: 'Люди с инвалидностью на работе', en: 'Disability at work' },
    { ky: 'Жумуштагы кысымга каршы', ru: 'Против травли на работе', en: 'Against harassment at work' },
  ],
};
