import { PAPER_LANGUAGES, type PaperLanguage } from '../../../shared/print.ts';
import type { Act } from './acts.ts';
import { spotsOf, type Cast, type Draft } from './cast.ts';
import { adviserOf, deskOf, facilitatorOf } from './crew.ts';
import { randomOf, type Random } from './random.ts';

/** Two people in five take a sheet along; now and then a tap is one too many and is taken back. */
const TAKEN = 0.4;
const BY_MISTAKE = 0.03;
const LANGUAGES = { ky: 60, ru: 35, en: 5 } satisfies Record<PaperLanguage, number>;
/** Mostly one at a tap; a group takes a handful. */
const AT_ONCE = { '1': 86, '2': 9, '5': 5 };

/** Who gives out which sheet; nothing where the fair has none. */
export const handoutsTaken = (cast: Cast): Draft[] => {
  const random = randomOf(`${cast.seed}/handouts`);
  const { handouts } = cast.scene;
  if (handouts.length === 0) return [];
  return Array.from({ length: Math.round(cast.visitors * TAKEN) }, (_, n) => giving(cast, random, n)).flat();
};

const giving = ({ scene, shape: { tents: open, closes } }: Cast, random: Random, n: number): Act[] => {
  const at = scene.clock(open.from + 3 + random.next() * (closes - 63 - open.from));
  const { id: handoutId, languages } = random.pick(scene.handouts);
  const wished = random.weighted(LANGUAGES);
  const tents = spotsOf({ scene }, 'tent');
  const tent = random.chance(0.7) && tents.length > 0 ? random.pick(tents) : null;
  const walking = random.chance(0.5) ? deskOf(n) : adviserOf(n);
  const id = scene.number(`handout/${n}`, at);
  const undone = random.chance(BY_MISTAKE);
  const shared = { at, by: tent ? facilitatorOf(tent.id, n) : walking, touches: [`handout:${n}`] };
  const given: Act = {
    ...shared,
    do: 'give',
    id,
    handoutId,
    language: languages.includes(wished) ? wished : (languages[0] ?? PAPER_LANGUAGES[0]),
    count: Number(random.weighted(AT_ONCE)),
    undone,
    ...(tent ? { placeId: tent.id } : {}),
  };
  if (!undone) return [given];
  return [given, { ...shared, do: 'take-back', id: scene.number(`handout/${n}/back`, at), givenId: id }];
};
