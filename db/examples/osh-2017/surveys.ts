import type { CHANNELS } from '../../../shared/visitors.ts';
import { EMPLOYERS_SURVEY, EXIT_SURVEY, type SurveyDraft, type SurveyQuestion } from '../../../shared/surveys.ts';
import type { Names } from '../../../shared/fields.ts';

const said = (ky: string, ru: string, en: string): Names => ({ ky, ru, en });
const options = (texts: Record<string, Names>) => Object.entries(texts).map(([key, text]) => ({ key, text }));
const YES_NO = options({ yes: said('Ооба', 'Да', 'Yes'), no: said('Жок', 'Нет', 'No') });

/** Where visitors of a fair hear of it, as the kiosk asks at the entrance. */
const HEARD: Record<(typeof CHANNELS)[number], Names> = {
  teacher: said('Мугалимден', 'От преподавателя', 'Teacher'),
  friend: said('Досторумдан', 'От друзей', 'Friends'),
  'university-advert': said('Университеттеги кулактандыруу', 'Объявление в вузе', 'University notice'),
  tv: said('Телевизордон', 'По телевизору', 'Television'),
  instagram: said('Instagram', 'Instagram', 'Instagram'),
  leaflet: said('Баракчадан', 'Из листовки', 'Leaflet'),
  banner: said('Баннерден', 'С баннера', 'Banner'),
  'employment-centre': said('Жумуш менен камсыз кылуу борборунан', 'В центре занятости', 'Employment centre'),
  'passing-by': said('Жанынан өтүп баратып', 'Проходил(а) мимо', 'Passing by'),
  other: said('Башка', 'Другое', 'Other'),
};

const EXIT: SurveyQuestion[] = [
  {
    key: 'heard',
    kind: 'choice',
    ask: said('Жарманкени кайдан уктуңуз?', 'Откуда вы узнали о ярмарке?', 'How did you hear of the fair?'),
    options: options(HEARD),
  },
  {
    key: 'aim',
    kind: 'choice',
    ask: said('Эмне үчүн келдиңиз?', 'Зачем вы пришли?', 'What did you come for?'),
    options: options({
      job: said('Жумуш издеп', 'За работой', 'A job'),
      internship: said('Практика издеп', 'За практикой', 'An internship'),
      training: said('Окуу издеп', 'За обучением', 'Training'),
      advice: said('Кеңеш сурап', 'За советом', 'Advice'),
      looking: said('Көрүп коёюн деп', 'Просто посмотреть', 'To look around'),
    }),
  },
  {
    key: 'found',
    kind: 'choice',
    ask: said('Издегениңизди таптыңызбы?', 'Нашли то, за чем пришли?', 'Did you find what you came for?'),
    options: options({
      yes: said('Ооба', 'Да', 'Yes'),
      partly: said('Жарым-жартылай', 'Отчасти', 'Partly'),
      no: said('Жок', 'Нет', 'No'),
    }),
  },
  { key: 'satisfied', kind: 'faces', ask: said('Жарманке кандай болду?', 'Как вам ярмарка?', 'How was the fair?') },
  {
    key: 'again',
    kind: 'choice',
    ask: said('Дагы келер белеңиз?', 'Пришли бы вы ещё раз?', 'Would you come again?'),
    options: YES_NO,
  },
];

const EMPLOYERS: SurveyQuestion[] = [
  {
    key: 'satisfied',
    kind: 'faces',
    ask: said('Жарманкеге ыраазысызбы?', 'Довольны ли вы ярмаркой?', 'How content are you with the fair?'),
  },
  {
    key: 'suitable',
    kind: 'number',
    ask: said(
      'Ылайыктуу канча адам менен сүйлөштүңүз?',
      'Сколько подходящих людей вы встретили?',
      'How many suitable people did you meet?',
    ),
    least: 0,
    most: 1000,
  },
  {
    key: 'return',
    kind: 'choice',
    ask: said('Кийинки жарманкеге келесизби?', 'Приедете ли вы снова?', 'Would you return?'),
    options: YES_NO,
  },
  { key: 'missing', kind: 'text', ask: said('Эмне жетишпеди?', 'Чего не хватило?', 'What was missing?') },
];

/** What visitors are asked on the way out, and employers at the end of the day. */
export const SURVEYS: SurveyDraft[] = [
  { name: EXIT_SURVEY, title: said('Кандай болду?', 'Как всё прошло?', 'How was it?'), questions: EXIT },
  {
    name: EMPLOYERS_SURVEY,
    title: said('Иш берүүчүлөр үчүн сурамжылоо', 'Опрос работодателей', 'Survey of employers'),
    questions: EMPLOYERS,
  },
];
