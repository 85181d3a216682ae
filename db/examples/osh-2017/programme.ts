import type { ExampleItem } from '../example.ts';
import { local } from '../ids.ts';
import { idOf } from './ids.ts';
import { STAGE_ID, TENTS, tentId } from './square.ts';
import { QUESTIONS } from './questions.ts';

const HOURS = [
  ['09:30', '10:00'],
  ['11:00', '11:45'],
  ['12:00', '12:45'],
  ['13:00', '13:45'],
  ['14:00', '15:00'],
] as const;

const OPENING = {
  ky: 'Жарманкенин салтанаттуу ачылышы: ректор, шаар бийлиги жана өнөктөштөр',
  ru: 'Торжественное открытие: ректор, городская власть и партнёры',
  en: 'Opening ceremony: the chancellor, the city and the partners',
};
const CLOSING = {
  ky: 'Жыйынтык жана ыраазычылык',
  ru: 'Итоги дня и благодарности',
  en: 'The day in figures, and thanks',
};

const onStage = (day: string, title: ExampleItem['title'], from: string, to: string): ExampleItem => ({
  id: idOf(`programme/stage/${from}`),
  startsAt: local(day, from),
  endsAt: local(day, to),
  title,
  placeId: STAGE_ID,
});

/** The opening, one discussion an hour in each tent, and the closing words; by time. */
export const programmeOf = (day: string): ExampleItem[] =>
  [
    onStage(day, OPENING, '10:00', '10:40'),
    onStage(day, CLOSING, '15:30', '15:50'),
    ...HOURS.flatMap(([from, to], hour) =>
      TENTS.map(({ key }) => ({
        id: idOf(`programme/${key}/${from}`),
        startsAt: local(day, from),
        endsAt: local(day, to),
        title: QUESTIONS[key][hour]!,
        placeId: tentId(key),
      })),
    ),
  ].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
