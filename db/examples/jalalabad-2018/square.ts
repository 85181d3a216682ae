import type { FairDraft } from '../../../shared/fairs.ts';
import type { ExamplePlace } from '../example.ts';
import { local } from '../ids.ts';
import { idOf } from './ids.ts';

export const fairOf = (day: string): FairDraft => ({
  name: {
    ky: 'Жалал-Абад шаарынын эмгек жарманкеси',
    ru: 'Ярмарка вакансий города Джалал-Абад',
    en: 'Jalal-Abad city job fair',
  },
  city: { ky: 'Жалал-Абад', ru: 'Джалал-Абад', en: 'Jalal-Abad' },
  venue: {
    ky: 'Борбордук базардын жанындагы шаардык аянт',
    ru: 'Городская площадь возле центрального рынка',
    en: 'The city square next to the main market',
  },
  opensAt: local(day, '09:00'),
  closesAt: local(day, '15:00'),
  timeZone: 'Asia/Bishkek',
  languages: ['ky', 'ru', 'uz', 'en'],
  country: 'KG',
});

/** An open tent on the square; how many it held is our guess, the source gives no number. */
const TENT_CAPACITY = 30;

/** The four discussions, as in Osh. The source has an employers' association in the first; the other hosts are invented. */
export const TENTS = [
  {
    key: 'job-search',
    name: { ky: 'Жумуш издөө', ru: 'Поиск работы', en: 'Job search' },
    host: 'Иш берүүчүлөр ассоциациясы',
    languages: ['ky', 'ru', 'uz'],
  },
  {
    key: 'work-contracts',
    name: { ky: 'Эмгек келишими', ru: 'Трудовой договор', en: 'Work contracts' },
    host: 'Жаш юристтер клубу',
    languages: ['ky', 'ru'],
  },
  {
    key: 'trade-unions',
    name: { ky: 'Кесиптик бирликтин ролу', ru: 'Роль профсоюза', en: 'The role of trade unions' },
    host: 'Профсоюздун жаштар кеңеши',
    languages: ['ky', 'ru'],
  },
  {
    key: 'discrimination',
    name: { ky: 'Жумуштагы басмырлоого каршы', ru: 'Против дискриминации на работе', en: 'Discrimination at work' },
    host: '«Тең жол» коомдук бирикмеси',
    languages: ['ky', 'uz'],
  },
] as const;

export const tentId = (key: string): string => idOf(`place/tent/${key}`);
export const STAGE_ID = idOf('place/stage');

const place = (key: string, kind: ExamplePlace['kind'], name: ExamplePlace['name']): ExamplePlace => ({
  id: idOf(`place/${key}`),
  kind,
  name,
});

export const placesOf = (): ExamplePlace[] => [
  place('gate/market', 'gate', { ky: 'Базар жактан кирүү', ru: 'Вход со стороны рынка', en: 'Market side' }),
  place('gate/street', 'gate', { ky: 'Башкы көчөдөн кирүү', ru: 'Вход с главной улицы', en: 'Main street side' }),
  place('info-table', 'info-table', { ky: 'Маалымат үстөлү', ru: 'Справочный стол', en: 'Information table' }),
  {
    ...place('advice-desk', 'desk', { ky: 'Кеңеш үстөлү', ru: 'Стол консультаций', en: 'Advice desk' }),
    topic: 'advice',
  },
  place('stage', 'stage', { ky: 'Сахна', ru: 'Сцена', en: 'Stage' }),
  ...TENTS.map(({ key, name, host, languages }): ExamplePlace => ({
    id: tentId(key),
    kind: 'tent',
    name,
    topic: key,
    host,
    languages: [...languages],
    capacity: TENT_CAPACITY,
  })),
];
