import type { FairDraft } from '../../../shared/fairs.ts';
import type { ExamplePlace } from '../example.ts';
import { local } from '../ids.ts';
import { idOf } from './ids.ts';

export const fairOf = (day: string): FairDraft => ({
  name: {
    ky: 'Ош мамлекеттик университети, эмгек жарманкеси',
    ru: 'Ошский государственный университет, ярмарка вакансий',
    en: 'Osh State University, job fair',
  },
  city: { ky: 'Ош', ru: 'Ош', en: 'Osh' },
  venue: {
    ky: 'Университеттин башкы имаратынын алдындагы аянт',
    ru: 'Площадь перед главным корпусом университета',
    en: 'The square in front of the main university building',
  },
  opensAt: local(day, '09:00'),
  closesAt: local(day, '16:00'),
  timeZone: 'Asia/Bishkek',
  languages: ['ky', 'ru', 'en'],
  country: 'KG',
  expectedVisitors: 2000,
});

/** How many fit into one of the four tents. */
const TENT_CAPACITY = 40;

/** The four discussions of the fair, by topic. */
export const TENTS = [
  {
    key: 'job-search',
    name: { ky: 'Жумуш издөө', ru: 'Поиск работы', en: 'Job search' },
  },
  {
    key: 'work-contracts',
    name: { ky: 'Эмгек келишими', ru: 'Трудовой договор', en: 'Work contracts' },
  },
  {
    key: 'trade-unions',
    name: { ky: 'Кесиптик бирликтин ролу', ru: 'Роль профсоюза', en: 'The role of trade unions' },
  },
  {
    key: 'discrimination',
    name: { ky: 'Жумуштагы басмырлоого каршы', ru: 'Против дискриминации на работе', en: 'Discrimination at work' },
  },
] as const;

export const tentId = (key: string): string => idOf(`place/tent/${key}`);
export const STAGE_ID = idOf('place/stage');

export const placesOf = (): ExamplePlace[] => [
  {
    id: idOf('place/gate/north'),
    kind: 'gate',
    name: { ky: 'Түндүк дарбаза', ru: 'Северный вход', en: 'North gate' },
  },
  {
    id: idOf('place/gate/south'),
    kind: 'gate',
    name: { ky: 'Түштүк дарбаза', ru: 'Южный вход', en: 'South gate' },
  },
  {
    id: idOf('place/info-table'),
    kind: 'info-table',
    name: { ky: 'Маалымат үстөлү', ru: 'Справочный стол', en: 'Information table' },
  },
  {
    id: idOf('place/advice-desk'),
    kind: 'desk',
    name: { ky: 'Кеңеш үстөлү', ru: 'Стол консультаций', en: 'Advice desk' },
    topic: 'advice',
  },
  { id: STAGE_ID, kind: 'stage', name: { ky: 'Сахна', ru: 'Сцена', en: 'Stage' } },
  ...TENTS.map(({ key, name }): ExamplePlace => ({
    id: tentId(key),
    kind: 'tent',
    name,
    topic: key,
    capacity: TENT_CAPACITY,
  })),
];
