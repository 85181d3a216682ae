import type { Act } from './acts.ts';
import { spotsOf, type Cast } from './cast.ts';
import { deskOf, facilitatorOf, ORGANISER } from './crew.ts';
import { randomOf, type Random } from './random.ts';

/** How long one facilitator leads before the other takes over, in minutes. */
const STINT = 60;
const LATE = 10;

/** The formal opening, the facilitators' time on duty with its hand-overs, and the programme as it goes. */
export const tentsLed = (cast: Cast): Act[] => {
  const random = randomOf(`${cast.seed}/leading`);
  return [opened(cast), ...spotsOf(cast, 'tent').flatMap(({ id }) => onDuty(cast, id)), ...programmeGoes(cast, random)];
};

const opened = ({ scene, shape }: Cast): Act => ({
  do: 'open',
  at: scene.clock(shape.opening),
  by: ORGANISER,
  touches: [],
});

/** One begins, the two hand over to each other by the hour, and whoever leads last ends. */
const onDuty = ({ scene, shape }: Cast, placeId: string): Act[] => {
  const { from, until } = shape.tents;
  const stints = Math.ceil((until - from) / STINT);
  return Array.from({ length: stints + 1 }, (_, n): Act => {
    const at = scene.clock(n === stints ? until : from + n * STINT);
    const id = scene.number(`duty/${placeId}/${n}`, at);
    const shared = { do: 'duty' as const, id, at, touches: [`duty:${placeId}`], placeId };
    if (n === 0) return { ...shared, by: facilitatorOf(placeId, 0), act: 'begin' };
    const handTo = n === stints ? {} : { handTo: facilitatorOf(placeId, n) };
    return { ...shared, by: facilitatorOf(placeId, n - 1), act: 'end', ...handTo };
  });
};

/** Every item begins and ends; some are late. In a tent its facilitators say so, on the stage an organiser. */
const programmeGoes = (cast: Cast, random: Random): Act[] => {
  const tents = new Set(spotsOf(cast, 'tent').map(({ id }) => id));
  return cast.scene.programme.flatMap(({ id: itemId, placeId, startsAt, endsAt }) => {
    const by = placeId && tents.has(placeId) ? facilitatorOf(placeId, random.between(0, 1)) : ORGANISER;
    const delay = random.chance(0.15) ? LATE : 0;
    const steer = (name: string, moment: number, change: { state?: 'running' | 'ended'; delay?: number }): Act => {
      const at = moment + delay * 60_000;
      const id = cast.scene.number(`steer/${itemId}/${name}`, at);
      return { do: 'steer', id, at, by, touches: [`item:${itemId}`], itemId, ...change };
    };
    return [
      steer('start', Date.parse(startsAt), { state: 'running', ...(delay ? { delay } : {}) }),
      steer('end', Date.parse(endsAt), { state: 'ended' }),
    ];
  });
};

const ANNOUNCED = [
  {
    minute: 9 * 60 + 50,
    text: {
      ky: 'Он мүнөттөн кийин сахнада расмий ачылыш.',
      ru: 'Через десять минут официальное открытие на сцене.',
      en: 'The formal opening is on the stage in ten minutes.',
    },
  },
  {
    minute: 12 * 60 + 15,
    text: {
      ky: 'Кеңеш үстөлүндө азыр кезек жок.',
      ru: 'У стола консультаций сейчас нет очереди.',
      en: 'There is no queue at the advice desk now.',
    },
  },
];

/** What a desk tells everybody. */
export const announced = ({ scene }: Cast): Act[] =>
  ANNOUNCED.map(({ minute, text }, n) => {
    const at = scene.clock(minute);
    return { do: 'announce', id: scene.number(`announce/${n}`, at), at, by: deskOf(n), touches: [], text, minutes: 20 };
  });
