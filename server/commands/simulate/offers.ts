import type { Act, ActOf } from './acts.ts';
import { phoneOf } from './acts.ts';
import { personKey, type Cast } from './cast.ts';
import { adviserOf, deskOf, employerKey } from './crew.ts';
import { momentOf } from './days.ts';
import type { Stand } from './employers.ts';
import { randomOf, type Random } from './random.ts';

const FEWEST_OFFERS = 3;
const REASONS = ['pay', 'distance', 'hours', 'contract', 'Үй-бүлөм менен кеңешем'] as const;

/** Talks, CVs and interviews at the stands; offers after interviews; answers; vacancies that are filled by them. */
export const meetingsAndOffers = (cast: Cast, stands: Stand[]): Act[] => {
  const random = randomOf(`${cast.seed}/offers`);
  const meetings = cast.people
    .slice(0, cast.visitors)
    .flatMap(({ index }) =>
      Array.from({ length: random.between(0, 2) }, (_, n) => met(cast, random, stands, { index, n })),
    )
    .filter((act) => act !== null);
  const interviews = meetings.filter(({ kind, vacancyId }) => kind === 'interview' && vacancyId);
  const wanted = Math.max(FEWEST_OFFERS, Math.round(cast.visitors * cast.shape.offerShare));
  const offers = random
    .shuffled(onePerPerson(interviews))
    .slice(0, wanted)
    .map((interview, n) => offered(cast, random, interview, n));
  const all = withOddOnes(offers);
  const answers = all.flatMap((offer, n) => answered(cast, random, offer, n));
  return [...meetings, ...all, ...answers, ...filled(cast, all, answers)];
};

const met = (
  cast: Cast,
  random: Random,
  stands: Stand[],
  { index, n }: { index: number; n: number },
): ActOf<'meet'> | null => {
  const minute = momentOf(random, cast.stays[index]!);
  const there = stands.filter(({ arrives, leaves }) => arrives + 10 < minute && minute < leaves - 30);
  if (there.length === 0) return null;
  const stand = random.pick(there);
  const kind = random.weighted({ talk: 58, 'cv-left': 24, interview: 18 });
  const posted = stand.posts.filter((post) => post.minute + 2 < minute);
  const at = cast.scene.clock(minute);
  const by = employerKey(stand.id);
  const vacancyId = kind === 'talk' || posted.length === 0 ? undefined : random.pick(posted).act.id;
  const id = cast.scene.number(`meeting/${index}/${n}`, at);
  return {
    do: 'meet',
    id,
    at,
    by,
    touches: [personKey(index), by],
    person: index,
    kind,
    ...(vacancyId ? { vacancyId } : {}),
  };
};

const onePerPerson = (meetings: ActOf<'meet'>[]): ActOf<'meet'>[] => [
  ...new Map(meetings.map((meeting) => [meeting.person, meeting])).values(),
];

const offered = (
  cast: Cast,
  random: Random,
  { person, vacancyId, at: met, by }: ActOf<'meet'>,
  n: number,
): ActOf<'offer'> => {
  const at = met + random.between(3, 12) * 60_000;
  const payFrom = random.between(18, 45) * 1000;
  const terms = { payFrom, currency: 'KGS', payPeriod: 'month', contract: 'open-ended', hours: 40 } as const;
  const id = cast.scene.number(`offer/${n}`, at);
  return {
    do: 'offer',
    id,
    at,
    by,
    touches: [personKey(person), by, `offer:${id}`],
    person,
    vacancyId: vacancyId!,
    terms,
  };
};

/** One offer goes to somebody without a badge, one to somebody who has another already. */
const withOddOnes = (offers: ActOf<'offer'>[]): ActOf<'offer'>[] => {
  const [first, second, ...rest] = offers;
  if (!first || !second || rest.length === 0) return offers;
  const toNobody: ActOf<'offer'> = { ...first, person: null, touches: [first.by, `offer:${first.id}`] };
  const to = rest[0]!.person!;
  const at = Math.max(second.at, rest[0]!.at) + 60_000;
  const twice: ActOf<'offer'> = {
    ...second,
    at,
    person: to,
    touches: [personKey(to), second.by, `offer:${second.id}`],
  };
  return [toNobody, twice, ...rest];
};

const answered = (cast: Cast, random: Random, offer: ActOf<'offer'>, n: number): ActOf<'answer'>[] => {
  const first = random.weighted({ accepted: 52, declined: 24, waiting: 24 });
  const by = answererOf(cast, random, offer, n);
  const answer = (minutes: number, said: 'accepted' | 'declined', reason?: string): ActOf<'answer'> => ({
    do: 'answer',
    at: offer.at + minutes * 60_000,
    by,
    touches: [`offer:${offer.id}`],
    offerId: offer.id,
    answer: said,
    ...(reason ? { reason } : {}),
  });
  if (first === 'waiting') return [];
  if (first === 'accepted') return [answer(6, 'accepted')];
  const declined = answer(5, 'declined', random.pick(REASONS));
  return n % 3 === 0 ? [declined, answer(15, 'accepted')] : [declined];
};

/** On the own phone where there is one, else at the desk or with an adviser. */
const answererOf = ({ people }: Cast, random: Random, { person }: ActOf<'offer'>, n: number): string => {
  if (person !== null && people[person]!.way === 'phone') return phoneOf(person);
  return random.chance(0.7) ? deskOf(n) : adviserOf(n);
};

/** A vacancy whose last offer was accepted is marked filled, at the end of the day. */
const filled = ({ scene, shape }: Cast, offers: ActOf<'offer'>[], answers: ActOf<'answer'>[]): ActOf<'fill'>[] => {
  const last = new Map(answers.map(({ offerId, answer }) => [offerId, answer]));
  const taken = offers.filter(({ id }, n) => n % 4 === 3 && last.get(id) === 'accepted');
  const byVacancy = new Map(taken.map((offer) => [offer.vacancyId, offer]));
  return [...byVacancy.values()].map(({ vacancyId, by }) => ({
    do: 'fill',
    at: scene.clock(shape.closes - 10),
    by,
    touches: [by],
    vacancyId,
  }));
};
