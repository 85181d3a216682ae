import type { Stand } from '../stand.ts';
import { rows } from './rows.ts';
import { HERE } from './wheres.ts';

/** Social enterprises that people with disabilities have set up; what each place is accessible to stands in the facts. */
export const SOCIAL_ENTERPRISES: Stand[] = [
  {
    key: 'teng-kol',
    name: 'Социальное предприятие «Тең Кол»',
    kind: 'social-enterprise',
    sector: 'C',
    city: 'Жалал-Абад',
    stand: 'D1',
    taxNumber: '00902201820058',
    about: 'Майыптыгы бар адамдар түзгөн тигүү устаканасы, имарат тепкичсиз.',
    vacancies: rows(
      HERE,
      `
      Тигүүчү | 8153 x4 | 20000-26000 month net monthly | open-ended 36h none | +overtime +leave +sick +social +safety +growth access:step-free,toilet,flexible-hours | Төшөк шейшептери, отуруп иштейсиз, ыңгайлуу убакыт.
      Кол өнөрчү | 7318 x3 | 16000-22000 month net monthly | open-ended 30h none | +leave +sick +social +safety access:step-free,toilet,home-work | Кийиз жана сувенир, үйдөн иштесе болот.
      Оператор интернет-продаж | 3322 x1 | 22000-26000 month net monthly | open-ended 36h under-1 | +leave +sick +social +growth access:screen-work,home-work,step-free | Заказы, фотографии, переписка с покупателями.
      Айдоочу-жардамчы | 8322 x1 | 24000-28000 month net monthly | open-ended 36h 1-3 | +leave +sick +social | Кызматкерлерди жана буюмдарды ташуу.
      `,
    ),
  },
  {
    key: 'jarkyn-un',
    name: 'Социальное предприятие «Жаркын Үн»',
    kind: 'social-enterprise',
    sector: 'N',
    city: 'Жалал-Абад',
    stand: 'D2',
    taxNumber: '01704201920062',
    about: 'Колл-центр, который основали незрячие люди и их друзья.',
    vacancies: rows(
      HERE,
      `
      Оператор колл-центра | 4222 x6 | 18000-24000 month net monthly | open-ended 36h none | +overtime +leave +sick +social +safety +growth union access:step-free,toilet,home-work | Звонки по-кыргызски и по-русски, программа экранного чтения есть.
      Массажист | 3255 x2 | 20000-30000 month net twice-a-month | open-ended 30h under-1 | +leave +sick +social +safety access:step-free,toilet,flexible-hours | Кабинет на первом этаже.
      Үн жазуу боюнча редактор | 2642 x1 | 22000-27000 month net | civil-law:6 24h none | +growth +studies access:home-work,flexible-hours | Аудиокитептерди даярдоо.
      Кеңсе администратору | 4120 x1 | 18000-21000 month net monthly | open-ended 36h none | +leave +sick +social union access:step-free,toilet,screen-work | Келгендерди тосуп алуу.
      `,
    ),
  },
  {
    key: 'nur-nan',
    name: 'Социальное предприятие «Нур Нан»',
    kind: 'social-enterprise',
    sector: 'C',
    city: 'Жалал-Абад',
    stand: 'D3',
    taxNumber: '02806202020075',
    about: 'Пекарня, половина работников не слышит; старший смены знает жестовый язык.',
    vacancies: rows(
      HERE,
      `
      Наабайчы | 7512 x3 | 24000-30000 month net twice-a-month | open-ended 40h none | +overtime +leave +sick +social +safety +growth access:sign-language,step-free | Ымдоо тилинде үйрөтөбүз.
      Фасовщик | 9321 x2 | 17000-20000 month net twice-a-month | open-ended 36h none | +leave +sick +social access:sign-language,flexible-hours | Упаковка хлеба, утренняя смена.
      Продавец в киоск | 5223 x2 | 18000-22000 month net | fixed-term:12 40h none | +leave +social access:sign-language,step-free | Продажа у рынка, цены на табличках.
      `,
    ),
  },
];
