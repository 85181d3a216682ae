import { TRADES } from '../../../shared/trades/all.ts';
import { FairUnderTest } from './fair-under-test.ts';
import { requestOf } from './keep-alive.ts';
import { asFastAsAnswered, type Wish } from './load.ts';
import { percentile, rowOf, type Row } from './measures.ts';
import type { Plan } from './plan.ts';

const VACANCIES = 5_000;
const QUESTIONS = 300;
/** One vacancy in so many is asked for. */
const ASKED_EACH = 16;
const LINES = 8;
const LANGUAGES = ['ky', 'ru', 'en'] as const;
const PLACES = ['Ош', 'Бишкек', 'Жалал-Абад', 'Osh', 'Баткен', 'Кара-Суу', 'Москва', 'Bishkek', 'Узген', 'Алматы'];
const DUTIES = {
  ky: 'Ош шаарында туруктуу иш. Айлык ай сайын төлөнөт, эки күн эс алуу, үйрөтөбүз, тамак-аш берилет.',
  ru: 'Постоянная работа. Зарплата каждый месяц, два выходных, обучаем на месте, обед за счёт работодателя.',
  en: 'Permanent work. Monthly pay, two days off a week, training at the workplace, lunch is given.',
};

/** Visitors' questions, one by one, to a fair with many more vacancies than ever were on a square. */
export const measureSearch = async (plan: Plan): Promise<Row[]> => {
  const fair = await FairUnderTest.open(plan.programs);
  const { items } = await fair.call<{ items: { id: string }[] }>('GET /api/employers');
  const posts = Array.from({ length: VACANCIES }, (_, n) => postOf(fair, n, items[n % items.length]!.id));
  await asFastAsAnswered({ port: fair.program.port, lines: LINES }, posts);
  plan.say(`search.vacancies: ${VACANCIES} vacancies posted`);
  const empty = await plan.programs.start({ serve: 'empty' });
  const questions = Array.from({ length: QUESTIONS }, (_, n) => askOf(n));
  const nothing = Array<Wish>(QUESTIONS).fill({ request: requestOf('GET /empty'), expects: '{}' });
  const rounds: { search: number[]; empty: number[] }[] = [];
  for (let n = -1; n < plan.rounds; n++) {
    const search = (await asFastAsAnswered({ port: fair.program.port, lines: 1 }, questions)).latencies;
    const least = (await asFastAsAnswered({ port: empty.port, lines: 1 }, nothing)).latencies;
    if (n >= 0) rounds.push({ search, empty: least });
  }
  await Promise.all([fair.program.stop(), empty.stop()]);
  const of = (side: 'search' | 'empty', share: number): number[] =>
    rounds.map((round) => percentile(round[side], share));
  const against = 'an empty Fastify route';
  return [
    rowOf('search.vacancies', 'ms', of('search', 0.95), { limits: of('empty', 0.95), goal: '≤ 10 ms', against }),
    rowOf('search.vacancies.p50', 'ms', of('search', 0.5), { limits: of('empty', 0.5), against }),
  ];
};

/** Every trade comes once in Kyrgyz, once in Russian, once in English, then again by its other names. */
const nameOf = (n: number): { name: string; language: (typeof LANGUAGES)[number]; isco: string } => {
  const { isco, ...names } = TRADES[n % TRADES.length]!;
  const round = Math.floor(n / TRADES.length);
  const language = LANGUAGES[round % LANGUAGES.length]!;
  const name = names[language][Math.floor(round / LANGUAGES.length) % names[language].length]!;
  return { name, language, isco };
};

const postOf = (fair: FairUnderTest, n: number, employerId: string): Wish => {
  const { name, language, isco } = nameOf(n);
  const draft = {
    employerId,
    title: name,
    occupation: isco,
    place: PLACES[n % PLACES.length],
    description: `${name}. ${DUTIES[language]} ${n}`,
    openings: 1 + (n % 5),
    payFrom: 25_000,
    payTo: 40_000,
    currency: 'KGS',
    payPeriod: 'month',
    contract: 'open-ended',
    hours: 40,
  };
  return { request: fair.asOrganiser('POST /api/vacancies', draft), expects: '"state":' };
};

const askOf = (n: number): Wish => {
  const place = n % 5 === 0 ? ` ${PLACES[n % PLACES.length]}` : '';
  const q = encodeURIComponent(mistyped(nameOf(n * ASKED_EACH).name, n) + place);
  return { request: requestOf(`GET /api/vacancies?q=${q}`), expects: '"items":' };
};

/** One question in four as it should be; the others with a letter left out, two swapped, or one typed twice. */
const mistyped = (name: string, n: number): string => {
  const at = 1 + (n % Math.max(1, name.length - 2));
  const [before, here, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)];
  return [name, before + next + after, before + next + here + after, before + here + here + next + after][n % 4]!;
};
