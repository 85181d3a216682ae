import type { Names } from '../../../shared/fields.ts';
import type { ExampleItem } from '../example.ts';
import { local } from '../ids.ts';
import { idOf } from './ids.ts';
import { STAGE_ID, TENTS, tentId } from './square.ts';

type TentKey = (typeof TENTS)[number]['key'];

/** The tents begin at 09:00, an hour before the formal opening; the hours are ours. */
const HOURS = [
  ['09:00', '09:50'],
  ['10:45', '11:30'],
  ['11:45', '12:30'],
  ['13:00', '14:00'],
] as const;

/** What each tent discusses, hour by hour. */
const DISCUSSED: Record<TentKey, readonly Names[]> = {
  'job-search': [
    { ky: 'Иш берүүчү эмнени карайт', ru: 'На что смотрит работодатель', en: 'What an employer looks at' },
    { ky: 'Базардан цехке: жумушту кантип алмаштырам', ru: 'С рынка в цех: как сменить работу', en: 'Changing jobs' },
    { ky: 'Бишкекке барардан мурда', ru: 'Прежде чем ехать в Бишкек', en: 'Before leaving for Bishkek' },
    { ky: 'Россияда иштөө: чакыруу жана келишим', ru: 'Работа в России: вызов и договор', en: 'Work in Russia' },
  ],
  'work-contracts': [
    { ky: 'Келишимсиз иштесем эмне болот', ru: 'Что будет без договора', en: 'Working without a contract' },
    { ky: 'Даана баа менен төлөө', ru: 'Сдельная оплата', en: 'Being paid by the piece' },
    { ky: 'Өргүү жана оору баракчасы', ru: 'Отпуск и больничный', en: 'Leave and sick pay' },
    { ky: 'Бошотуу: эмнеге укугубуз бар', ru: 'Увольнение: на что мы имеем право', en: 'Dismissal: what is ours' },
  ],
  'trade-unions': [
    { ky: 'Профсоюз деген эмне', ru: 'Что такое профсоюз', en: 'What a trade union is' },
    { ky: 'Цехтеги жамааттык келишим', ru: 'Коллективный договор в цехе', en: 'A collective agreement in a workshop' },
    { ky: 'Жаштар эмне үчүн кирет', ru: 'Зачем вступает молодёжь', en: 'Why young people join' },
    { ky: 'Талашты чогуу чечебиз', ru: 'Решаем спор вместе', en: 'Settling a dispute together' },
  ],
  discrimination: [
    { ky: 'Майыптыгы бар жаштар жана жумуш', ru: 'Молодёжь с инвалидностью и работа', en: 'Disability and work' },
    { ky: 'Аялдарга «жок» дешкенде', ru: 'Когда женщинам говорят «нет»', en: 'When women are told no' },
    { ky: 'Жаш курак жана тажрыйба', ru: 'Возраст и опыт', en: 'Age and experience' },
    { ky: 'Жумушта кысым болсо', ru: 'Если на работе травят', en: 'If you are harassed at work' },
  ],
};

const onStage = (
  day: string,
  kind: ExampleItem['kind'],
  title: Names,
  [from, to]: readonly [string, string],
): ExampleItem => ({
  id: idOf(`programme/stage/${from}`),
  kind,
  startsAt: local(day, from),
  endsAt: local(day, to),
  title,
  placeId: STAGE_ID,
});

const OPENING = {
  ky: 'Жарманкенин расмий ачылышы: шаар бийлиги жана өнөктөштөр',
  ru: 'Официальное открытие: городская власть и партнёры',
  en: 'Formal opening: the city and the partners',
};
const CLOSING = { ky: 'Күндүн жыйынтыгы', ru: 'Итоги дня', en: 'The day in figures' };

/** One discussion an hour in each tent from 09:00, the formal opening, and the closing words; by time. */
export const programmeOf = (day: string): ExampleItem[] =>
  [
    onStage(day, 'opening', OPENING, ['10:00', '10:30']),
    onStage(day, 'other', CLOSING, ['14:30', '14:45']),
    ...HOURS.flatMap(([from, to], hour) =>
      TENTS.map(({ key }) => ({
        id: idOf(`programme/${key}/${from}`),
        startsAt: local(day, from),
        endsAt: local(day, to),
        title: DISCUSSED[key][hour]!,
        placeId: tentId(key),
      })),
    ),
  ].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
