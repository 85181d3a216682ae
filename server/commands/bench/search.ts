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
  const asked = Object.entries(KINDS).map(([kind, asks]) => ({
    kind,
    wishes: Array.from({ length: QUESTIONS }, (_, n) => asking(asks(n))),
  }));
  const nothing = Array<Wish>(QUESTIONS).fill({ request: requestOf('GET /empty'), expects: '{}' });
  const rounds: Map<string, number[]>[] = [];
  for (let n = -1; n < plan.rounds; n++) {
    const round = new Map<string, number[]>();
    for (const { kind, wishes } of asked)
      round.set(kind, (await asFastAsAnswered({ port: fair.program.port, lines: 1 }, wishes)).latencies);
    round.set('empty', (await asFastAsAnswered({ port: empty.port, lines: 1 }, nothing)).latencies);
    if (n >= 0) rounds.push(round);
  }
  await Promise.all([fair.program.stop(), empty.stop()]);
  const kinds = Object.keys(KINDS);
  const of = (names: readonly string[], share: number): number[] =>
    rounds.map((round) =>
      percentile(
        names.flatMap((name) => round.get(name)!),
        share,
      ),
    );
  const against = 'an empty Fastify route';
  return [
    rowOf('search.vacancies', 'ms', of(kinds, 0.95), { limits: of(['empty'], 0.95), goal: '≤ 10 ms', against }),
    rowOf('search.vacancies.p50', 'ms', of(kinds, 0.5), { limits: of(['empty'], 0.5), against }),
    ...kinds.map((kind) =>
      rowOf(`search.vacancies.${kind}`, 'ms', of([kind], 0.95), { limits: of(['empty'], 0.95), against }),
    ),
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

/** What visitors do, by kind as in the table of questions of the tests; all but the last ask by words. */
const KINDS: Readonly<Record<string, (n: number) => Record<string, string>>> = {
  title: (n) => ({ q: titleOf(n) }),
  place: (n) => ({ q: `${titleOf(n)} ${PLACES[n % PLACES.length]}` }),
  typo: (n) => ({ q: mistyped(titleOf(n), n) }),
  language: (n) => ({ q: TRADES[(n * ASKED_EACH) % TRADES.length]![LANGUAGES[n % LANGUAGES.length]!][0] ?? '' }),
  prefix: (n) => ({ q: titleOf(n).slice(0, 3 + (n % 3)) }),
  narrowed: (n) => ({ q: titleOf(n), ...FILTERS[n % FILTERS.length] }),
  filters: (n) => FILTERS[n % FILTERS.length]!,
};
const FILTERS: readonly Record<string, string>[] = [
  { payFrom: '30000' },
  { employment: 'true', origin: 'capital' },
  { noExperience: 'true' },
  { sort: 'pay' },
  {},
];

const titleOf = (n: number): string => nameOf(n * ASKED_EACH).name;
const asking = (query: Record<string, string>): Wish => ({
  request: requestOf(`GET /api/vacancies?${new URLSearchParams(query).toString()}`),
  expects: '"items":',
});

/** With a letter left out, two swapped, or one typed twice. */
const mistyped = (name: string, n: number): string => {
  const at = 1 + (n % Math.max(1, name.length - 2));
  const [before, here, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)];
  return [before + next + after, before + next + here + after, before + here + here + next + after][n % 3]!;
};
